using System.Text.Json;
using PlexModels.Cli.Readings;
using PlexModels.Cli.Reports;

namespace PlexModels.Cli.Serving;

/// <summary>How a document reads.</summary>
internal static class ReadingJson
{
    public static string Of(DocumentReading reading) => JsonText.Compact(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("problems", reading.Problems);
        json.WriteNumber("unknown", reading.Unknown);
        json.WriteBoolean("more", reading.IsCut);
        json.WriteStartArray("rows");
        foreach (var row in reading.Rows)
        {
            json.WriteStartObject();
            json.WriteString("path", row.Path);
            json.WriteString("kind", row.Kind.ToString());
            json.WriteString("property", row.Property);
            json.WriteString("csharp", row.CSharp);
            json.WriteString("note", row.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static string OfNoJson(JsonException problem) => JsonText.Compact(json =>
    {
        json.WriteStartObject();
        json.WriteString("problem", "This is no JSON: " + problem.Message);
        json.WriteEndObject();
    });
}
