using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

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
    public Measurement PageEdit() => Measurement.Warm(PageEdits());

    /// <summary>The same of two generators, to be compared.</summary>
    public static (Measurement Edit, Measurement Floor) PageEdits(DriverRuns runs, DriverRuns floor) =>
        Measurement.WarmInTurn(runs.PageEdits(), floor.PageEdits());

    private Func<Action> PageEdits()
    {
        var compilation = Compilation();
        var driver = Driver().RunGenerators(compilation);
        var page = EditedPage;
        var edits = 0;
        return () =>
        {
            var edited = Edit(++edits);
            driver = driver.ReplaceAdditionalText(page, edited);
            page = edited;
            return () => driver = driver.RunGenerators(compilation);
        };
    }

    /// <summary>What the compiler does after that: it parses the files that the edit changed.</summary>
    public Measurement ParsingAfterPageEdit()
    {
        var compilation = Compilation();
        var before = Driver().RunGenerators(compilation);
        var after = before.ReplaceAdditionalText(EditedPage, Edit(1)).RunGenerators(compilation);
        var known = Sources(before).ToHashSet();
        SourceText[] changed = [.. Sources(after).Where(source => !known.Contains(source))];
        return Measurement.Warm(() => () =>
        {
            foreach (var source in changed)
            {
                CSharpSyntaxTree.ParseText(source, GeneratorProject.Parse).GetRoot();
            }
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

    private PageFile EditedPage => pages.Pages[pages.Pages.Count / 2];

    private PageFile Edit(int number)
    {
        var text = EditedPage.Text.ToString();
        return PageFile.Of(EditedPage.Path, text.Insert(text.IndexOf('\n', StringComparison.Ordinal), $"\n\nEdit {number}.\n"));
    }

    private static IEnumerable<SourceText> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => source.SourceText);

    private GeneratorDriver Driver() => GeneratorProject.Driver(create().AsSourceGenerator(), pages);

    private static CSharpCompilation Compilation() => GeneratorProject.Compilation(GeneratorProject.Tree(Source));
}
