using System.Reflection;
using Markdig;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Benchmarks.Generator;

/// <summary>What others take for a part of the work, or for work of the same kind.</summary>
internal static class Yardsticks
{
    private static readonly MarkdownPipeline s_pipeTables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Markdig alone, as our reader configures it: blocks, no inline markup.</summary>
    public static Measurement MarkdigBlocks(Documentation pages) => Markdig(pages, MarkdownPageReader.Blocks);

    /// <summary>Markdig alone, as its README starts for such pages: everything, with pipe tables.</summary>
    public static Measurement MarkdigTables(Documentation pages) => Markdig(pages, s_pipeTables);

    /// <summary>System.Text.Json's generator, making a context for the JSON models.</summary>
    public static Measurement JsonGenerator(PlainModels models) => Other("System.Text.Json.SourceGeneration.dll", models.Files, models.JsonContext, []);

    /// <summary>Mapperly, making a mapper from each JSON model to itself.</summary>
    public static Measurement Mapperly(PlainModels models) =>
        Other("Riok.Mapperly.dll", models.Files, models.Mapper, [MetadataReference.CreateFromFile(Yardstick("Riok.Mapperly.Abstractions.dll"))]);

    /// <summary>What System.Text.Json's generator writes.</summary>
    public static IEnumerable<string> JsonGeneratorSources(PlainModels models) =>
        Driver("System.Text.Json.SourceGeneration.dll").RunGenerators(Compilation(models.Files, models.JsonContext, [])).GetRunResult().GeneratedTrees
            .Select(static tree => tree.ToString());

    private static Measurement Markdig(Documentation pages, MarkdownPipeline pipeline)
    {
        var texts = pages.Pages.Select(static page => page.Text.ToString()).ToArray();
        return Measurement.Cold(() => () =>
        {
            foreach (var text in texts)
            {
                Markdown.Parse(text, pipeline);
            }
        });
    }

    private static Measurement Other(string assembly, IReadOnlyList<string> models, string root, MetadataReference[] references) => Measurement.Cold(
        () =>
        {
            var driver = Driver(assembly);
            var compilation = Compilation(models, root, references);
            return () =>
            {
                var result = driver.RunGenerators(compilation).GetRunResult();
                var error = result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
                if (error is not null || result.GeneratedTrees.IsEmpty)
                {
                    throw new InvalidOperationException($"{assembly} did not generate what it was to be measured with: {error}");
                }
            };
        },
        leastRuns: 3);

    private static CSharpCompilation Compilation(IReadOnlyList<string> models, string root, MetadataReference[] references) =>
        GeneratorProject.Compilation([.. models.Append(root).Select(static (source, i) => GeneratorProject.Tree(source, $"/project/Model{i}.cs"))]).AddReferences(references);

    private static CSharpGeneratorDriver Driver(string assembly) => CSharpGeneratorDriver.Create(
        [.. new AnalyzerFileReference(Yardstick(assembly), new Loader()).GetGenerators(LanguageNames.CSharp)], parseOptions: GeneratorProject.Parse);

    // The project copies them beside the program.
    private static string Yardstick(string file) => Path.Combine(AppContext.BaseDirectory, "yardsticks", file);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
