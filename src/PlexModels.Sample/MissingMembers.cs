using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlexModels.Sample;

/// <summary>A pin without a required member is refused, in words that say which member and where.</summary>
internal static class MissingMembers
{
    public static void Check(GetPinAuthPinContainer pin, Checklist checklist)
    {
        Check("location.city", "city", "$.location", sent => sent["location"]!.AsObject());
        Check("location", "location", "$", sent => sent);

        void Check(string place, string member, string path, Func<JsonObject, JsonObject> owner)
        {
            var sent = JsonSerializer.SerializeToNode(pin, PlexModelsJsonContext.Default.GetPinAuthPinContainer)!.AsObject();
            var removed = owner(sent).Remove(member);
            var refusal = Refusal(sent.ToJsonString());
            checklist.Add(
                $"a pin without {place} is refused",
                removed && refusal?.Path == path && refusal.Message.Contains(member, StringComparison.Ordinal),
                refusal is null ? "It was accepted." : $"JsonException: {refusal.Message}");
        }
    }

    private static JsonException? Refusal(string json)
    {
        try
        {
            JsonSerializer.Deserialize(json, PlexModelsJsonContext.Default.GetPinAuthPinContainer);
            return null;
        }
        catch (JsonException e)
        {
            return e;
        }
    }
}
