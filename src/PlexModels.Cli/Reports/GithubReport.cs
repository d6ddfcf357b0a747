using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PlexModels.Cli.Reports;

/// <summary>Diagnostics as the commands that GitHub turns into annotations.</summary>
internal static class GithubReport
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var command = diagnostic.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning
                ? DiagnosticWords.Severity(diagnostic)
                : "notice";
            var place = DiagnosticWords.Path(diagnostic) is { } path
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"file={Property(path)},line={DiagnosticWords.Line(diagnostic)},col={DiagnosticWords.Column(diagnostic)},")
                : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"::{command} {place}title={diagnostic.Id}::{Data(DiagnosticWords.Message(diagnostic))}\n");
        }

        return text.ToString();
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
