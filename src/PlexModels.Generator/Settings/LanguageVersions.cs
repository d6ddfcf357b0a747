using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Generator.Settings;

/// <summary>Reads the C# version out of the parse options.</summary>
internal static class LanguageVersions
{
    // Compilers before this one keep Microsoft.CodeAnalysis.EmbeddedAttribute to themselves (CS8336).
    private static readonly Version s_firstThatEmbeds = new(4, 14);

    public static CSharpVersion Of(ParseOptions options)
    {
        var version = ((CSharpParseOptions)options).LanguageVersion;
        return new CSharpVersion(
            version.ToDisplayString(),
            version >= LanguageVersion.CSharp11,
            options.GetType().Assembly.GetName().Version >= s_firstThatEmbeds);
    }
}
