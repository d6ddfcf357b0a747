using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>Many pages, long pages, and pages that never rest; the benchmarks measure them at the sizes that only a machine writes.</summary>
public sealed class VolumeTests
{
    [Fact]
    public void Thousands_of_empty_pages_are_a_warning_each_and_nothing_else()
    {
        var pages = Enumerable.Range(0, 5_000).Select(static i => new Page($"/project/specs/Item{i}.md", "\n"));

        var run = GeneratorRun.Of([.. pages]);

        Assert.Equal(5_000, run.Diagnostics.Length);
        Assert.All(run.Ids, static id => Assert.Equal("PLX0002", id));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_page_of_megabytes_gives_all_its_fields()
    {
        var rows = Enumerable.Range(0, 20_000).Select(static i => $"`field{i}` | *Optional\\<String>* | :heavy_minus_sign: | What field {i} is for, in `words` | text {i}");

        var run = GeneratorRun.Of(Page.WithFields("Item", [.. rows]));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(20_000, run.Sources["Item.g.cs"].Split("public string? Field").Length - 1);
    }

    [Fact]
    public void A_page_that_changes_on_every_run_leaves_nothing_behind()
    {
        var page = Item("Edited");
        var compilation = GeneratorRun.Compilation();
        var driver = GeneratorRun.NewDriver(new TestOptions(), page).RunGenerators(compilation, TestContext.Current.CancellationToken);
        var texts = new List<WeakReference>();
        for (var i = 0; i < 100; i++)
        {
            var edited = Item($"Edited {i} times");
            driver = driver.ReplaceAdditionalText(page, edited).RunGenerators(compilation, TestContext.Current.CancellationToken);
            texts.Add(TextOf(driver));
            page = edited;
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.InRange(texts.Count(static text => text.IsAlive), 0, 2);
        GC.KeepAlive(driver);
    }

    private static Page Item(string description) => Page.WithFields("Item", $"`id` | *long* | :heavy_check_mark: | {description} | 7");

    // A method of its own, so that no local of the test keeps the text.
    private static WeakReference TextOf(GeneratorDriver driver) =>
        new(driver.GetRunResult().Results.Single().GeneratedSources.Single(static file => file.HintName == "Item.g.cs").SourceText);
}
