using System.Text.Json;
using Microsoft.CodeAnalysis;
using PlexModels.Cli.Documentations;
using PlexModels.Cli.Reports;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Serving;

/// <summary>A page: what it declares, what there is to say of it, and its C# with that under the members that it is of.</summary>
internal static class PageJson
{
    /// <param name="current">What the pages are.</param>
    /// <param name="path">The page's path below the folder.</param>
    /// <param name="page">The page.</param>
    /// <param name="chosen">The type whose C# to send where the page has many; the first where there is none of this name.</param>
    /// <param name="cancellation">Stops it.</param>
    public static string Of(Snapshot current, string path, PageFile page, string chosen, CancellationToken cancellation)
    {
        var types = current.Documentation
            .TypesOf(page.Path)
            .Select(static type => type.QualifiedName)
            .Where(current.Documentation.Models.ContainsKey)
            .Distinct()
            .ToList();
        var diagnostics = current.DiagnosticsOf(page).ToList();
        var shown = diagnostics.Take(Limits.Diagnostics).ToList();
        var subjects = new DiagnosticSubjects(current.Documentation, page, types, shown, cancellation);
        return JsonText.Compact(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", current.Version);
            json.WriteString("path", path);
            json.WriteString("dialect", current.Documentation.DialectOf(page.Path));
            json.WriteStartArray("types");
            foreach (var type in types)
            {
                json.WriteStartObject();
                json.WriteString("name", type);
                json.WriteString("kind", FactWords.Of(FactSet.KindOf(current.Documentation.Models[type])));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            for (var i = 0; i < shown.Count; i++)
            {
                Write(json, shown[i], page, subjects.Of(i));
            }

            json.WriteEndArray();
            json.WriteNumber("moreDiagnostics", diagnostics.Count - shown.Count);
            IReadOnlyList<string> coded = types.Count <= Limits.Types ? types : [types.Contains(chosen) ? chosen : types[0]];
            CodeJson.Write(json, current.Documentation, coded, subjects, cancellation);
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, PageFile page, string? subject)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", DiagnosticWords.Severity(diagnostic));
        json.WriteString("message", DiagnosticWords.Message(diagnostic));
        json.WriteNumber("line", DiagnosticWords.Line(diagnostic));
        json.WriteNumber("column", DiagnosticWords.Column(diagnostic));
        json.WriteString("subject", subject);
        var (before, marked, after) = PageExcerpt.Of(page, diagnostic);
        json.WriteString("before", before);
        json.WriteString("marked", marked);
        json.WriteString("after", after);
        json.WriteEndObject();
    }
}
