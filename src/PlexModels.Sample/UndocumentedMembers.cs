using System.Text.Json;

namespace PlexModels.Sample;

/// <summary>Members that the server sends and the page does not know survive being read and written.</summary>
internal static class UndocumentedMembers
{
    public static void Check(string sent, Checklist checklist)
    {
        var pin = JsonSerializer.Deserialize(sent, PlexModelsJsonContext.Default.GetPinAuthPinContainer)!;
        var written = JsonSerializer.Serialize(pin, PlexModelsJsonContext.Default.GetPinAuthPinContainer);
        using var before = JsonDocument.Parse(sent);
        using var after = JsonDocument.Parse(written);
        var names = pin.AdditionalProperties?.Keys ?? [];
        checklist.Add("the server sends a member that the page does not know", names.Count > 0, string.Join(", ", names));
        foreach (var name in names)
        {
            var original = before.RootElement.GetProperty(name);
            var survives = after.RootElement.TryGetProperty(name, out var copy) && JsonElement.DeepEquals(original, copy);
            checklist.Add(
                $"{name} survives the round trip",
                survives,
                $"{original.GetRawText()} -> {(survives ? copy.GetRawText() : written)}");
        }
    }
}
