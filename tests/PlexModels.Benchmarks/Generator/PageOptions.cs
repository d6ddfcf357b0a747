using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PlexModels.Benchmarks.Generator;

/// <summary>The properties of a project whose pages are <c>PlexModelsSpec</c> items.</summary>
internal sealed class PageOptions : AnalyzerConfigOptionsProvider
{
    public const string RootNamespace = "Acme";

    private const string Metadata = "build_metadata.AdditionalFiles.";

    private static readonly Values s_none = new([]);

    private readonly Dictionary<string, Values> _pages = new(StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["build_property.RootNamespace"] = RootNamespace });

    /// <summary>Says of a page what the shipped targets say.</summary>
    public void Add(string path, string folder, string? rootNamespace)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [Metadata + "PlexModelsSpec"] = "true",
            [Metadata + "PlexModelsFolder"] = folder + "/",
        };
        if (rootNamespace is not null)
        {
            values[Metadata + "PlexModelsNamespace"] = rootNamespace;
        }

        _pages.Add(path, new Values(values));
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _pages.GetValueOrDefault(textFile.Path, s_none);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
