using PlexModels.Generator;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Documentations;

/// <summary>The file of what a project's models were.</summary>
internal static class ShippedBaseline
{
    // Where a project or a repository ends, and what stands above it belongs to another.
    private static readonly string[] s_ends = ["*.csproj", "*.fsproj", "*.vbproj", "*.sln", "*.slnx", ".git"];

    /// <summary>The file beside pages, or above them up to the project's folder.</summary>
    /// <returns>The file, or null where there is none.</returns>
    public static TextFile? Find(string path)
    {
        var start = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path));
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(Path.GetFullPath(folder)))
        {
            var file = Path.Combine(folder, BaselineText.FileName);
            if (File.Exists(file))
            {
                return Read(file);
            }

            if (Array.Exists(s_ends, end => Directory.EnumerateFileSystemEntries(folder, end).Any()))
            {
                return null;
            }
        }

        return null;
    }

    /// <exception cref="ToolException">The file cannot be read, or is not called what the generator takes for a baseline.</exception>
    public static TextFile Read(string path)
    {
        try
        {
            return string.Equals(Path.GetFileName(path), BaselineText.FileName, StringComparison.OrdinalIgnoreCase)
                ? new TextFile(path.Replace('\\', '/'), File.ReadAllBytes(path))
                : throw new ToolException($"A baseline is called {BaselineText.FileName}, which '{path}' is not.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(problem.Message, problem);
        }
    }

    /// <summary>
    /// The namespace that a project had when it wrote its baseline: that under which the most of its types are there now.
    /// </summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="models">What the models are.</param>
    /// <param name="space">The namespace in which these are.</param>
    /// <returns>The namespace, or that of the models where no type is in both.</returns>
    public static string NamespaceOf(TextFile baseline, EquatableArray<Fact> models, string space)
    {
        var shipped = BaselineReader.Read(baseline.Path, baseline.GetText().ToString(), CancellationToken.None).Facts.AsArray()
            .Where(static fact => fact.IsType).Select(static fact => fact.Type).ToHashSet(StringComparer.Ordinal);
        var names = models.AsArray().Where(static fact => fact.IsType).Select(fact => fact.Type[space.Length..]).ToList();
        return shipped.SelectMany(NamespacesOf).Distinct(StringComparer.Ordinal)
            .Select(candidate => (Name: candidate, Types: names.Count(name => shipped.Contains(candidate + name))))
            .Where(static candidate => candidate.Types > 0)
            .OrderByDescending(static candidate => candidate.Types)
            .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
            .Select(static candidate => candidate.Name)
            .FirstOrDefault(space);
    }

    private static IEnumerable<string> NamespacesOf(string type)
    {
        for (var dot = type.LastIndexOf('.'); dot > 0; dot = type.LastIndexOf('.', dot - 1))
        {
            yield return type[..dot];
        }
    }
}
