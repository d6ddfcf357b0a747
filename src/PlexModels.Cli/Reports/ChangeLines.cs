using System.Globalization;
using System.Text;
using PlexModels.Generator;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Reports;

/// <summary>Changes by type, for a terminal or a log.</summary>
internal static class ChangeLines
{
    public static string Of(EquatableArray<Change> changes)
    {
        var text = new StringBuilder();
        foreach (var type in changes.AsArray().GroupBy(static change => change.Subject.Type))
        {
            text.Append(type.Key).Append('\n');
            foreach (var change in type)
            {
                var member = change.Subject.IsType ? "" : change.Subject.Member + ": ";
                var breaks = change.Rule.IsBreaking ? $" [breaks {ChangeRules.Whom(change.Rule.Breaks)}]" : "";
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {change.Rule.Descriptor.Id} {member}{change.Rule.Summary}, {ChangeWords.Difference(change)}{breaks}\n");
            }
        }

        var breaking = changes.AsArray().Count(static change => change.Rule.IsBreaking);
        return text.Append(CultureInfo.InvariantCulture, $"{breaking} breaking changes, {changes.Count - breaking} others\n").ToString();
    }
}
