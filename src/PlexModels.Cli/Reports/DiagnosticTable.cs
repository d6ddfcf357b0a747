using System.Globalization;
using Microsoft.CodeAnalysis;
using PlexModels.Cli.Documentations;
using Spectre.Console;

namespace PlexModels.Cli.Reports;

/// <summary>How often each diagnostic was there in which dialect, below what was read in which dialect.</summary>
internal static class DiagnosticTable
{
    public static void Write(Documentation documentation, IAnsiConsole console)
    {
        console.WriteLine(documentation.Summary);
        if (documentation.Diagnostics.IsEmpty)
        {
            return;
        }

        var table = new Table().AddColumns("dialect", "id", "severity", "count", "title");
        var groups = documentation.Diagnostics
            .GroupBy(diagnostic => (Dialect: DialectOf(diagnostic, documentation), diagnostic.Id))
            .OrderBy(static group => group.Key.Dialect, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var first = group.First();
            table.AddRow(
                group.Key.Dialect,
                group.Key.Id,
                DiagnosticWords.Severity(first),
                group.Count().ToString(CultureInfo.InvariantCulture),
                Markup.Escape(first.Descriptor.Title.ToString(CultureInfo.InvariantCulture)));
        }

        console.Write(table);
    }

    // What is of the whole documentation or of its baseline is in none.
    private static string DialectOf(Diagnostic diagnostic, Documentation documentation) =>
        DiagnosticWords.Path(diagnostic) is { } path ? documentation.DialectOf(path) ?? "" : "";
}
