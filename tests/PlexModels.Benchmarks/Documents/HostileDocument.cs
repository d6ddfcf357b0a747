using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlexModels.Benchmarks.Documents;

/// <summary>The listing as whoever wants to take up a server's time might write it.</summary>
internal static class HostileDocument
{
    private const int Items = 100;

    private static readonly JsonSerializerOptions s_unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The listing as it is.</summary>
    public static byte[] Friendly { get; } = Of(static film => film);

    public static IEnumerable<(string Name, byte[] Json)> All =>
    [
        ("members in reversed order", Of(Reversed)),
        ("every text escaped", Escaped(isOnce: false, names: false)),
        ("every text and name escaped", Escaped(isOnce: false, names: true)),
        ("an escape in every text", Escaped(isOnce: true, names: false)),
        ("an escape in every text and name", Escaped(isOnce: true, names: true)),
        ("half of the members unknown", Of(static film => WithUnknown(film, static value => value.DeepClone()))),
        ("half of the members unknown lists", Of(static film => WithUnknown(film, static _ => new JsonArray(true, 1, new JsonObject())))),
    ];

    private static byte[] Of(Func<JsonNode, JsonNode> change)
    {
        var listing = JsonNode.Parse(ListingDocument.Json(Items, Wording.English))!;
        var films = listing["MediaContainer"]!["Metadata"]!.AsArray();
        for (var i = 0; i < films.Count; i++)
        {
            films[i] = change(films[i]!.DeepClone());
        }

        return Encoding.UTF8.GetBytes(listing.ToJsonString(s_unescaped));
    }

    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject value => new JsonObject(
            value.Reverse().Select(static member => KeyValuePair.Create(member.Key, (JsonNode?)Reversed(member.Value!)))),
        JsonArray values => new JsonArray([.. values.Select(static value => Reversed(value!))]),
        _ => node.DeepClone(),
    };

    private static JsonNode WithUnknown(JsonNode node, Func<JsonNode, JsonNode> other) => node switch
    {
        JsonObject value => new JsonObject(value.SelectMany(member => new[]
        {
            KeyValuePair.Create(member.Key + "Unknown", (JsonNode?)other(member.Value!)),
            KeyValuePair.Create(member.Key, (JsonNode?)WithUnknown(member.Value!, other)),
        })),
        JsonArray values => new JsonArray([.. values.Select(value => WithUnknown(value!, other))]),
        _ => node.DeepClone(),
    };

    // No text of the listing has an escape or a quote in it.
    private static byte[] Escaped(bool isOnce, bool names)
    {
        var parts = Encoding.UTF8.GetString(Friendly).Split('"');
        for (var i = 1; i < parts.Length; i += 2)
        {
            var isName = parts[i + 1].StartsWith(':');
            if (names || !isName)
            {
                parts[i] = string.Concat(parts[i].Select((c, place) => place == 0 || !isOnce ? Escape(c) : c.ToString()));
            }
        }

        return Encoding.UTF8.GetBytes(string.Join('"', parts));
    }

    private static string Escape(char c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);
}
