using System.Text.Json.Nodes;

namespace PlexModels.Generator.Tests.Json.Schemas;

/// <summary>Follows the references of a JSON schema.</summary>
internal static class SchemaReferences
{
    /// <summary>All references in a schema.</summary>
    public static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(static member => member is { Key: "$ref", Value: JsonValue reference } ? [reference.GetValue<string>()] : In(member.Value)),
        JsonArray items => items.SelectMany(In),
        _ => [],
    };

    /// <summary>What a reference leads to, or null.</summary>
    public static JsonNode? Follow(JsonNode document, string reference) => reference.Split('/')[1..]
        .Aggregate((JsonNode?)document, static (node, segment) => (node as JsonObject)?[segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]);

    /// <summary>A schema with what its references lead to in their place, down to some depth; without formats and definitions.</summary>
    public static JsonNode? Inline(JsonNode? node, JsonNode document, int depth)
    {
        switch (node)
        {
            case JsonObject when depth == 0:
                return "...";
            case JsonObject schema when schema["$ref"] is { } reference:
                return Inline(reference.GetValue<string>() == "#" ? document : Follow(document, reference.GetValue<string>()), document, depth);
            case JsonObject schema when schema["anyOf"] is JsonArray { Count: 2 } choice && choice[1]!.ToJsonString() == """{"type":"null"}""":
                return OrNull(Inline(choice[0], document, depth));
            case JsonObject schema:
                return new JsonObject(schema
                    .Where(static member => member.Key is not ("format" or "contentEncoding" or "$defs"))
                    .Select(member => KeyValuePair.Create(member.Key, Inline(member.Value, document, depth - 1))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Inline(item, document, depth))]);
            case JsonValue value when value.TryGetValue<bool>(out var isAnything) && isAnything:
                return new JsonObject();
            default:
                return node?.DeepClone();
        }
    }

    private static JsonNode? OrNull(JsonNode? schema)
    {
        if (schema is JsonObject { } given && given["type"] is JsonValue type)
        {
            given["type"] = new JsonArray(type.GetValue<string>(), "null");
        }

        return schema;
    }
}
