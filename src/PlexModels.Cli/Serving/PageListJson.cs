using System.Text.Json;
using Microsoft.CodeAnalysis;
using PlexModels.Cli.Documentations;
using PlexModels.Cli.Reports;

namespace PlexModels.Cli.Serving;

/// <summary>The pages, with their types and how much there is to say of each.</summary>
internal static class PageListJson
{
    public static string Of(string folder, Snapshot current) => JsonText.Compact(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", current.Version);
        json.WriteString("folder", folder);
        json.WriteString("summary", current.Documentation.Summary);
        json.WriteString("problem", current.Problem);
        json.WriteStartArray("general");
        foreach (var diagnostic in current.DiagnosticsOf(null).Take(Limits.Diagnostics))
        {
            json.WriteStringValue($"{DiagnosticWords.Severity(diagnostic)} {diagnostic.Id}: {DiagnosticWords.Message(diagnostic)}");
        }

        json.WriteEndArray();
        json.WriteStartArray("pages");
        foreach (var (path, page) in current.Pages.OrderBy(static page => page.Key, StringComparer.Ordinal))
        {
            Write(json, path, page, current);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string path, PageFile page, Snapshot current)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteStartArray("types");
        foreach (var type in current.Documentation.TypesOf(page.Path))
        {
            json.WriteStringValue(type.QualifiedName);
        }

        json.WriteEndArray();
        var severities = current.DiagnosticsOf(page).CountBy(static diagnostic => diagnostic.Severity).ToDictionary();
        json.WriteNumber("errors", severities.GetValueOrDefault(DiagnosticSeverity.Error));
        json.WriteNumber("warnings", severities.GetValueOrDefault(DiagnosticSeverity.Warning));
        json.WriteNumber("infos", severities.GetValueOrDefault(DiagnosticSeverity.Info));
        json.WriteEndObject();
    }
}
