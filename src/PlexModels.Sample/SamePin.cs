using System.Text.Json;

namespace PlexModels.Sample;

/// <summary>The pin that was created and the pin that its id leads to are the same.</summary>
internal static class SamePin
{
    public static void Check(GetPinAuthPinContainer created, GetPinAuthPinContainer found, Checklist checklist)
    {
        var createdJson = JsonSerializer.Serialize(created, PlexModelsJsonContext.Default.GetPinAuthPinContainer);
        var foundJson = JsonSerializer.Serialize(found, PlexModelsJsonContext.Default.GetPinAuthPinContainer);
        checklist.Add("the pin created is the pin found by its id", createdJson == foundJson, foundJson);
    }
}
