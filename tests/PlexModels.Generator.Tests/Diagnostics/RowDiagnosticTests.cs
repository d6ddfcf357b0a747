using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Diagnostics;

public sealed class RowDiagnosticTests
{
    [Theory]
    [InlineData("PLX0009", "`a` |  | :heavy_check_mark: | N/A | ", 3)]
    [InlineData("PLX0010", "`a` | *long* | perhaps | N/A | ", 18)]
    [InlineData("PLX0011", "`good` | *long* | :heavy_check_mark: | N/A | ", 3)]
    [InlineData("PLX0012", "`a` | List\\< | :heavy_check_mark: | N/A | ", 9)]
    [InlineData("PLX0013", "`a` | *Nothing* | :heavy_check_mark: | N/A | ", 9)]
    [InlineData("PLX0014", "`a` | [Nothing](Nothing.md) | :heavy_check_mark: | N/A | ", 9)]
    [InlineData("PLX0016", "`a` | *Optional\\* | :heavy_minus_sign: | N/A | 876", 9)]
    [InlineData("PLX0017", "`a` | Map\\<Long, String> | :heavy_minus_sign: | N/A | ", 9)]
    [InlineData("PLX0020", "`thing` | *String* | :heavy_minus_sign: | N/A | ", 3)]
    public void A_bad_row_is_reported_at_its_cell_and_costs_no_other(string id, string row, int column)
    {
        var good = "`good` | *long* | :heavy_check_mark: | N/A | ";
        var run = GeneratorRun.Of(
            Page.WithFields("Thing", good, "`fine` | *long* | | N/A | ", row),
            Page.WithFields("Other", good));

        var diagnostic = Assert.Single(run.Diagnostics);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal("/project/specs/Thing.md", place.Path);
        Assert.Equal((10, column), (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        Assert.Contains(" Good { get; init; }", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Other.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
