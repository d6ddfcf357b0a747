using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Cli.Documentations;

/// <summary>
/// Runs the generator over pages as the compiler does, and again when one of them changed, where it runs the steps alone that this
/// concerns.
/// </summary>
internal sealed class DocumentationDriver
{
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Text.Json.dll" or "System.Runtime.dll" or "System.Private.CoreLib.dll"
                or "netstandard.dll")
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "PlexModels",
        [],
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions([new KeyValuePair<string, ReportDiagnostic>(Descriptors.Summary.Id, ReportDiagnostic.Info)]));

    private GeneratorDriver _driver;

    // Of the last run in which it was another.
    private GeneratedModels? _models;

    /// <param name="pages">The pages.</param>
    /// <param name="properties">What a project would set.</param>
    public DocumentationDriver(IReadOnlyList<PageFile> pages, IReadOnlyDictionary<string, string> properties) =>
        _driver = CSharpGeneratorDriver.Create(
            [new PlexModelsGenerator(models => _models = models).AsSourceGenerator()],
            pages,
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new PageOptions(properties));

    /// <summary>Sets other properties.</summary>
    public void Set(IReadOnlyDictionary<string, string> properties) =>
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new PageOptions(properties));

    /// <summary>Adds a page, or what the models were.</summary>
    public void Add(TextFile file) => _driver = _driver.AddAdditionalTexts([file]);

    public void Remove(TextFile page) => _driver = _driver.RemoveAdditionalTexts([page]);

    public void Replace(PageFile before, PageFile after) => _driver = _driver.ReplaceAdditionalText(before, after);

    /// <exception cref="ToolException">The generator failed.</exception>
    public Documentation Run(CancellationToken cancellation)
    {
        _driver = _driver.RunGenerators(_compilation, cancellation);
        var result = _driver.GetRunResult().Results[0];
        return result.Exception is null && _models is not null
            ? new Documentation(result, _models)
            : throw new ToolException("The generator failed: " + result.Exception?.Message, result.Exception);
    }
}
