using Microsoft.CodeAnalysis;
using PlexModels.Generator.Baseline;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Baseline;

/// <summary>A project that keeps what its models were.</summary>
internal static class BaselineProject
{
    public const string Path = "/project/PlexModels.Shipped.txt";

    /// <summary>What <c>PlexModelsAccept</c> writes for pages.</summary>
    public static string Accept(TestOptions options, params AdditionalText[] pages)
    {
        var run = GeneratorRun.With(options.WithProperty("PlexModelsAcceptBaseline", "true"), pages);
        options.WithProperty("PlexModelsAcceptBaseline", "false");
        return BaselineText.FromComments(run.Sources[BaselineText.HintName]);
    }

    /// <summary>The diagnostics of changes, for pages that were others.</summary>
    public static IReadOnlyList<Diagnostic> Changes(TestOptions options, AdditionalText[] before, AdditionalText[] after) =>
        Compare(options, Accept(options, before), after);

    /// <summary>The diagnostics of the baseline.</summary>
    public static IReadOnlyList<Diagnostic> Compare(TestOptions options, string baseline, params AdditionalText[] pages) =>
        [.. GeneratorRun.With(options, [.. pages, new Page(Path, baseline)]).Diagnostics
            .Where(static diagnostic => diagnostic.Descriptor.Category == "PlexModels.Baseline")];
}
