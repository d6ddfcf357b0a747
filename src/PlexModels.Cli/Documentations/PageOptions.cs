using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PlexModels.Cli.Documentations;

/// <summary>The properties and metadata that the shipped targets would hand to the generator.</summary>
internal sealed class PageOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToDictionary(
            static property => "build_property." + property.Key,
            static property => property.Value,
            StringComparer.OrdinalIgnoreCase));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(textFile is not PageFile page ? [] : new(StringComparer.OrdinalIgnoreCase)
        {
            ["build_metadata.AdditionalFiles.PlexModelsSpec"] = "true",
            ["build_metadata.AdditionalFiles.PlexModelsFolder"] = page.Folder,
        });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
