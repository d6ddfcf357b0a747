using PlexModels.Generator.Dialects.Layouts;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>
/// Counts what on a page speaks for each notation: type words, ways to put types together, code blocks, links, names of fields.
/// All of it comes from the notations' own tables, so a new notation is detected by being listed.
/// </summary>
internal sealed class NotationMarks
{
    /// <summary>What a way to put types together weighs, where a word weighs one.</summary>
    public const int WeightOfSyntax = 3;

    private const int WeightOfCode = 6;

    // A word that one notation alone has.
    private const int WeightOfOwnWord = 3;

    private const int WeightOfPlainOptionalType = 1;

    // The first rows say enough of a page with thousands.
    private const int MaxCells = 60;

    private readonly Layout _layout;
    private readonly int[] _votes = new int[Layout.AllNotations.Count];
    private readonly int[] _certain = new int[Layout.AllNotations.Count];

    private NotationMarks(Layout layout) => _layout = layout;

    public static PageMarks Count(MarkdownPage page, Layout layout, string documentation, CancellationToken cancellation)
    {
        var marks = new NotationMarks(layout);
        marks.Count(page, cancellation);
        return new PageMarks(documentation, layout, marks.OfLayout(marks._votes), marks.OfLayout(marks._certain));
    }

    private void Count(MarkdownPage page, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in _layout.TypeCells(page, cancellation))
        {
            if (seen.Count == MaxCells)
            {
                break;
            }

            if (seen.Add(cell.Text))
            {
                CountCell(TypeCellText.Normalize(cell.Text));
            }
        }

        foreach (var block in page.Blocks)
        {
            if (block is PageCode { Language.Length: > 0 } code)
            {
                Add(WeightOfCode, notation => notation.CodeLanguages.Contains(code.Language, StringComparer.OrdinalIgnoreCase));
                break;
            }
        }

        CountNames(_layout.FieldNames(page, cancellation));
        if (_layout.ShowsPlainOptionalType(page, cancellation))
        {
            Add(WeightOfPlainOptionalType, static notation => !notation.MarksOptionalTypes, isWeak: true);
        }
    }

    private void CountCell(string cell)
    {
        foreach (var word in TypeMarks.Words(cell))
        {
            var notations = SharedWords.Instance.Notations(word);
            var known = _layout.Notations.Count(notation => (notations & (1 << Layout.IndexOf(notation))) != 0);
            if (known > 0)
            {
                Add(known == 1 ? WeightOfOwnWord : 1, notation => (notations & (1 << Layout.IndexOf(notation))) != 0);
            }
        }

        var syntax = TypeMarks.Syntax(cell);
        if (syntax != TypeSyntax.None)
        {
            Add(WeightOfSyntax, notation => (notation.Syntax & syntax) == syntax);
        }

        var address = cell.IndexOf("://", StringComparison.Ordinal);
        if (address >= 0)
        {
            Add(WeightOfCode, notation => notation.Hosts.Any(host => string.CompareOrdinal(cell, address + 3, host, 0, host.Length) == 0));
        }
    }

    private void CountNames(IEnumerable<string> names)
    {
        var (camel, pascal, snake) = (false, false, false);
        foreach (var name in names)
        {
            if (name.Length < 2)
            {
                continue;
            }

            var isSnake = name.IndexOf('_', 1, name.Length - 2) > 0;
            snake |= isSnake && char.IsLower(name[0]);
            pascal |= !isSnake && char.IsUpper(name[0]);
            camel |= !isSnake && char.IsLower(name[0]) && name.Any(char.IsUpper);
        }

        if ((camel ? 1 : 0) + (pascal ? 1 : 0) + (snake ? 1 : 0) == 1)
        {
            var shown = camel ? NameCase.Camel : pascal ? NameCase.Pascal : NameCase.Snake;
            Add(1, notation => notation.NameCase == shown, isWeak: true);
        }
    }

    private void Add(int weight, Func<Notation, bool> speaksFor, bool isWeak = false)
    {
        var isCertain = !isWeak && !speaksFor(_layout.Notations[0]);
        foreach (var notation in _layout.Notations)
        {
            if (speaksFor(notation))
            {
                _votes[Layout.IndexOf(notation)] += weight;
                _certain[Layout.IndexOf(notation)] += isCertain ? weight : 0;
            }
        }
    }

    private EquatableArray<int> OfLayout(int[] weights) => new([.. _layout.Notations.Select(notation => weights[Layout.IndexOf(notation)])]);
}
