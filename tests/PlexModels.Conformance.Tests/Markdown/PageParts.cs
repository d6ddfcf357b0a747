using System.Text;
using System.Text.RegularExpressions;

namespace PlexModels.Conformance.Tests.Markdown;

/// <summary>Takes a page of Speakeasy's apart, which are regular, and puts it together again.</summary>
internal static partial class PageParts
{
    public static List<PagePart> Read(string page)
    {
        var parts = new List<PagePart>();
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, static line => line.StartsWith("```", StringComparison.Ordinal));
                parts.Add(new PagePart.Verbatim(string.Join('\n', lines[i..(end + 1)])));
                i = end;
            }
            else if (Heading().Match(lines[i]) is { Success: true } heading)
            {
                parts.Add(new PagePart.Heading(heading.Groups[1].Length, heading.Groups[2].Value));
            }
            else if (lines[i].Trim().Length > 0)
            {
                var end = i;
                while (end < lines.Length && lines[end].Trim().Length > 0)
                {
                    end++;
                }

                parts.Add(Block(lines[i..end]));
                i = end;
            }
        }

        return parts;
    }

    /// <summary>A page of parts, a blank line between two.</summary>
    public static string Write(IEnumerable<PagePart> parts, Func<PagePart.Table, string>? table = null, Func<PagePart.Heading, string>? heading = null)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part switch
            {
                PagePart.Heading found => heading is null ? Line(found) : heading(found),
                PagePart.Table found => table is null ? Padded(found) : table(found),
                PagePart.Paragraph paragraph => paragraph.Text,
                PagePart.Verbatim verbatim => verbatim.Text,
                _ => throw new NotSupportedException(),
            }).Append("\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    public static string Line(PagePart.Heading heading) => new string('#', heading.Level) + " " + heading.Text;

    /// <summary>As Prettier writes tables: columns as wide as their widest cell.</summary>
    public static string Padded(PagePart.Table table)
    {
        var widths = table.Rows[0].Select((_, column) => table.Rows.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();
        return Rows(
            table,
            widths.Select(static width => new string('-', Math.Max(width, 3))),
            cells => "| " + string.Join(" | ", cells.Select((cell, column) => column < widths.Length ? cell.PadRight(widths[column]) : cell)) + " |");
    }

    public static string Compact(PagePart.Table table, string dashes) =>
        Rows(table, table.Rows[0].Select(_ => dashes), static cells => "| " + string.Join(" | ", cells) + " |");

    public static string WithoutOuterPipes(PagePart.Table table) =>
        Rows(table, table.Rows[0].Select(static _ => "---"), static cells => string.Join(" | ", cells));

    public static PagePart.Table Cells(PagePart.Table table, Func<string, int, int, string> change) =>
        new([.. table.Rows.Select((row, y) => row.Select((cell, x) => change(cell, y, x)).ToArray())]);

    private static string Rows(PagePart.Table table, IEnumerable<string> delimiters, Func<IEnumerable<string>, string> write) =>
        string.Join('\n', table.Rows.Skip(1).Prepend([.. delimiters]).Prepend(table.Rows[0]).Select(write));

    private static PagePart Block(string[] lines)
    {
        if (lines[0][0] == '|')
        {
            return new PagePart.Table([.. lines.Where(static (_, i) => i != 1).Select(static line => Pipe().Split(line.Trim())[1..^1].Select(static cell => cell.Trim()).ToArray())]);
        }

        var text = string.Join('\n', lines);
        return char.IsLetterOrDigit(text[0]) || text[0] is '`' or '"' or '(' ? new PagePart.Paragraph(text) : new PagePart.Verbatim(text);
    }

    [GeneratedRegex(@"^(#{1,6})(?: +(.*?))?\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
