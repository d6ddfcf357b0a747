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
    private readonly int[] _votes;
    private readonly int[] _certain;

    private NotationMarks(Layout layout)
    {
        _layout = layout;
        _votes = new int[layout.Notations.Count];
        _certain = new int[layout.Notations.Count];
    }

    public static PageMarks Count(MarkdownPage page, Layout layout, string documentation, CancellationToken cancellation)
    {
        var marks = new NotationMarks(layout);
        if (layout.Notations.Count > 1)
        {
            marks.Count(page, cancellation);
        }

        return new PageMarks(documentation, layout, new EquatableArray<int>(marks._votes), new EquatableArray<int>(marks._certain));
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
                Add(WeightOfCode, Those(notation => notation.CodeLanguages.Contains(code.Language, StringComparer.OrdinalIgnoreCase)));
                break;
            }
        }

        CountNames(_layout.FieldNames(page, cancellation));
        if (_layout.ShowsPlainOptionalType(page, cancellation))
        {
            Add(WeightOfPlainOptionalType, Those(static notation => !notation.MarksOptionalTypes), isWeak: true);
        }
    }

    private void CountCell(string cell)
    {
        foreach (var word in TypeMarks.Words(cell))
        {
            var notations = SharedWords.Instance.Notations(word) & _layout.NotationBits;
            Add((notations & (notations - 1)) == 0 ? WeightOfOwnWord : 1, notations);
        }

        var syntax = TypeMarks.Syntax(cell);
        if (syntax != TypeSyntax.None)
        {
            Add(WeightOfSyntax, ThoseWith(syntax));
        }

        var address = cell.IndexOf("://", StringComparison.Ordinal);
        if (address >= 0)
        {
            CountAddress(cell, address + 3);
        }
    }

    private void CountAddress(string cell, int host) =>
        Add(WeightOfCode, Those(notation => notation.Hosts.Any(known => string.CompareOrdinal(cell, host, known, 0, known.Length) == 0)));

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
            Add(1, Those(notation => notation.NameCase == shown), isWeak: true);
        }
    }

    // Cells are many, so no delegate is made for one.
    private int ThoseWith(TypeSyntax syntax)
    {
        var notations = 0;
        for (var i = 0; i < _layout.Notations.Count; i++)
        {
            notations |= (_layout.Notations[i].Syntax & syntax) == syntax ? 1 << _layout.Places[i] : 0;
        }

        return notations;
    }

    // Bit i is the notation at place i of Layout.AllNotations.
    private int Those(Func<Notation, bool> speaksFor)
    {
        var notations = 0;
        for (var i = 0; i < _layout.Notations.Count; i++)
        {
            notations |= speaksFor(_layout.Notations[i]) ? 1 << _layout.Places[i] : 0;
        }

        return notations;
    }

    private void Add(int weight, int notations, bool isWeak = false)
    {
        var places = _layout.Places;
        var isCertain = !isWeak && (notations & (1 << places[0])) == 0;
        for (var i = 0; notations != 0 && i < places.Count; i++)
        {
            if ((notations & (1 << places[i])) != 0)
            {
                _votes[i] += weight;
                _certain[i] += isCertain ? weight : 0;
            }
        }
    }
}
