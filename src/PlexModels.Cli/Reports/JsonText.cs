using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlexModels.Cli.Reports;

/// <summary>Writes JSON that people may read, with <c>\n</c> on every machine.</summary>
internal static class JsonText
{
    /// <summary>JSON with white space for people.</summary>
    public static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement.WriteTo);
    }

    public static string Of(Action<Utf8JsonWriter> write) => Of(write, isIndented: true) + "\n";

    /// <summary>JSON without white space, for programs.</summary>
    public static string Compact(Action<Utf8JsonWriter> write) => Of(write, isIndented: false);

    private static string Of(Action<Utf8JsonWriter> write, bool isIndented)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(
            stream,
            new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
