using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace PlexModels.Cli.Reports;

/// <summary>Diagnostics as SARIF 2.1.0.</summary>
internal static class SarifReport
{
    public static string Of(ImmutableArray<Diagnostic> diagnostics) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "plexmodels");
        json.WriteStartArray("rules");
        foreach (var rule in diagnostics
            .Select(static diagnostic => diagnostic.Descriptor)
            .DistinctBy(static rule => rule.Id)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title.ToString(CultureInfo.InvariantCulture));
            json.WriteString("helpUri", rule.HelpLinkUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteString(
            "level",
            diagnostic.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning ? DiagnosticWords.Severity(diagnostic) : "note");
        WriteText(json, "message", DiagnosticWords.Message(diagnostic));
        if (DiagnosticWords.Path(diagnostic) is { } path)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", DiagnosticWords.Line(diagnostic));
            json.WriteNumber("startColumn", DiagnosticWords.Column(diagnostic));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
