using PlexModels.Generator.Pages;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Tables that pages write as elements.</summary>
public sealed class HtmlTableTests
{
    private const string Pins = """
        # API

        ## Pin

        <table>
          <thead>
            <tr>
              <th align="left">Field</th>
              <th>Type</th>
              <th>Required</th>
              <th>Description</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td><a name="pin-id"></a><code>id</code></td>
              <td><code>integer</code></td>
              <td>Yes</td>
              <td><p>The id.</p>

              <p>It is a <b>whole</b> number &amp; unique.</p></td>
            </tr>
            <!-- <tr><td>hidden</td><td>string</td><td>Yes</td><td></td></tr> -->
            <tr>
              <td><code>tags</code></td>
              <td>Array of <a href="#tag">Tag</a></td>
              <td>No</td>
              <td></td>
            </tr>
            <tr>
              <td><code>state</code></td>
              <td><code>string</code></td>
              <td>No</td>
              <td>One of <code>new</code>, <code>used</code>.</td>
            </tr>
            <tr>
              <td><del>counts</del></td>
              <td><code>map&lt;string, integer&gt;</code></td>
              <td>No</td>
              <td>Counts | totals.</td>
            </tr>
          </tbody>
        </table>

        ## Tag

        <div>
        <table>
        <tr><th>Name</th><th>Type</th></tr>
        <tr><td>name</td><td>string</td></tr>
        </table>
        </div>

        | Name | Type |
        | --- | --- |
        | colour | string |

        """;

    [Fact]
    public void A_table_of_elements_is_read_as_one_with_pipes()
    {
        var run = Run(Pins);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        var pin = run.Sources["Pin.g.cs"];
        Assert.Contains("public required long Id {", pin, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.Tag>? Tags {", pin, StringComparison.Ordinal);
        Assert.Contains("public global::Acme.PinState? State {", pin, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyDictionary<string, long>? Counts {", pin, StringComparison.Ordinal);
        Assert.Contains("PinState Used {", run.Sources["PinState.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", pin, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_elements_documents_the_members()
    {
        var pin = Run(Pins).Sources["Pin.g.cs"];

        Assert.Contains("It is a whole number &amp; unique.", pin, StringComparison.Ordinal);
        Assert.Contains("Counts | totals.", pin, StringComparison.Ordinal);
        Assert.Contains("[global::System.Obsolete", pin, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_behind_a_table_of_elements_is_read()
    {
        var tag = Run(Pins).Sources["Tag.g.cs"];

        Assert.Contains(" Name {", tag, StringComparison.Ordinal);
        Assert.Contains(" Colour {", tag, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_in_cells_end_no_table()
    {
        var run = Run("""
            ## Pin interface

            ## Properties

            <table><thead><tr><th>

            Property


            </th><th>

            Modifiers


            </th><th>

            Type


            </th></tr></thead>
            <tbody><tr><td>

            [code?](./acme.pin.code.md)


            </td><td>


            </td><td>

            string


            </td></tr>
            <tr><td>

            [id](./acme.pin.id.md)


            </td><td>

            `readonly`


            </td><td>

            number


            </td></tr>
            </tbody></table>

            """);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public string? Code {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required double Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_reach_over_columns_and_rows_keep_the_others_in_place()
    {
        var run = Run("""
            # Pin

            <table>
            <tr><th>Field</th><th>Argument</th><th>Type</th><th>Since</th></tr>
            <tr><td colspan="2"><b>id</b></td><td>integer</td><td rowspan="2">1.0</td></tr>
            <tr><td colspan="2"><b>name</b></td><td>string</td></tr>
            <tr><td colspan=2>at</td><td>timestamp</td><td>2.0</td></tr>
            </table>

            """);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public long? Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public string? Name {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public global::System.DateTimeOffset? At {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_stand_at_their_cells()
    {
        var run = Run("# Pin\n\n<table>\n<tr><th>Field</th><th>Type</th></tr>\n<tr><td>id</td><td>string</td></tr>\n<tr><td>owner</td><td>\n<a href=\"#nobody\">Nobody</a></td></tr>\n</table>\n");

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0014", diagnostic.Id);
        Assert.InRange(diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, 6, 7);
    }

    [Theory]
    [InlineData("<table>")]
    [InlineData("<table><tr><td")]
    [InlineData("<table><tr><td x=\"")]
    [InlineData("<table></table>")]
    [InlineData("<table><tr></tr></table>")]
    [InlineData("<table><tr><td><table><tr><td>Field</td></tr></table></td></tr></table>")]
    [InlineData("<table><td colspan=\"999999999\" rowspan='999999999'>Field</td><tr><td>Type</td></table>")]
    [InlineData("</table><table><!-- <tr>")]
    public void Broken_tables_of_elements_harm_nothing_else(string table)
    {
        var run = Run($"# Pin\n\n| Field | Type |\n| --- | --- |\n| id | string |\n\n{table}\n\n## Tag\n\n| Field | Type |\n| --- | --- |\n| id | string |\n");

        Assert.Contains(" Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Id {", run.Sources["Tag.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_tables_that_are_not_closed_are_passed() =>
        Assert.Single(Declared.Document("# Pin\n\n" + string.Concat(Enumerable.Repeat("<table><tr><td>x\n\n", 10_000)) + "| Field | Type |\n| --- | --- |\n| id | string |\n").Types.AsArray());

    // A look at all that was read so far, at each of them, would take a day.
    [Fact]
    public void A_million_items_in_a_cell_are_one_cell()
    {
        var text = "<table><tr><td>" + string.Concat(Enumerable.Repeat("<li> ", 1_000_000)) + "x</td></tr></table>";

        var table = new HtmlTableReader(new PageText(text), CancellationToken.None).Read(0, text.Length);

        Assert.Equal("x", Assert.Single(table.Header.Cells).Text);
    }

    [Fact]
    public void Cells_that_reach_over_everything_do_not_fill_every_row()
    {
        var text = "<table><tr><td colspan=100 rowspan=99999999>x</tr>" + string.Concat(Enumerable.Repeat("<tr><td>y", 20_000)) + "</table>";

        var table = new HtmlTableReader(new PageText(text), CancellationToken.None).Read(0, text.Length);

        Assert.Equal(20_000, table.Rows.Count);
        Assert.InRange(table.Rows.Sum(static row => row.Cells.Count), 20_000, 40_000);
    }

    private static GeneratorRun Run(string page) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/api.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/api.md", page));
}
