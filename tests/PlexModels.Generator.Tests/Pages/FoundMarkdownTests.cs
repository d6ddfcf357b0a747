using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Tests.Dialects;

namespace PlexModels.Generator.Tests.Pages;

/// <summary>Markdown as sites, editors and converters leave it.</summary>
public sealed class FoundMarkdownTests
{
    private static readonly string[] s_stars = ["", "*", "**", "***", "****"];

    private const string Table = "\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `id` | *long* | :heavy_check_mark: |\n";

    [Theory]
    [InlineData("`__typename`", "__typename")]
    [InlineData("`a\\_b`", "a\\_b")]
    [InlineData("`a&amp;b`", "a&amp;b")]
    [InlineData("`` a`b ``", "a`b")]
    [InlineData("`<code>`", "<code>")]
    [InlineData("`[a](b)`", "[a](b)")]
    [InlineData("due\\_date", "due_date")]
    [InlineData("\\_\\_typename", "__typename")]
    [InlineData("a&amp;b", "a&b")]
    [InlineData("a&#95;b", "a_b")]
    [InlineData("\\*", "*")]
    [InlineData("filter\\[name\\]", "filter[name]")]
    [InlineData("filter[name]", "filter[name]")]
    [InlineData("_id_", "id")]
    [InlineData("__id__", "id")]
    [InlineData("due_date", "due_date")]
    [InlineData("<code>due_date</code>", "due_date")]
    [InlineData("<code>a&lt;b</code>", "a<b")]
    [InlineData("[`due_date`](#due_date)", "due_date")]
    [InlineData("**[due\\_date](Date.md)**", "due_date")]
    [InlineData("<a id=\"due_date\"></a>`due_date`", "due_date")]
    [InlineData("`id` <!-- the key -->", "id")]
    [InlineData("\u00A0`\u200Bid\u200B`\uFEFF", "id")]
    [InlineData("**name**", "name")]
    [InlineData("*snake_case*", "snake_case")]
    [InlineData("***id***", "id")]
    [InlineData("**id*", "*id")]
    [InlineData("*id**", "id*")]
    [InlineData("**_id**", "_id")]
    [InlineData("**two words**", "two words")]
    [InlineData("****", "****")]
    public void Markup_is_undone_outside_code_spans_alone(string source, string text) =>
        Assert.Equal(text, InlineText.Plain(source));

    [Fact]
    public void Names_in_stars_read_as_Markdig_has_them() => Assert.All(
        from opening in s_stars
        from name in (string[])["", "a", "snake_case", "_a", "a_", "_a_", "a*b", "a b", "A1"]
        from closing in s_stars
        select opening + name + closing,
        static source => Assert.Equal(ProseReader.Plain(source), InlineText.Plain(source)));

    [Theory]
    [InlineData("Fields {#fields}")]
    [InlineData("Fields {/* #fields */}")]
    [InlineData("Fields <!-- omit in toc -->")]
    [InlineData("Fields[](#fields)")]
    [InlineData("Fields[\u200B](#fields \"Direct link to Fields\") ##")]
    [InlineData("<a id=\"fields\"></a>Fields")]
    [InlineData("<a name=\"fields\"></a> **Fields** {#fields}")]
    [InlineData("[Fields](#fields)")]
    [InlineData("\u200BFields\u00A0")]
    public void What_sites_and_editors_put_into_headings_is_no_part_of_them(string heading)
    {
        var type = Declared.Type($"# Item\n\n## {heading}{Table}");

        Assert.Equal("Item", type.Name.Text);
        Assert.Single(type.Fields);
    }

    [Theory]
    [InlineData("[Other](Other.md) {#other}")]
    [InlineData("[Other](Other.md)[\u200B](#other \"Direct link to Other\")")]
    [InlineData("<a id=\"other\"></a>[Other](Other.md) <!-- omit in toc -->")]
    public void Headings_that_are_types_may_have_anchors(string heading)
    {
        var document = Declared.Document($"# Item\n\n## Supported Types\n\n### {heading}\n\n### `long`\n");

        Assert.Empty(document.Problems);
        Assert.Equal(["Other.md", null], document.Types[0].Members.Select(static member => member.Type!.Target));
    }

    [Theory]
    [InlineData("import Tabs from '@theme/Tabs';")]
    [InlineData("import {\n  A,\n  B,\n} from \"./x\";")]
    [InlineData("import './style.css';")]
    [InlineData("export const a = 1;")]
    [InlineData("{/* a comment */}")]
    [InlineData("<!-- a comment -->")]
    [InlineData("<a id=\"item\"></a>")]
    [InlineData("* * *")]
    public void What_is_no_prose_is_not_in_the_description(string block) =>
        Assert.Equal(Prose.None, Declared.Type($"# Item\n\n{block}\n\n## Fields{Table}").Description);

    [Theory]
    [InlineData("import settings of a library")]
    [InlineData("import")]
    [InlineData("export as JSON.")]
    [InlineData("{id} is the key.")]
    public void Prose_may_begin_like_code(string text) =>
        Assert.Equal(Prose.Plain(text), Declared.Type($"# Item\n\n{text}\n\n## Fields{Table}").Description);

    [Theory]
    [InlineData("\uFEFF# Item\n\n## Fields")]
    [InlineData("\u200B# Item\n\n\u00A0## Fields")]
    [InlineData("#\u00A0Item\n\n##\u00A0Fields")]
    [InlineData("\uFEFF---\ntitle: Item\n---\n\n## Fields")]
    [InlineData("---\ntitle: Item\n---\n\n# Fields")]
    [InlineData("---\ntitle: Item\n---\n\n# Example Usage\n\nText.\n\n# Fields")]
    [InlineData("# Item\n\n# Fields")]
    [InlineData("#### Item\n\n##### Fields")]
    public void A_page_is_called_like_its_title(string head)
    {
        var type = Declared.Type(head + Table);

        Assert.Equal(("Item", 1), (type.Name.Text, type.Fields.Count));
    }

    [Theory]
    [InlineData("Speakeasy-PHP", "_?string_", "*?string*")]
    [InlineData("Speakeasy-PHP", "_string_", "*string*")]
    [InlineData("Speakeasy-Java", "_Optional\\<String>_", "*Optional\\<String>*")]
    [InlineData("Speakeasy-TypeScript", "_string_[]", "*string*[]")]
    public void Emphasis_is_written_either_way(string dialect, string underscores, string stars)
    {
        var notation = Declared.Dialect(dialect).Notation;

        Assert.Equal(TypeCellReader.Read(stars, notation, out _), TypeCellReader.Read(underscores, notation, out var problem));
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\n\u200B")]
    public void An_intact_table_is_not_damaged(string lineEnd) =>
        Assert.Empty(Declared.Document(("# Item\n\n## Fields" + Table).Replace("\n", lineEnd, StringComparison.Ordinal)).Problems);

    [Fact]
    public void Without_outer_pipes_the_last_cell_may_be_empty() =>
        Assert.Empty(Declared.Document("# Item\n\n## Fields\n\nField | Type | Required | Description\n--- | --- | --- | ---\n`id` | *long* | yes | \n").Problems);

    [Fact]
    public void A_hidden_indent_moves_no_place()
    {
        var document = Declared.Document("\uFEFF# Item\n\n\u200B## Fields\n\n\u200B| Field | Type | Required |\n\u200B| --- | --- | --- |\n\u200B| `id` | *List\\<* | yes |\n");

        var problem = Assert.Single(document.Problems);
        Assert.Equal((6, 10), (problem.Span.Lines.Start.Line, problem.Span.Lines.Start.Character));
    }
}
