using System.Globalization;
using System.Text;
using PlexModels.Generator;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Reports;

/// <summary>Changes as a changelog: what breaks first, then what is new.</summary>
internal static class ChangeMarkdown
{
    public static string Of(EquatableArray<Change> changes)
    {
        var text = new StringBuilder("# What changed\n");
        Write(text, "Breaking", changes.AsArray().Where(static change => change.Rule.IsBreaking));
        Write(text, "New", changes.AsArray().Where(static change => !change.Rule.IsBreaking));
        if (changes.Count == 0)
        {
            text.Append("\nNothing.\n");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string title, IEnumerable<Change> changes)
    {
        var types = changes.GroupBy(static change => change.Subject.Type).ToList();
        if (types.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title} ({types.Sum(static type => type.Count())})\n");
        }

        foreach (var type in types)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {Code(type.Key)}\n\n");
            foreach (var change in type)
            {
                var member = change.Subject.IsType ? "" : Code(change.Subject.Member) + ": ";
                var difference = string.Join(
                    " -> ",
                    ((string[])[change.Was, change.Is]).Where(static side => side.Length > 0).Select(Code));
                var breaks = change.Rule.IsBreaking ? $"; breaks {ChangeRules.Whom(change.Rule.Breaks)}" : "";
                text.Append(CultureInfo.InvariantCulture, $"- {member}{change.Rule.Summary}, {difference}{breaks}\n");
            }
        }
    }

    // The text of pages may hold backticks, and then takes more of them around it.
    private static string Code(string text)
    {
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return fence.Length == 1 ? $"`{text}`" : $"{fence} {text} {fence}";
    }
}
