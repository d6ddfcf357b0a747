using System.Globalization;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>Pages of a size that nobody writes by hand: work that grows with the square of it would not end.</summary>
public sealed class HugePageTests
{
    private const string Header = "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    [Theory]
    [InlineData("word ")]
    [InlineData("*a `b` ")]
    [InlineData("<br")]
    [InlineData("x")]
    public void A_cell_of_megabytes_is_read(string piece)
    {
        var cell = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        var run = GeneratorRun.Of(new Page("/project/specs/Item.md", $"# Item\n\n{Header}| `id` | *long* | yes | {cell} |\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public required long Id", run.Sources["Item.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_ten_thousand_columns_is_read()
    {
        var columns = string.Concat(Enumerable.Repeat(" x |", 10_000));
        var dashes = string.Concat(Enumerable.Repeat(" --- |", 10_000));
        var run = GeneratorRun.Of(new Page("/project/specs/Item.md", $"# Item\n\n## Fields\n\n| Field | Type | Required |{columns}\n| --- | --- | --- |{dashes}\n| `id` | *long* | yes |{columns}\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public required long Id", run.Sources["Item.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_rows_on_one_line_are_read()
    {
        var rows = string.Concat(Enumerable.Range(0, 10_000).Select(static i => $" | `field{i}` | *long* | yes | N/A |"));
        var run = GeneratorRun.Of(new Page("/project/specs/Item.md", $"# Item ## Fields | Field | Type | Required | Description | | --- | --- | --- | --- |{rows}"));

        Assert.Equal(["PLX0018"], run.Ids);
        Assert.Contains("public required long Field9999", run.Sources["Item.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_of_fifty_thousand_numbers_is_read()
    {
        var run = GeneratorRun.Of(Page.WithValues("Level", [.. Enumerable.Range(0, 50_000).Select(static i => ($"LEVEL_{i}", i.ToString(CultureInfo.InvariantCulture)))]));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Level49999 { get; } = new(49999L);", run.Sources["Level.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_nested_a_hundred_thousand_times_is_a_warning()
    {
        var type = string.Concat(Enumerable.Repeat("List\\<", 100_000));
        var run = GeneratorRun.Of(new Page("/project/specs/Item.md", $"# Item\n\n{Header}| `id` | {type} | yes | N/A |\n"));

        Assert.Equal(["PLX0012"], run.Ids);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
