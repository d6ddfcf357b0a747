using System.Text;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.Differential;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary>A model's own way and the serializer's, over the same bytes.</summary>
internal static class BothDoors
{
    /// <summary>Holds what the model's own way reads, and what it throws, to the serializer.</summary>
    /// <returns>Whether the document can be read.</returns>
    public static bool AssertAlike(GeneratedContext models, string model, byte[] json)
    {
        var type = models.Type(model);
        var expected = Of(models, type, () => JsonSerializer.Deserialize(json, models.Context.GetTypeInfo(type)!));
        var actual = Of(models, type, () => DirectDoor.Of(type).Read(json));
        if (expected != actual)
        {
            Assert.Fail($"{model} {Encoding.Latin1.GetString(json)}\n{expected}\n{actual}");
        }

        return expected.Outcome.Exception is null;
    }

    private static (Outcome Outcome, string? Message) Of(GeneratedContext models, Type type, Func<object?> read)
    {
        string? message = null;
        var outcome = Outcome.Of(
            () =>
            {
                try
                {
                    return read();
                }
                catch (Exception e)
                {
                    message = e.Message;
                    throw;
                }
            },
            value => models.Write(type, value));
        return (outcome, message);
    }
}
