using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Tests.Dialects;

public sealed class FieldsTableTests
{
    [Fact]
    public void Columns_are_found_by_header_and_not_by_place()
    {
        var field = Assert.Single(Read(
            """
            | Description | Example | Field | Required | Type |
            | --- | --- | --- | --- | --- |
            | A city | Oslo | `city` | :heavy_check_mark: | *String* |
            """).Types[0].Fields);

        Assert.Equal("city", field.Name.Text);
        Assert.Equal("*String*", field.TypeText.Text);
        Assert.True(field.IsRequired);
        Assert.Equal("A city", Assert.Single(field.Description.Spans).Text);
        Assert.Equal("Oslo", field.Example.Text);
    }

    [Theory]
    [InlineData("JSON name")]
    [InlineData("json NAME")]
    [InlineData("**Wire name**")]
    [InlineData("`Key`")]
    public void A_column_may_say_the_JSON_name(string header)
    {
        var field = Assert.Single(Read(
            $"""
            | Field | {header} | Type | Required | Description |
            | --- | --- | --- | --- | --- |
            | `links` | `_links` | *String* | :heavy_check_mark: | N/A |
            """).Types[0].Fields);

        Assert.Equal("_links", field.JsonName.Text);
    }

    [Fact]
    public void Columns_of_unknown_headers_are_passed_over()
    {
        var document = Read(
            """
            | Field | Since | Type | Required |
            | --- | --- | --- | --- |
            | `a` | 1.2 | *long* | :heavy_minus_sign: |
            """);

        var field = Assert.Single(document.Types[0].Fields);
        Assert.Equal("*long*", field.TypeText.Text);
        Assert.False(field.IsRequired);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void An_escaped_pipe_belongs_to_its_cell()
    {
        var field = Assert.Single(Read(
            """
            | Field | Type | Required | Description | Example |
            | --- | --- | --- | --- | --- |
            | `a` | *String* | :heavy_check_mark: | one \| two | x\|y |
            """).Types[0].Fields);

        Assert.Equal("one | two", Assert.Single(field.Description.Spans).Text);
        Assert.Equal("x|y", field.Example.Text);
    }

    [Fact]
    public void A_pipe_in_a_code_span_belongs_to_its_cell_where_the_row_fits_only_so()
    {
        var document = Read(
            """
            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `a` | *String* | :heavy_check_mark: | either `x|y` or `z` |
            """);

        Assert.Equal("x|y", Assert.Single(document.Types[0].Fields).Description.Spans[1].Text);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_stray_backtick_does_not_swallow_the_next_cell()
    {
        var field = Assert.Single(Read(
            """
            | Field | Type | Required | Description | Example |
            | --- | --- | --- | --- | --- |
            | `a` | *String* | :heavy_check_mark: | a stray ` here | and ` there |
            """).Types[0].Fields);

        Assert.Equal("a stray ` here", Assert.Single(field.Description.Spans).Text);
        Assert.Equal("and ` there", field.Example.Text);
    }

    [Fact]
    public void A_type_argument_is_no_HTML()
    {
        var field = Assert.Single(Read(
            """
            | Field | Type | Required |
            | --- | --- | --- |
            | `a` | *Optional<Boolean>* | :heavy_minus_sign: |
            """).Types[0].Fields);

        Assert.Equal("*Optional<Boolean>*", field.TypeText.Text);
    }

    [Fact]
    public void A_table_may_lack_the_pipes_at_its_sides()
    {
        var document = Read(
            """
            Field | Type | Required | Description
            --- | --- | --- | ---
            `a` | *long* | :heavy_check_mark: | first
            `b` | *String* | :heavy_minus_sign: | second
            """);

        Assert.Equal(["a", "b"], document.Types[0].Fields.Select(static field => field.Name.Text));
        Assert.Equal("*String*", document.Types[0].Fields[1].TypeText.Text);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData(":heavy_check_mark:", true)]
    [InlineData(":white_check_mark:", true)]
    [InlineData("✅", true)]
    [InlineData("Yes", true)]
    [InlineData(":heavy_minus_sign:", false)]
    [InlineData("", false)]
    [InlineData("no", false)]
    public void The_Required_cell_is_understood_in_several_spellings(string cell, bool required)
    {
        var document = Read($"| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *long* | {cell} |");

        Assert.Equal(required, Assert.Single(document.Types[0].Fields).IsRequired);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("`snake_case_name`", "snake_case_name")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("`_links`", "_links")]
    [InlineData("~~`old`~~", "old")]
    [InlineData("**`bold`**", "bold")]
    public void A_name_is_read_out_of_its_markup(string cell, string name)
    {
        var field = Assert.Single(Read($"| Field | Type | Required |\n| --- | --- | --- |\n| {cell} | *long* |  |").Types[0].Fields);

        Assert.Equal(name, field.Name.Text);
    }

    [Fact]
    public void A_cell_knows_its_place()
    {
        var field = Assert.Single(Read("| Field | Type | Required |\n| --- | --- | --- |\n|  `a`  |  *long* | |").Types[0].Fields);

        Assert.Equal(6, field.Name.Span.Lines.Start.Line);
        Assert.Equal(3, field.Name.Span.Lines.Start.Character);
        Assert.Equal(6, field.Name.Span.Lines.End.Character);
    }

    private static SpecDocument Read(string table) => Declared.Document("# Thing\n\n## Fields\n\n" + table + "\n");
}
