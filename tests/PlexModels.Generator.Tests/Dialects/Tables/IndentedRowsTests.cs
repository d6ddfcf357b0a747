using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Rows that stand below others by the branches of a tree, by blanks, or by signs that a name might begin with as well.</summary>
public sealed class IndentedRowsTests
{
    [Theory]
    [InlineData("├─ ", "│  ├─ ", "│  └─ ", "└─ ")]
    [InlineData("├── ", "│&nbsp;&nbsp;&nbsp;├── ", "│&nbsp;&nbsp;&nbsp;└── ", "└── ")]
    [InlineData("└─ ", "&nbsp;&nbsp;├─ ", "&nbsp;&nbsp;└─ ", "├─ ")]
    [InlineData("&#9500;&#9472; ", "&#9474;&nbsp;&nbsp;&#9500; ", "&#9474;&nbsp;&nbsp;&#9492; ", "&#9492; ")]
    [InlineData("\\|-- ", "\\|   \\|-- ", "\\|   `-- ", "`-- ")]
    [InlineData("+-- ", "\\|  +-- ", "\\|  +-- ", "+-- ")]
    [InlineData("└>&nbsp;&nbsp;", "&emsp;└>&nbsp;&nbsp;", "&emsp;└>&nbsp;", "└>")]
    [InlineData("&nbsp;&nbsp;", "&nbsp;&nbsp;&nbsp;&nbsp;", "&nbsp;&nbsp;&nbsp;&nbsp;", "&nbsp;&nbsp;")]
    [InlineData("&ensp;", "&ensp;&ensp;", "&ensp;&ensp;", "&ensp;")]
    [InlineData("&emsp;", "&emsp;&emsp;", "&#8195;&#8195;", "&#x2003;")]
    [InlineData("\u3000", "\u3000\u3000", "\u3000\u3000", "\u3000")]
    [InlineData("\u00A0\u00A0", "\u00A0\u00A0\u00A0\u00A0", "\u00A0\u00A0\u00A0\u00A0", "\u00A0\u00A0")]
    [InlineData("+", "++", "++", "+")]
    [InlineData("+ ", "++ ", "+ + ", "+ ")]
    [InlineData(".", "..", "..", ".")]
    [InlineData("→", "→→", "→ → ", "→")]
    [InlineData("-> ", "--> ", "-->", "->")]
    public void What_stands_before_a_name_puts_its_row_below_another(string station, string name, string code, string zone)
    {
        var run = Run($"| code | integer |\n| place | object |\n| {station}station | array of objects |\n| {name}name | string |\n| {code}code | string |\n| {zone}zone | string |\n| size | integer |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"code":1,"place":{"station":[{"name":"a","code":"b"}],"zone":"c"},"size":2}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("PinPlace? Place", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.PinPlaceStation>? Station", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Zone", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&nbsp;&nbsp;")]
    [InlineData("&#12288;")]
    [InlineData("├─ ")]
    [InlineData("+")]
    public void Cells_of_elements_are_indented_as_well(string before)
    {
        var run = GeneratorRun.With(
            new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
            new Page("/project/specs/pin.md", $"# Pin\n\n<table>\n<tr><th>Name</th><th>Type</th></tr>\n<tr><td>place</td><td>object</td></tr>\n<tr><td>{before}<code>name</code></td><td>string</td></tr>\n</table>\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("string? Name", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_code_are_indented_as_well()
    {
        var run = Run("| place | object |\n| &nbsp;&nbsp;`name` | string |\n| `├─ zone` | string |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("string? Name", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Zone", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&nbsp;&nbsp;", "&nbsp;&nbsp;&nbsp;")]
    [InlineData("├─ ", "│ ├─ ")]
    public void What_has_no_members_is_no_owner_of_those_to_its_right(string first, string second)
    {
        var run = Run($"| place | object |\n| {first}id | string |\n| {second}name | string |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("string? Id", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Name", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_behind_blanks_is_of_the_type_where_none_above_it_has_members()
    {
        var run = Run("| id | string |\n| &nbsp;&nbsp;place | object |\n| zone | object |\n| &ensp;name | string |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"id":"a","place":{"x":1},"zone":{"name":"b"}}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("public string? Id", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("├─ ", "└─ ", "id", "name")]
    [InlineData("&nbsp;", "&nbsp;", "id", "name")]
    [InlineData(".", ".", ".id", ".name")]
    [InlineData("+", "+", "+id", "+name")]
    [InlineData("$", "@", "$id", "@name")]
    public void Rows_below_nothing_are_of_the_type_itself(string first, string second, string id, string name)
    {
        var document = Declared.Document($"# Pin\n\n| Name | Type |\n| --- | --- |\n| {first}id | object |\n| {second}name | string |\n");

        Assert.Equal([id, name], document.Types[0].Fields.AsArray().Select(static field => field.Name.Text));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Numbers_behind_signs_are_names()
    {
        var document = Declared.Document("# Reactions\n\n| Name | Type |\n| --- | --- |\n| url | string |\n| counts | object |\n| +1 | integer |\n| -1 | integer |\n| laugh | integer |\n");

        Assert.Equal(["url", "counts", "+1", "-1", "laugh"], document.Types[0].Fields.AsArray().Select(static field => field.Name.Text));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_sign_below_a_row_without_members_is_of_the_name()
    {
        var document = Declared.Document("# Pin\n\n| Name | Type |\n| --- | --- |\n| id | string |\n| .tag | string |\n");

        Assert.Equal(["id", ".tag"], document.Types[0].Fields.AsArray().Select(static field => field.Name.Text));
    }

    [Fact]
    public void One_blank_that_nobody_sees_is_no_indent()
    {
        var document = Declared.Document("# Pin\n\n| Name | Type |\n| --- | --- |\n| place | object |\n| \u00A0size | integer |\n");

        Assert.Equal(["place", "size"], document.Types[0].Fields.AsArray().Select(static field => field.Name.Text));
    }

    [Theory]
    [InlineData("├─ ")]
    [InlineData("&nbsp;")]
    [InlineData("`--")]
    [InlineData("+")]
    [InlineData("->")]
    [InlineData("&")]
    public void A_name_behind_very_many_marks_is_read_in_time_that_grows_with_its_length(string mark) =>
        Assert.NotNull(Declared.Document($"# Pin\n\n| Name | Type |\n| --- | --- |\n| place | object |\n| {string.Concat(Enumerable.Repeat(mark, 100_000))}id | string |\n"));

    private static GeneratorRun Run(string rows) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/pin.md", "# Pin\n\n| Name | Type |\n| --- | --- |\n" + rows));
}
