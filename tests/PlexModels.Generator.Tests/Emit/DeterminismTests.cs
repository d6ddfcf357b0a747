using System.Globalization;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit;

public sealed class DeterminismTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithFields("Item", "`idNumber` | *long* | :heavy_check_mark: | I | -1", "`kind` | [Kind](Kind.md) | :heavy_minus_sign: | N/A | ", "`other` | [Other](Other.md) | :heavy_minus_sign: | N/A | {\"i_d\": 1}"),
        Page.WithFields("Other", "`iD` | *double* | :heavy_check_mark: | N/A | -1.5"),
        Page.WithValues("Kind", ("INDIGO", "-1"), ("TITIAN", "2")),
    ];

    [Fact]
    public void The_order_of_the_pages_decides_nothing() =>
        Assert.Equal(GeneratorRun.Of(s_pages).Sources, GeneratorRun.Of(s_pages[2], s_pages[0], s_pages[1]).Sources);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_decides_nothing(string name)
    {
        var expected = GeneratorRun.Of(s_pages).Sources;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, GeneratorRun.Of(s_pages).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_of_the_pages_decide_nothing()
    {
        var withCarriageReturns = s_pages.Select(static page => new Page(page.Path, page.GetText().ToString().Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal(GeneratorRun.Of(s_pages).Sources, GeneratorRun.Of([.. withCarriageReturns]).Sources);
    }

    [Fact]
    public void Generated_files_end_their_lines_with_a_line_feed() =>
        Assert.All(GeneratorRun.Of(s_pages).Sources, static file => Assert.DoesNotContain('\r', file.Value));
}
