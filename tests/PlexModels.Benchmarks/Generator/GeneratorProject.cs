using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Benchmarks.Generator;

/// <summary>A compilation as a project of the current framework has it.</summary>
internal static class GeneratorProject
{
    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var file && (file is "mscorlib.dll" or "netstandard.dll" || file.StartsWith("System.", StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.Latest);

    public static CSharpCompilation Compilation(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        PageOptions.RootNamespace,
        trees,
        s_framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Tree(string source, string path = "/project/Program.cs") => CSharpSyntaxTree.ParseText(source, Parse, path);

    public static GeneratorDriver Driver(ISourceGenerator generator, Documentation pages) => CSharpGeneratorDriver.Create(
        [generator], pages.Pages, Parse, pages.Options, new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None));
}
