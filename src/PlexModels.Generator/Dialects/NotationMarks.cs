using PlexModels.Generator.Dialects.Layouts;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>
/// Counts what on a page speaks for each notation: type words, ways to put types together, code blocks, links, names of fields.
/// All of it comes from the notations' own tables, so a new notation is detected by being listed.
/// </summary>
internal static class NotationMarks
{
    /// <summary>What a way to put types together weighs, where a word weighs one.</summary>
    public const int WeightOfSyntax = 3;

    private const int WeightOfCode = 6;

    // A word that one notation alone has.
    private const int WeightOfOwnWord = 3;

    private const int WeightOfPlainOptionalType = 1;

    // The first rows say enough of a page with thousands.
    private const int MaxCells = 60;

    public static EquatableArray<int> Count(MarkdownPage page, Layout layout, CancellationToken cancellation)
    {
        var weights = new int[Layout.AllNotations.Count];
        var candidates = layout.Notations.Aggregate(0, static (bits, notation) => bits | (1 << Layout.IndexOf(notation)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in layout.TypeCells(page, cancellation))
        {
            if (seen.Count == MaxCells)
            {
                break;
            }

            if (seen.Add(cell.Text))
            {
                CountCell(TypeCellText.Normalize(cell.Text), candidates, weights);
            }
        }

        foreach (var block in page.Blocks)
        {
            if (block is PageCode { Language.Length: > 0 } code)
            {
                Add(weights, WeightOfCode, notation => notation.CodeLanguages.Contains(code.Language, StringComparer.OrdinalIgnoreCase));
                break;
            }
        }

        CountNames(layout.FieldNames(page, cancellation), weights);
        if (layout.ShowsPlainOptionalType(page, cancellation))
        {
            Add(weights, WeightOfPlainOptionalType, static notation => !notation.MarksOptionalTypes);
        }

        var votes = new int[layout.Notations.Count];
        for (var i = 0; i < votes.Length; i++)
        {
            votes[i] = weights[Layout.IndexOf(layout.Notations[i])];
        }

        return new EquatableArray<int>(votes);
    }

    private static void CountCell(string cell, int candidates, int[] weights)
    {
        foreach (var word in TypeMarks.Words(cell))
        {
            var notations = SharedWords.Instance.Notations(word) & candidates;
            if (notations != 0)
            {
                var weight = (notations & (notations - 1)) == 0 ? WeightOfOwnWord : 1;
                for (var i = 0; notations != 0; i++, notations >>= 1)
                {
                    weights[i] += (notations & 1) * weight;
                }
            }
        }

        var syntax = TypeMarks.Syntax(cell);
        if (syntax != TypeSyntax.None)
        {
            Add(weights, WeightOfSyntax, notation => (notation.Syntax & syntax) == syntax);
        }

        var address = cell.IndexOf("://", StringComparison.Ordinal);
        if (address >= 0)
        {
            Add(weights, WeightOfCode, notation => notation.Hosts.Any(host => string.CompareOrdinal(cell, address + 3, host, 0, host.Length) == 0));
        }
    }

    private static void CountNames(IEnumerable<string> names, int[] weights)
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
            Add(weights, 1, notation => notation.NameCase == shown);
        }
    }

    private static void Add(int[] weights, int weight, Func<Notation, bool> speaksFor)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] += speaksFor(Layout.AllNotations[i]) ? weight : 0;
        }
    }
}
