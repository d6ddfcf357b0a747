using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PlexModels.Cli.Reports;

/// <summary>Diagnostics as a compiler prints them: <c>file:line:column: severity id: message</c>.</summary>
internal static class DiagnosticLines
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            if (DiagnosticWords.Path(diagnostic) is { } path)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{path}:{DiagnosticWords.Line(diagnostic)}:{DiagnosticWords.Column(diagnostic)}: ");
            }

            text.Append(
                CultureInfo.InvariantCulture,
                $"{DiagnosticWords.Severity(diagnostic)} {diagnostic.Id}: {DiagnosticWords.Message(diagnostic)}\n");
        }

        return text.ToString();
    }
}
