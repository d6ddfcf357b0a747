using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator;
using PlexModels.Generator.Baseline;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Cli.Documentations;

/// <summary>What the generator makes of pages. It is the generator that runs, as the compiler runs it.</summary>
internal sealed class Documentation
{
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Text.Json.dll" or "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private Documentation(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<GeneratedSourceResult> sources)
    {
        Summary = diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id == Descriptors.Summary.Id)?.GetMessage(null) ?? "";
        Diagnostics = [.. diagnostics
            .Where(static diagnostic => diagnostic.Id != Descriptors.Summary.Id)
            .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.GetMessage(null), StringComparer.Ordinal)];
        var baseline = sources.FirstOrDefault(static source => source.HintName == BaselineText.HintName).SourceText?.ToString();
        Facts = baseline is null ? default : BaselineReader.Read("", BaselineText.FromComments(baseline), CancellationToken.None).Facts;
        Sources = [.. sources.Where(static source => source.HintName != BaselineText.HintName).OrderBy(static source => source.HintName, StringComparer.Ordinal)];
    }

    /// <summary>How many pages were read as which dialect.</summary>
    public string Summary { get; }

    /// <summary>What the generator has to say, in the order of places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public EquatableArray<Fact> Facts { get; }

    public ImmutableArray<GeneratedSourceResult> Sources { get; }

    public static Documentation Read(IReadOnlyList<PageFile> pages, IReadOnlyDictionary<string, string> properties, CancellationToken cancellation)
    {
        var compilation = CSharpCompilation.Create("PlexModels", [], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions([new KeyValuePair<string, ReportDiagnostic>(Descriptors.Summary.Id, ReportDiagnostic.Info)]));
        var driver = CSharpGeneratorDriver.Create(
            [new PlexModelsGenerator().AsSourceGenerator()],
            pages,
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new PageOptions(new Dictionary<string, string>(properties, StringComparer.Ordinal) { ["PlexModelsAcceptBaseline"] = "true" }));
        var result = driver.RunGenerators(compilation, cancellation).GetRunResult().Results[0];
        return result.Exception is null
            ? new Documentation(result.Diagnostics, result.GeneratedSources)
            : throw new ToolException("The generator failed: " + result.Exception.Message, result.Exception);
    }
}
