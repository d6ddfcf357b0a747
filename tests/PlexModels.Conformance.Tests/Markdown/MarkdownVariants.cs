namespace PlexModels.Conformance.Tests.Markdown;

/// <summary>What becomes of a page on its way from the tool that wrote it: other tools, sites, editors and people.</summary>
internal static class MarkdownVariants
{
    private const string Anchor = "<a id=\"section\"></a>";
    private const string Import = "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\nexport const toc = [];\n\n";

    private static readonly InlineStyle s_prettier = new('_', null);
    private static readonly InlineStyle s_remark = new('*', "_*[<`");
    private static readonly InlineStyle s_turndown = new('_', "_*[]`");
    private static readonly InlineStyle s_entities = new('*', "", "<>&");
    private static readonly InlineStyle s_numbers = new('*', "", "<>&{}[]_*|");

    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        // Formatters and converters.
        ["Prettier"] = static page => PageParts.Write(Styled(page, s_prettier)),
        ["remark"] = static page => PageParts.Write(Styled(page, s_remark), static table => PageParts.Compact(table, "-")),
        ["turndown"] = static page => PageParts.Write(Ruled(Styled(page, s_turndown), "* * *"), PageParts.WithoutOuterPipes, Underlined),
        ["entities"] = static page => PageParts.Write(Styled(page, s_entities)),
        ["entities by number"] = static page => PageParts.Write(Styled(page, s_numbers)),
        ["no outer pipes"] = static page => PageParts.Write(PageParts.Read(page), PageParts.WithoutOuterPipes),
        ["aligned columns"] = static page => PageParts.Write(PageParts.Read(page), static table => PageParts.Compact(table, ":-:")),
        ["names without code spans, escaped"] = static page => PageParts.Write(Names(page, static name => name.Replace("_", "\\_", StringComparison.Ordinal))),
        ["names in <code>"] = static page => PageParts.Write(Names(page, static name => $"<code>{name}</code>")),
        ["names that are links"] = static page => PageParts.Write(Names(page, static name => $"[`{name}`](#{name})")),
        ["names with anchors"] = static page => PageParts.Write(Names(page, static name => $"<a name=\"{name}\"></a>`{name}`")),
        ["strong names"] = static page => PageParts.Write(Names(page, static name => $"**`{name}`**")),
        ["types in <code>"] = static page => PageParts.Write(Types(page, static type => type.Contains('[', StringComparison.Ordinal) ? type : "<code>" + type.Trim('*').Replace("\\<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal) + "</code>")),

        // Sites.
        ["Docusaurus"] = static page => Site(page, Import + PageParts.Write(PageParts.Read(page), heading: WithId)),
        ["Docusaurus, title in the front matter"] = static page => Site(page, Import + PageParts.Write(WithoutTitle(page), heading: WithId)),
        ["Docusaurus, title in the front matter, imports behind"] = static page => Site(page, PageParts.Write(WithoutTitle(page)) + "\n" + Import),
        ["anchors before headings"] = static page => PageParts.Write(PageParts.Read(page), heading: static heading => Anchor + "\n\n" + PageParts.Line(heading)),
        ["anchors above headings"] = static page => PageParts.Write(PageParts.Read(page), heading: static heading => Anchor + "\n" + PageParts.Line(heading)),
        ["anchors in headings"] = static page => PageParts.Write(Headings(page, static text => Anchor + text)),
        ["anchors behind headings"] = static page => PageParts.Write(Headings(page, static text => $"{text} <a href=\"#section\" class=\"anchor\"></a>")),
        ["links to headings"] = static page => PageParts.Write(Headings(page, static text => $"{text}[​](#section \"Direct link to {text}\")")),

        // Levels.
        ["levels one lower"] = static page => PageParts.Write(Shifted(page, 1)),
        ["levels two lower"] = static page => PageParts.Write(Shifted(page, 2)),
        ["one level for all"] = static page => PageParts.Write(Shifted(page, 0, 1)),
        ["second level for all"] = static page => PageParts.Write(Shifted(page, 1, 2)),
        ["title in the front matter, levels one higher"] = static page => Site(page, PageParts.Write(WithoutTitle(page, -1))),

        // What nobody sees.
        ["no-break spaces"] = static page => PageParts.Write(Surrounded(page, "\u00A0")),
        ["zero-width spaces"] = static page => PageParts.Write(Surrounded(page, "\u200B")),
        ["byte order marks in the text"] = static page => PageParts.Write(Surrounded(page, "\uFEFF")),
        ["no-break spaces for spaces"] = static page => PageParts.Write(PageParts.Read(page), static table => PageParts.Padded(table).Replace("| ", "|\u00A0", StringComparison.Ordinal), static heading => PageParts.Line(heading).Replace("# ", "#\u00A0", StringComparison.Ordinal)),
        ["no-break spaces before lines"] = static page => Before(page, "\u00A0"),
        ["zero-width spaces before lines"] = static page => Before(page, "\u200B"),
        ["zero-width spaces on blank lines"] = static page => page.Replace("\n\n", "\n\u200B\n", StringComparison.Ordinal),
        ["no-break spaces on blank lines"] = static page => page.Replace("\n\n", "\n\u00A0\n", StringComparison.Ordinal),

        // Comments.
        ["comments around sections"] = static page => PageParts.Write(Around(page, "<!-- Start Fields [fields] -->", "<!-- End Fields [fields] -->")),
        ["comments of several lines"] = static page => PageParts.Write(Around(page, "<!--\nFields\n\n## Fields\n\n| Field |\n-->", "<!-- end -->")),
        ["MDX comments around sections"] = static page => PageParts.Write(Around(page, "{/* Start Fields [fields] */}", "{/* End Fields [fields] */}")),
        ["comments at the table"] = static page => PageParts.Write(PageParts.Read(page), static table => $"<!-- prettier-ignore -->\n{PageParts.Padded(table)}\n<!-- end -->"),
        ["comments in headings"] = static page => PageParts.Write(Headings(page, static text => text + " <!-- omit in toc -->")),
        ["comments in cells"] = static page => PageParts.Write(Cells(PageParts.Read(page), static (cell, _, column) => column < 3 ? cell + " <!-- x -->" : cell)),

        // Prose.
        ["prose before the table"] = static page => PageParts.Write(Below(page, new PagePart.Paragraph("What this *type* holds | or `not`:"))),
        ["prose right above the table"] = static page => PageParts.Write(PageParts.Read(page), static table => "What this type holds:\n" + PageParts.Padded(table)),
        ["a list before the table"] = static page => PageParts.Write(Below(page, new PagePart.Verbatim("- one thing\n- \"another\""))),
        ["a quotation before the table"] = static page => PageParts.Write(Below(page, new PagePart.Verbatim("> **Note**\n> Some of these may be null."))),
        ["an admonition before the table"] = static page => PageParts.Write(Below(page, new PagePart.Verbatim(":::note\n\nSome of these may be null.\n\n:::"))),
        ["code before the table"] = static page => PageParts.Write(Below(page, new PagePart.Verbatim("```json\n{ \"a\": 1 | 2 }\n```"))),
        ["prose behind the table"] = static page => PageParts.Write(PageParts.Read(page), static table => PageParts.Padded(table) + "\n\nThat is all.\n\n* * *"),

        // Files.
        ["CRLF"] = static page => page.ReplaceLineEndings("\r\n"),
        ["CR"] = static page => page.ReplaceLineEndings("\r"),
        ["byte order mark"] = static page => "\uFEFF" + page,
        ["byte order mark, front matter and CRLF"] = static page => "\uFEFF" + Site(page, PageParts.Write(WithoutTitle(page))).ReplaceLineEndings("\r\n"),
        ["no line end at the end, spaces behind lines"] = static page => string.Join('\n', page.TrimEnd().Split('\n').Select(static line => line.StartsWith('|') || line.StartsWith('#') || line.Length == 0 ? line + "  \t" : line)),
    };

    private static List<PagePart> Styled(string page, InlineStyle style) => [.. PageParts.Read(page).Select(part => part switch
    {
        PagePart.Heading heading => heading with { Text = InlineWriter.Write(heading.Text, style) },
        PagePart.Table table => PageParts.Cells(table, (cell, _, _) => Escaped(InlineWriter.Write(cell.Replace("\\|", "|", StringComparison.Ordinal), style))),
        PagePart.Paragraph paragraph => new PagePart.Paragraph(InlineWriter.Write(paragraph.Text, style)),
        _ => part,
    })];

    private static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<PagePart> Cells(IEnumerable<PagePart> parts, Func<string, int, int, string> change) =>
        parts.Select(part => part is PagePart.Table table ? PageParts.Cells(table, change) : part);

    private static IEnumerable<PagePart> Names(string page, Func<string, string> change) => Cells(
        PageParts.Read(page),
        (cell, row, column) => row > 0 && column == 0 && cell.StartsWith('`') ? change(cell.Trim('`')) : cell);

    private static IEnumerable<PagePart> Types(string page, Func<string, string> change) => PageParts.Read(page).Select(
        part => part is PagePart.Table table && table.Rows[0][1] == "Type" ? PageParts.Cells(table, (cell, row, column) => row > 0 && column == 1 ? change(cell) : cell) : part);

    private static IEnumerable<PagePart> Headings(string page, Func<string, string> change) =>
        PageParts.Read(page).Select(part => part is PagePart.Heading heading ? heading with { Text = change(heading.Text) } : part);

    private static IEnumerable<PagePart> Shifted(string page, int by, int deepest = 6) =>
        PageParts.Read(page).Select(part => part is PagePart.Heading heading ? heading with { Level = Math.Min(heading.Level + by, deepest) } : part);

    private static IEnumerable<PagePart> WithoutTitle(string page, int levels = 0) => PageParts.Read(page)
        .Where(static part => part is not PagePart.Heading { Level: 1 })
        .Select(part => part is PagePart.Heading heading ? heading with { Level = heading.Level + levels } : part);

    private static IEnumerable<PagePart> Ruled(IEnumerable<PagePart> parts, string rule) =>
        parts.SelectMany(part => part is PagePart.Heading { Level: > 1 } ? (PagePart[])[new PagePart.Verbatim(rule), part] : [part]);

    private static IEnumerable<PagePart> Below(string page, PagePart added) =>
        PageParts.Read(page).SelectMany(part => part is PagePart.Heading { IsSection: true } ? (PagePart[])[part, added] : [part]);

    private static IEnumerable<PagePart> Around(string page, string start, string end)
    {
        foreach (var part in PageParts.Read(page))
        {
            if (part is PagePart.Heading { IsSection: true })
            {
                yield return new PagePart.Verbatim(start);
            }

            yield return part;
            if (part is PagePart.Table)
            {
                yield return new PagePart.Verbatim(end);
            }
        }
    }

    // In code spans and emphasis as well as around them.
    private static IEnumerable<PagePart> Surrounded(string page, string invisible) => PageParts.Read(page).Select(part => part switch
    {
        PagePart.Heading heading => heading with { Text = invisible + heading.Text + invisible },
        PagePart.Table table => PageParts.Cells(table, (cell, row, column) => cell.Length > 2 && row > 0 && column < 2 && cell[0] is '`' or '*' && cell[^1] == cell[0]
            ? $"{invisible}{cell[0]}{invisible}{cell[1..^1]}{invisible}{cell[0]}{invisible}"
            : invisible + cell + invisible),
        _ => part,
    });

    private static string Before(string page, string invisible) =>
        string.Join('\n', page.Split('\n').Select(line => line.StartsWith('#') || line.StartsWith('|') ? invisible + line : line));

    private static string Site(string page, string body)
    {
        var title = PageParts.Read(page).OfType<PagePart.Heading>().First(static heading => heading.Level == 1).Text;
        return $"---\nid: page\ntitle: \"{title}\"\nsidebar_label: {title}\nhide_title: true\n---\n\n{body}";
    }

    private static string WithId(PagePart.Heading heading) => $"{PageParts.Line(heading)} {{#{heading.Text.ToLowerInvariant().Replace(' ', '-')}}}";

    private static string Underlined(PagePart.Heading heading) => heading.Level > 2 || heading.Text.Length == 0
        ? PageParts.Line(heading)
        : $"{heading.Text}\n{new string(heading.Level == 1 ? '=' : '-', heading.Text.Length)}";
}
