using Microsoft.CodeAnalysis;
using PlexModels.Cli.Documentations;

namespace PlexModels.Cli.Serving;

/// <summary>What a folder of pages was at a time.</summary>
internal sealed class Snapshot
{
    private readonly Lazy<ILookup<string, Diagnostic>> _diagnostics;

    /// <param name="version">The number of the change that it came with.</param>
    /// <param name="pages">The pages, by their paths below the folder.</param>
    /// <param name="documentation">What the generator makes of them.</param>
    /// <param name="problem">Why the folder cannot be read now; null where it can.</param>
    public Snapshot(int version, IReadOnlyDictionary<string, PageFile> pages, Documentation documentation, string? problem)
    {
        Version = version;
        Pages = pages;
        Documentation = documentation;
        Problem = problem;
        _diagnostics = new(() => documentation.Diagnostics.ToLookup(
            static diagnostic => diagnostic.Location.GetLineSpan().Path ?? "",
            StringComparer.Ordinal));
    }

    public int Version { get; }

    public IReadOnlyDictionary<string, PageFile> Pages { get; }

    public Documentation Documentation { get; }

    public string? Problem { get; }

    /// <summary>What there is to say of a page, in the order of places; of the whole documentation where there is none.</summary>
    public IEnumerable<Diagnostic> DiagnosticsOf(PageFile? page) => _diagnostics.Value[page?.Path ?? ""];
}
