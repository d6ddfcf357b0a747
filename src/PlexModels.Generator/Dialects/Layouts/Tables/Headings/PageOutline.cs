using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>
/// The sections of a page as a reader sees them: a bold line over a table, <c>**Response Fields**</c>, is a heading as well.
/// </summary>
/// <param name="sections">The sections, in page order.</param>
internal sealed class PageOutline(IReadOnlyList<Section> sections)
{
    private const int LongestLabel = 80;

    // Between a label and its table an example or a sentence may stand.
    private const int MaxBlocksBetween = 2;

    // What begins so speaks about the table, or about when its rows apply.
    private static readonly HashSet<string> s_remarks = new(
        ("note|notes|important|warning|caution|tip|info|hint|attention|danger|if|for|when|whenever|where|while|since|with|"
            + "without|in|on|as|at|by|from|to|of|and|or|additional|additionally|other|more|common|also|see|all|each|every|any|these|this|"
            + "those|here|there|it|below|following|new|deprecated|optional|required|only|use|set|you|we|please").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Section> Sections { get; } = sections;

    /// <summary>The outline of a page; the same object whenever it is asked for.</summary>
    public static PageOutline Of(MarkdownPage page, CancellationToken cancellation) => page.Find(Read, cancellation);

    private static PageOutline Read(MarkdownPage page, CancellationToken cancellation)
    {
        List<PageBlock>? blocks = null;
        var (taken, position) = (0, 0);
        var names = new LabelNames(page, cancellation);
        foreach (var section in page.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            position += section.Heading is null ? 0 : 1;
            var tables = section.Blocks.Count(static block => IsTable(block));
            for (var i = 0; i < section.Blocks.Count; i++, position++)
            {
                if (tables > 0
                    && Label(page.Text, section.Blocks, i) is { } label
                    && InlineText.Plain(label.Text) is var text
                    && (HeadingWords.SaysWhatItIs(text) || (tables > 1 && names.Contains(text, section))))
                {
                    blocks ??= [];
                    AddRange(page.Blocks, taken, position, blocks);
                    blocks.Add(new PageHeading(section.Blocks[i].Start, section.Blocks[i].End, section.Level + 1, label));
                    taken = position + 1;
                }
            }
        }

        if (blocks is null)
        {
            return new PageOutline(page.Sections);
        }

        AddRange(page.Blocks, taken, page.Blocks.Count, blocks);
        return new PageOutline(Section.Of(blocks));
    }

    private static void AddRange(IReadOnlyList<PageBlock> from, int start, int end, List<PageBlock> to)
    {
        for (var i = start; i < end; i++)
        {
            to.Add(from[i]);
        }
    }

    private static bool IsTable(PageBlock block) => block is PageTable or PageProse { IsList: true };

    // The text of a paragraph that is one bold line, where a table follows.
    private static TextSlice? Label(PageText page, IReadOnlyList<PageBlock> blocks, int at)
    {
        if (blocks[at] is not PageProse { IsList: false } prose || prose.End - prose.Start > LongestLabel || !IsBeforeTable(blocks, at))
        {
            return null;
        }

        if (SiteTags.Title(page.Text.Substring(prose.Start, prose.End - prose.Start)) is { } tab)
        {
            return page.Slice(prose.Start, prose.End) with { Text = tab };
        }

        // "**Response Fields**" may be called anything; "Returns" has to be one of the words that say what a table is of.
        var line = page.Slice(prose.Start, prose.End);
        var text = line.Text.TrimEnd(' ', ':');
        var label = Bold(text) ?? text.Trim('*', '_', ' ', ':');
        return label.IndexOf('\n') < 0
            && label.Any(char.IsLetter)
            && (Bold(text) is null ? line.Text == text && HeadingWords.SaysWhatItIs(label) : IsName(label))
                ? line with { Text = label }
                : null;
    }

    private static string? Bold(string text)
    {
        var mark = text.StartsWith("**", StringComparison.Ordinal) ? "**" : "__";
        return text.Length > 4
            && text.StartsWith(mark, StringComparison.Ordinal)
            && text.IndexOf(mark, 2, StringComparison.Ordinal) == text.Length - 2
                ? text.Substring(2, text.Length - 4).Trim(' ', ':')
                : null;
    }

    private static bool IsName(string label)
    {
        var word = label.IndexOf(' ');
        return label.Length > 0
            && label[label.Length - 1] is not ('.' or ',' or '!' or '?')
            && (HeadingWords.IsGeneric(label) || !s_remarks.Contains(word < 0 ? label : label.Substring(0, word)));
    }

    private static bool IsBeforeTable(IReadOnlyList<PageBlock> blocks, int at)
    {
        for (var i = at + 1; i < blocks.Count && i <= at + 1 + MaxBlocksBetween; i++)
        {
            if (IsTable(blocks[i]))
            {
                return true;
            }
        }

        return false;
    }
}
