using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Rows that stand below other rows, by marks before their names or by the paths that their names are.</summary>
public sealed class NestedRowsTests
{
    [Theory]
    [InlineData("stations[].name", "stations[].docks[].id", "stations[].docks")]
    [InlineData("> name", "> > id", "> docks")]
    [InlineData("^name", "^^id", "^docks")]
    public void Rows_of_fields_within_fields_make_types(string name, string id, string docks)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/feed.md", $"# Feed\n\n| Name | Type |\n| --- | --- |\n| stations | array |\n| {name} | string |\n| {docks} | array of objects |\n| {id} | integer |\n| version | string |\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("IReadOnlyList<global::Acme.FeedStations>? Stations", run.Sources["Feed.g.cs"], StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.FeedStationsDocks>? Docks", run.Sources["FeedStations.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public long? Id", run.Sources["FeedStationsDocks.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Version", run.Sources["Feed.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> station", "> > name")]
    [InlineData("&gt; station", "&gt;&gt; name")]
    [InlineData("^station", "^^name")]
    [InlineData("» station", "»» name")]
    [InlineData("»station", "» » name")]
    [InlineData("└ station", "└└ name")]
    [InlineData("└── station", "└── └── name")]
    [InlineData("↳ station", "↳ ↳ name")]
    [InlineData("- station", "-- name")]
    [InlineData("-`station`", "--`name`")]
    [InlineData("\\- station", "\\- \\- name")]
    [InlineData("\\-&nbsp;station", "&emsp;\\- name")]
    [InlineData("– station", "&emsp;– name")]
    [InlineData("&emsp;- station", "&emsp;&emsp;- name")]
    [InlineData("&emsp;&raquo; station", "&emsp;&emsp;&raquo; name")]
    [InlineData("&nbsp;&nbsp;- station", "&nbsp;&nbsp;&nbsp;&nbsp;- name")]
    [InlineData("`- station`", "`-- name`")]
    [InlineData("`> station`", "`> > name`")]
    public void Marks_before_a_name_put_a_row_below_another(string first, string second)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", $"# Pin\n\n| Name | Type |\n| --- | --- |\n| id | string |\n| place | object |\n| {first} | object |\n| {second} | string |\n| size | integer |\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("PinPlace? Place", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PinPlaceStation? Station", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Name", run.Sources["PinPlaceStation.g.cs"], StringComparison.Ordinal);
        Assert.Contains("long? Size", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_before_a_name_are_no_part_of_it()
    {
        var document = Declared.Document("# Pin\n\n| Name | Type |\n| --- | --- |\n| &nbsp;id | string |\n| &emsp;`name` | string |\n");

        Assert.Equal(["id", "name"], document.Types[0].Fields.AsArray().Select(static field => field.Name.Text));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("-v", "--verbose")]
    [InlineData("`-v`", "`--verbose`")]
    [InlineData("\\-v", "\\--verbose")]
    public void Options_of_a_command_are_no_nested_rows(string first, string second) =>
        Assert.DoesNotContain("Pin.g.cs", GeneratorRun.Of(new Page("/project/specs/pin.md", $"# Pin\n\n| Name | Type |\n| --- | --- |\n| {first} | boolean |\n| {second} | string |\n")).Sources.Keys);

    [Fact]
    public void A_nested_row_without_its_parent_is_read_and_said()
    {
        var document = Declared.Document("# Feed\n\n| Name | Type |\n| --- | --- |\n| > name | string |\n| id | string |\n");

        Assert.Equal(["name", "id"], document.Types[0].Fields.AsArray().Select(static field => field.Name.Text));
        Assert.Equal(("PLX0035", 4), (document.Problems[0].Descriptor.Id, document.Problems[0].Span.Lines.Start.Line));
    }
}
