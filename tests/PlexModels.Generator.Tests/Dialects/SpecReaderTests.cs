using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Tests.Dialects;

public sealed class SpecReaderTests
{
    private const string Table =
        """
        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `a` | *long* | :heavy_check_mark: | N/A |
        | `b` | *String* | :heavy_minus_sign: | N/A |
        """;

    [Fact]
    public void A_page_has_a_title_prose_and_fields()
    {
        var document = Read("# Thing\n\nOne thing.\n\nAnd another.\n\n## Fields\n\n" + Table);

        Assert.Equal("Thing", document.Types[0].Name.Text);
        Assert.Equal(["One thing.", "", "And another."], document.Types[0].Description.Spans.Select(static span => span.Text));
        Assert.Equal(SpecKind.Object, document.Types[0].Kind);
        Assert.Equal(["a", "b"], document.Types[0].Fields.Select(static field => field.Name.Text));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Line_ends_of_Windows_make_no_difference()
    {
        var page = "# Thing\n\nOne\nthing.\n\n## Fields\n\n" + Table + "\n\n## Example\n";
        var unix = Read(page);
        var windows = Read(page.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(unix.Types[0].Name.Text, windows.Types[0].Name.Text);
        Assert.Equal(unix.Types[0].Description, windows.Types[0].Description);
        Assert.Equal(unix.Types[0].Fields.Select(static field => field.TypeText.Text), windows.Types[0].Fields.Select(static field => field.TypeText.Text));
        Assert.Equal(unix.Types[0].Fields[1].Name.Span.Lines, windows.Types[0].Fields[1].Name.Span.Lines);
        Assert.Empty(windows.Problems);
    }

    [Fact]
    public void Line_ends_of_old_make_no_difference()
    {
        var document = Read(("# Thing\n\n## Fields\n\n" + Table).Replace("\n", "\r", StringComparison.Ordinal));

        Assert.Equal(["a", "b"], document.Types[0].Fields.Select(static field => field.Name.Text));
        Assert.Equal(7, document.Types[0].Fields[1].Name.Span.Lines.Start.Line);
    }

    [Fact]
    public void Prose_may_stand_between_the_heading_and_its_table()
    {
        var document = Read("# Thing\n\n## Fields\n\nThese are its fields.\n\nAll of them:\n\n" + Table);

        Assert.Equal(2, document.Types[0].Fields.Count);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_table_may_follow_its_heading_without_a_blank_line()
    {
        Assert.Equal(2, Read("# Thing\n## Fields\n" + Table).Types[0].Fields.Count);
    }

    [Fact]
    public void Sections_behind_the_fields_are_passed_over()
    {
        var document = Read("# Thing\n\n## Fields\n\n" + Table + "\n\n## Example Usage\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `c` | *long* | |\n");

        Assert.Equal(["a", "b"], document.Types[0].Fields.Select(static field => field.Name.Text));
    }

    [Theory]
    [InlineData("| Field | Type |\n| --- | --- |\n| `inFence` | *long* |")]
    [InlineData("## Fields\n\n| Field | Type |\n| --- | --- |\n| `inFence` | *long* |")]
    [InlineData("## Fields | Field | Type | | --- | --- | | `inFence` | *long* |")]
    [InlineData("## Fields")]
    [InlineData("## Fields\n\n| a |")]
    [InlineData("# Other\n\n## Values\n\n| Name | Value |\n| --- | --- |")]
    public void Code_blocks_are_passed_over_whatever_they_hold(string code)
    {
        var document = Read("# Thing\n\n## Example Usage\n\n```markdown\n" + code + "\n```\n\n## Fields\n\n" + Table);

        Assert.Equal("Thing", document.Types[0].Name.Text);
        Assert.Equal(["a", "b"], document.Types[0].Fields.Select(static field => field.Name.Text));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_code_block_behind_the_table_does_not_damage_it()
    {
        var document = Read("# Thing\n\n## Fields\n\n" + Table + "\n\n## Example Usage\n\n```java\n## Fields | a | | --- | b |\nint a = b | c;\n```\n");

        Assert.Equal(["a", "b"], document.Types[0].Fields.Select(static field => field.Name.Text));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Headings_below_Supported_Types_are_the_unions_members()
    {
        var document = Read("# Thing\n\n## Supported Types\n\n### `String`\n\n```java\nThing.of(\"a\");\n```\n\n### [Other](Other.md)\n\n## Example\n\n### NotOne\n");

        Assert.Equal(SpecKind.Union, document.Types[0].Kind);
        Assert.Equal(["`String`", "[Other](Other.md)"], document.Types[0].Members.Select(static member => member.Text.Text));
    }

    [Fact]
    public void A_page_without_a_section_of_ours_has_none()
    {
        var document = Read("# Thing\n\nJust prose.\n\n## Install\n\nMore.\n");

        Assert.Equal(SpecKind.Any, document.Types[0].Kind);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("# `Thing`")]
    [InlineData("# ~~Thing~~")]
    [InlineData("# **Thing** #")]
    [InlineData("Thing\n=====")]
    [InlineData("   # Thing")]
    public void A_title_is_read_out_of_its_markup(string heading)
    {
        Assert.Equal("Thing", Read(heading + "\n\n## Fields\n\n" + Table).Types[0].Name.Text);
    }

    [Fact]
    public void A_section_may_be_underlined()
    {
        Assert.Equal(2, Read("Thing\n=====\n\nFields\n------\n\n" + Table).Types[0].Fields.Count);
    }

    private static SpecDocument Read(string text) => Declared.Document(text);
}
