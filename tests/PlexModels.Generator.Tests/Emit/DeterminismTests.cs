using System.Globalization;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit;

/// <summary>The same pages give the same bytes, wherever, whenever and however often they are read.</summary>
public sealed class DeterminismTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithFields("Item", "`idNumber` | *long* | :heavy_check_mark: | I | -1", "`kind` | [Kind](Kind.md) | :heavy_minus_sign: | N/A | ", "`other` | [Other](Other.md) | :heavy_minus_sign: | N/A | {\"i_d\": 1}"),
        Page.WithFields("Other", "`iD` | *double* | :heavy_check_mark: | N/A | -1.5", "`at` | *Optional\\* | :heavy_minus_sign: | N/A | 2024-07-16", "`iD` | *Strnig* | :heavy_check_mark: | N/A | "),
        Page.WithFields("other", "`istanbul` | *String* | maybe | I, i, İ, ı | "),
        Page.WithValues("Kind", ("INDIGO", "-1"), ("TITIAN", "2")),
    ];

    private readonly GeneratorRun _expected = GeneratorRun.Of(s_pages);

    [Fact]
    public void A_second_run_gives_the_same()
    {
        AssertSame(GeneratorRun.Of(s_pages));
        AssertSame(_expected.Again(GeneratorRun.Compilation()));
    }

    [Fact]
    public void The_way_to_a_page_decides_nothing()
    {
        // A field that comes and goes again, a page that is removed and added.
        var edited = s_pages[1].With("`iD` | *double*", "`size` | *double*");
        var run = _expected
            .Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(s_pages[1], edited))
            .Again(GeneratorRun.Compilation(), static driver => driver.RemoveAdditionalTexts([s_pages[3]]))
            .Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(edited, s_pages[1]).AddAdditionalTexts([s_pages[3]]));

        AssertSame(run);
    }

    [Theory]
    [InlineData(3, 2, 1, 0)]
    [InlineData(1, 3, 0, 2)]
    [InlineData(2, 0, 3, 1)]
    public void The_order_of_the_pages_decides_nothing(params int[] order) => AssertSame(GeneratorRun.Of([.. order.Select(static i => s_pages[i])]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_decides_nothing(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            AssertSame(GeneratorRun.Of(s_pages));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_of_the_pages_decide_nothing() => AssertSame(GeneratorRun.Of([.. s_pages.Select(static page => page.With("\n", "\r\n"))]));

    [Fact]
    public async Task Runs_side_by_side_give_the_same()
    {
        using var start = new Barrier(4);
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return GeneratorRun.Of(s_pages);
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.All(runs, AssertSame);
    }

    [Theory]
    [InlineData("/home/someone/project/specs/")]
    [InlineData("/project/specs/../specs/./")]
    [InlineData(@"C:\Users\Someone\source\specs\")]
    public void The_folder_of_the_project_decides_nothing(string folder)
    {
        var run = GeneratorRun.Of([.. s_pages.Select(page => page.At(folder + Path.GetFileName(page.Path)))]);

        Assert.Equal(_expected.Sources, run.Sources);
        Assert.Equal(_expected.Diagnostics.Select(WithoutFolder), run.Diagnostics.Select(WithoutFolder));
    }

    [Fact]
    public void Generated_files_end_their_lines_with_a_line_feed() =>
        Assert.All(_expected.Sources, static file => Assert.DoesNotContain('\r', file.Value));

    // Diagnostics come in the order of the pages on the command line; which there are depends on nothing.
    private void AssertSame(GeneratorRun run)
    {
        Assert.NotEmpty(_expected.Diagnostics);
        Assert.Equal(_expected.Sources, run.Sources);
        Assert.Equal(Texts(_expected), Texts(run));
    }

    private static IEnumerable<string> Texts(GeneratorRun run) =>
        run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);

    private static string WithoutFolder(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)} {diagnostic.Location.GetLineSpan().Span}";
}
