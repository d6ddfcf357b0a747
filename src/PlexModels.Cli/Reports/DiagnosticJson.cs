using Microsoft.CodeAnalysis;

namespace PlexModels.Cli.Reports;

/// <summary>Diagnostics as a JSON array.</summary>
internal static class DiagnosticJson
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", DiagnosticWords.Severity(diagnostic));
            if (DiagnosticWords.Path(diagnostic) is { } path)
            {
                json.WriteString("file", path);
                json.WriteNumber("line", DiagnosticWords.Line(diagnostic));
                json.WriteNumber("column", DiagnosticWords.Column(diagnostic));
            }

            json.WriteString("message", DiagnosticWords.Message(diagnostic));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
