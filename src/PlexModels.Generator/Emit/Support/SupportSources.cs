using System.Text;

namespace PlexModels.Generator.Emit.Support;

/// <summary>The source of the project <c>PlexModels.Support</c>, which is embedded in the generator.</summary>
internal static class SupportSources
{
    private const string Prefix = "Support/";

    /// <summary>All files, in the order of their names, with <c>\n</c> at the ends of lines.</summary>
    public static IEnumerable<SupportSource> Read()
    {
        var assembly = typeof(SupportSources).Assembly;
        var names = Array.FindAll(assembly.GetManifestResourceNames(), static name => name.StartsWith(Prefix, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name), Encoding.UTF8);
            yield return new SupportSource(name.Substring(Prefix.Length), reader.ReadToEnd().Replace("\r\n", "\n"));
        }
    }
}
