using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>
/// Headings that name no type, of a page: "Field" is one unless a type of the page is called so, as "array of Field" says, or a link that
/// leads to it.
/// </summary>
internal sealed class GenericHeadings(MarkdownPage page, CancellationToken cancellation)
{
    private const int LongestAnchor = 100;

    private HashSet<string>? _words;

    public bool Contains(Section section) => HeadingWords.IsGeneric(section.Name) && !(MayName(section) && IsType(section.Name));

    // "Properties" is no type, whatever leads there.
    private static bool MayName(Section section) =>
        section.Name.IndexOf(' ') < 0
        && !section.Name.EndsWith("s", StringComparison.OrdinalIgnoreCase)
        && section.Blocks.Any(static block => block is PageTable or PageProse { IsList: true });

    private bool IsType(string heading)
    {
        _words ??= Words();
        var folded = NameFolding.Fold(heading);
        return _words.Contains("#" + folded) || (WordsNotation.Instance.Words.Find(folded) is null && _words.Contains(heading));
    }

    // The anchors that types and lists link to, and the words of types that begin with a capital.
    private HashSet<string> Words()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in page.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block is PageProse { IsList: true } list)
            {
                AddAnchors(page.Text.Text, list.Start, list.End, words);
            }
            else if (block is PageTable table
                && table.Read(page.Text, cancellation) is var rows
                && ColumnRoles.Of(rows).Find(ColumnRole.Type) is var type and >= 0)
            {
                foreach (var row in rows.Rows)
                {
                    var cell = TableColumns.Cell(row, type).Text;
                    AddAnchors(cell, 0, cell.Length, words);
                    AddWords(cell, words);
                }
            }
        }

        return words;
    }

    private static void AddAnchors(string text, int start, int end, HashSet<string> words)
    {
        const string Opening = "](#";
        for (var link = text.IndexOf(Opening, start, end - start, StringComparison.Ordinal);
            link >= 0;
            link = text.IndexOf(Opening, link + 1, end - link - 1, StringComparison.Ordinal))
        {
            var close = text.IndexOf(')', link, Math.Min(LongestAnchor, end - link));
            if (close > 0)
            {
                words.Add("#" + NameFolding.Fold(text.Substring(link + Opening.Length, close - link - Opening.Length)));
            }
        }
    }

    private static void AddWords(string cell, HashSet<string> words)
    {
        foreach (var token in PhraseTokenizer.Read(cell))
        {
            if (token.Kind == PhraseTokenKind.Word && char.IsUpper(token.Text[0]))
            {
                words.Add(token.Text);
            }
        }
    }
}
