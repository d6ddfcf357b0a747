using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Tests.Dialects;

public sealed class DamagedPageTests
{
    private const string Clean =
        """
        # PinContainer

        Requests a new pin id

        ## Fields

        | Field | Type | Required | Description | Example |
        | ----- | ---- | -------- | ----------- | ------- |
        | `id` | *long* | :heavy_check_mark: | N/A | 308667304 |
        | `trusted` | *Optional\<Boolean>* | :heavy_minus_sign: | N/A |  |
        | `location` | [GeoData](../../models/operations/GeoData.md) | :heavy_check_mark: | Geo location data | { "code": "VI", "city": "Amsterdam" } |
        | `expiresIn` | *Optional\* | :heavy_minus_sign: | By default 900 | 876 |
        | `authToken` | *JsonNullable\* | :heavy_minus_sign: | N/A |  |

        """;

    [Fact]
    public void A_clean_page_stays_as_it_is()
    {
        var document = Read(Clean);

        Assert.Equal(5, document.Types[0].Fields.Count);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_page_on_one_line_gives_the_rows_of_the_clean_page()
    {
        AssertRecovered(Clean.ReplaceLineEndings("\n").Trim().Replace("\n\n", "\n", StringComparison.Ordinal).Replace('\n', ' '));
    }

    [Fact]
    public void Raw_line_breaks_inside_a_cell_are_part_of_it()
    {
        AssertRecovered(Clean.Replace("{ \"code\"", "{\n\"code\"", StringComparison.Ordinal).Replace("\"VI\", ", "\"VI\",\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_ends_lost_outside_a_cell_and_kept_inside_are_told_apart()
    {
        var page = Clean.ReplaceLineEndings("\n").Trim().Replace("\n\n", "\n", StringComparison.Ordinal).Replace('\n', ' ');
        AssertRecovered(page.Replace("{ \"code\"", "{\n\"code\"", StringComparison.Ordinal).Replace("\"VI\", ", "\"VI\",\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Rows_run_together_below_a_heading_of_their_own_are_recovered(string lineEnd)
    {
        var table = Clean.IndexOf('|', StringComparison.Ordinal);
        var page = Clean[..table] + Clean[table..].ReplaceLineEndings("\n").Trim().Replace('\n', ' ');
        AssertRecovered(page.ReplaceLineEndings(lineEnd));
    }

    [Fact]
    public void Sections_behind_a_collapsed_table_end_it()
    {
        var page = Clean.ReplaceLineEndings("\n").Trim().Replace("\n\n", "\n", StringComparison.Ordinal).Replace('\n', ' ');
        AssertRecovered(page + " ## Example Usage ```java foo(a | b); ```");
    }

    [Fact]
    public void A_collapsed_page_says_so_at_its_table()
    {
        var page = Clean.ReplaceLineEndings("\n").Trim().Replace("\n\n", "\n", StringComparison.Ordinal).Replace('\n', ' ');
        var problem = Assert.Single(Read(page).Problems);

        Assert.Equal("PLX0018", problem.Descriptor.Id);
        Assert.Equal(page.IndexOf("## Fields", StringComparison.Ordinal), problem.Span.Lines.Start.Character);
    }

    [Fact]
    public void Cells_of_a_recovered_row_know_their_place_in_the_file()
    {
        var page = Clean.ReplaceLineEndings("\n").Trim().Replace("\n\n", "\n", StringComparison.Ordinal).Replace('\n', ' ');
        var field = Read(page).Types[0].Fields[3];

        Assert.Equal(page.IndexOf("*Optional\\*", StringComparison.Ordinal), field.TypeText.Span.Lines.Start.Character);
        Assert.Equal(0, field.TypeText.Span.Lines.Start.Line);
    }

    [Fact]
    public void A_collapsed_enum_page_is_recovered()
    {
        var document = Read("# Stream Type of stream ## Values | Name | Value | | --- | --- | | `VIDEO` | 1 | | `AUDIO` | 2 |");

        Assert.Equal("Stream", document.Types[0].Name.Text);
        Assert.Equal(["1", "2"], document.Types[0].Values.Select(static value => value.Value.Text));
    }

    [Fact]
    public void A_blank_line_does_not_cut_a_table()
    {
        var document = Read(Clean.Replace("| `expiresIn`", "\n| `expiresIn`", StringComparison.Ordinal));

        Assert.Equal(Read(Clean).Types[0].Fields.Select(static field => field.Name.Text), document.Types[0].Fields.Select(static field => field.Name.Text));
        var problem = Assert.Single(document.Problems);
        Assert.Equal("PLX0018", problem.Descriptor.Id);
        Assert.Equal(12, problem.Span.Lines.Start.Line);
    }

    [Fact]
    public void A_short_row_of_a_collapsed_table_costs_no_other()
    {
        var document = Read("# T ## Fields | Field | Type | Required | | --- | --- | --- | | `a` | *long* | | `b` | *long* | :heavy_check_mark: | | `c` | *long* | :heavy_check_mark: |");

        Assert.Equal(["a", "b", "c"], document.Types[0].Fields.Select(static field => field.Name.Text));
    }

    private static void AssertRecovered(string damaged)
    {
        var expected = Read(Clean);
        var found = Read(damaged);

        Assert.Equal("PinContainer", found.Types[0].Name.Text);
        Assert.Equal(expected.Types[0].Description, found.Types[0].Description);
        Assert.Equal(expected.Types[0].Fields.Select(Cells), found.Types[0].Fields.Select(Cells));
        Assert.Equal(["PLX0018"], found.Problems.Select(static problem => problem.Descriptor.Id));
    }

    private static string Cells(SpecField field) =>
        $"{field.Name.Text} {field.TypeText.Text} {field.IsRequired} {string.Concat(field.Description.Spans.Select(static span => span.Text))} {field.Example.Text}";

    private static SpecDocument Read(string text) => Declared.Document(text);
}
