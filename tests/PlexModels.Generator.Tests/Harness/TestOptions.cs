using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>MSBuild properties and item metadata, as the compiler hands them to the generator.</summary>
public sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, string>> _metadata = new(StringComparer.Ordinal);

    public TestOptions(string rootNamespace = "Acme") => WithProperty("RootNamespace", rootNamespace);

    public override AnalyzerConfigOptions GlobalOptions => new Values(_properties);

    public TestOptions WithProperty(string name, string value)
    {
        _properties["build_property." + name] = value;
        return this;
    }

    public TestOptions WithMetadata(string path, string name, string value)
    {
        if (!_metadata.TryGetValue(path, out var metadata))
        {
            _metadata[path] = metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        }

        metadata["build_metadata.AdditionalFiles." + name] = value;
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(_metadata.TryGetValue(textFile.Path, out var metadata) ? metadata : []);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
