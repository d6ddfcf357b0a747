using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>One run of the generator, and the compilation it gave.</summary>
public sealed class GeneratorRun
{
    // As strict as a consumer can be: documentation comments are checked as well.
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => IsFramework(Path.GetFileName(path)))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly Lazy<Compilation> _compilation;

    // The compiler binds every method for these, so once is enough.
    private readonly Lazy<ImmutableArray<Diagnostic>> _compilerDiagnostics;

    private GeneratorRun(GeneratorDriver driver, Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        Driver = driver;
        _compilation = new(() => NullChecked.Of(compilation, driver.GetRunResult().GeneratedTrees));
        _compilerDiagnostics = new(() => NullChecked.Warnings(_compilation.Value.GetDiagnostics()));
        Diagnostics = diagnostics;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The generator's own diagnostics.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The compiler's errors and warnings, for generated code and all, where it is not to warn of nulls as well.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics => _compilerDiagnostics.Value;

    public static GeneratorRun Of(params AdditionalText[] pages) => With(new TestOptions(), pages);

    public static GeneratorRun With(TestOptions options, params AdditionalText[] pages) => With(options, "", pages);

    /// <param name="options">The project's properties and items.</param>
    /// <param name="source">The project's own C#.</param>
    /// <param name="pages">Its pages.</param>
    public static GeneratorRun With(TestOptions options, string source, params AdditionalText[] pages) =>
        With(options, Compilation(source), s_parse, pages);

    public static GeneratorRun With(TestOptions options, Compilation compilation, CSharpParseOptions parse, params AdditionalText[] pages) =>
        Start(NewDriver(options, parse, isTracking: false, pages), compilation);

    /// <summary>A run that keeps account of its steps, also of those of runs after it. What that costs grows with the third power of the pages.</summary>
    public static GeneratorRun Tracked(params AdditionalText[] pages) => Tracked(new TestOptions(), pages);

    /// <inheritdoc cref="Tracked(AdditionalText[])"/>
    public static GeneratorRun Tracked(TestOptions options, params AdditionalText[] pages) => Start(NewDriver(options, s_parse, isTracking: true, pages), Compilation());

    /// <summary>A driver that has not run yet, and keeps no account of its steps.</summary>
    public static GeneratorDriver NewDriver(TestOptions options, params AdditionalText[] pages) => NewDriver(options, s_parse, isTracking: false, pages);

    public static CSharpCompilation Compilation(string source = "") => CSharpCompilation.Create(
        "Acme",
        [CSharpSyntaxTree.ParseText(source, s_parse, "/project/Program.cs")],
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true));

    /// <summary>Runs the same driver again, as an editor does after a change.</summary>
    public GeneratorRun Again(Compilation compilation, Func<GeneratorDriver, GeneratorDriver>? change = null)
    {
        var driver = (change?.Invoke(Driver) ?? Driver).RunGeneratorsAndUpdateCompilation(compilation, out var result, out var diagnostics);
        return new GeneratorRun(driver, result, diagnostics);
    }

    /// <summary>Compiles and loads the project; fails on any error or warning.</summary>
    public Assembly Load()
    {
        // Compiling has the same diagnostics as asking for them, which would take as long again.
        using var stream = new MemoryStream();
        var result = _compilation.Value.Emit(stream);
        Assert.Empty(NullChecked.Warnings(result.Diagnostics));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;

        // A context that can be collected saves memory, but the runtime has died on a busy machine while it compiled such code once more.
        return new AssemblyLoadContext(null, isCollectible: false).LoadFromStream(stream);
    }

    /// <summary>The names of the diagnostics, in order.</summary>
    public IEnumerable<string> Ids => Diagnostics.Select(static diagnostic => diagnostic.Id);

    /// <summary>The names of the models, in order: each has files of its own.</summary>
    public string[] Types() => [.. Sources.Keys
        .Where(static file => !file.StartsWith("PlexModels", StringComparison.Ordinal))
        .Select(static file => file[..file.IndexOf('.', StringComparison.Ordinal)])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    private static GeneratorRun Start(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var result, out var diagnostics);
        return new GeneratorRun(driver, result, diagnostics);
    }

    private static CSharpGeneratorDriver NewDriver(TestOptions options, CSharpParseOptions parse, bool isTracking, AdditionalText[] pages) => CSharpGeneratorDriver.Create(
        [new PlexModelsGenerator().AsSourceGenerator()],
        pages,
        parse,
        options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracking));

    private static bool IsFramework(string file) => file is "mscorlib.dll" or "netstandard.dll" || file.StartsWith("System.", StringComparison.Ordinal);
}
