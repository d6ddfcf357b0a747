using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Benchmarks.Generator;

/// <summary>One generator, driven over one documentation: as a build does it, and as an editor does after an edit.</summary>
internal sealed class DriverRuns(Func<IIncrementalGenerator> create, Documentation pages)
{
    private const string Source = "internal static class Typed { }\n";

    /// <summary>A first run: new driver, new compilation.</summary>
    public Measurement Cold() => Measurement.Cold(() =>
    {
        var driver = Driver();
        var compilation = Compilation();
        return () => driver.RunGenerators(compilation);
    });

    /// <summary>As <see cref="Cold"/>, for what takes seconds and needs no second decimal.</summary>
    public Measurement ColdOnce() => Measurement.Once(() =>
    {
        var driver = Driver();
        var compilation = Compilation();
        return () => driver.RunGenerators(compilation);
    });

    /// <summary>A run after a page's prose has changed.</summary>
    public Measurement PageEdit()
    {
        var compilation = Compilation();
        var driver = Driver().RunGenerators(compilation);
        var page = pages.Pages[pages.Pages.Count / 2];
        var edits = 0;
        return Measurement.Warm(() =>
        {
            edits++;
            var text = pages.Pages[pages.Pages.Count / 2].Text.ToString();
            var edited = PageFile.Of(page.Path, text.Insert(text.IndexOf('\n', StringComparison.Ordinal), $"\n\nEdit {edits}.\n"));
            driver = driver.ReplaceAdditionalText(page, edited);
            page = edited;
            return () => driver = driver.RunGenerators(compilation);
        });
    }

    /// <summary>A run after a C# file has changed.</summary>
    public Measurement CSharpEdit()
    {
        var compilation = Compilation();
        var driver = Driver().RunGenerators(compilation);
        var edits = 0;
        return Measurement.Warm(() =>
        {
            edits++;
            var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], GeneratorProject.Tree($"{Source}// {edits}\n"));
            return () => driver = driver.RunGenerators(edited);
        });
    }

    public GeneratorDriverRunResult Run() => Driver().RunGenerators(Compilation()).GetRunResult();

    private GeneratorDriver Driver() => GeneratorProject.Driver(create().AsSourceGenerator(), pages);

    private static CSharpCompilation Compilation() => GeneratorProject.Compilation(GeneratorProject.Tree(Source));
}
