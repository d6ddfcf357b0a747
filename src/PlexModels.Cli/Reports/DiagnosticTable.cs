using System.Globalization;
using PlexModels.Cli.Documentations;
using Spectre.Console;

namespace PlexModels.Cli.Reports;

/// <summary>How often each diagnostic was there, below what was read in which dialect.</summary>
internal static class DiagnosticTable
{
    public static void Write(Documentation documentation, IAnsiConsole console)
    {
        console.WriteLine(documentation.Summary);
        if (documentation.Diagnostics.IsEmpty)
        {
            return;
        }

        var table = new Table().AddColumns("id", "severity", "count", "title");
        foreach (var group in documentation.Diagnostics.GroupBy(static diagnostic => diagnostic.Id).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var first = group.First();
            table.AddRow(
                group.Key,
                DiagnosticWords.Severity(first),
                group.Count().ToString(CultureInfo.InvariantCulture),
                Markup.Escape(first.Descriptor.Title.ToString(CultureInfo.InvariantCulture)));
        }

        console.Write(table);
    }
}
