using System.Reflection;
using System.Text.Json;
using PlexModels.Generator.Types;

namespace PlexModels.Cli.Readings;

/// <summary>
/// Tells what generated code reads as a scalar by having its own code read it: that which the generator puts into projects.
/// </summary>
internal static class ScalarCodecs
{
    private static readonly Type s_support =
        Assembly.Load("PlexModels.Support").GetType("PlexModels.Support.PlexModelsJson", throwOnError: true)!;

    private static readonly MethodInfo s_canRead = s_support.GetMethod("CanRead", BindingFlags.Static | BindingFlags.NonPublic)!;

    private static readonly Dictionary<TypeShape, Func<JsonElement, bool>> s_codecs = Enum.GetValues<TypeShape>()
        .Where(static shape => TypeShapes.Of(shape) is { Codec: not null, IsOnTheWire: true })
        .ToDictionary(static shape => shape, static shape => Create(TypeShapes.Of(shape).Codec!));

    /// <summary>Whether JSON is read as a shape; of what is no scalar anything is.</summary>
    public static bool CanRead(TypeShape shape, JsonElement json) => !s_codecs.TryGetValue(shape, out var codec) || codec(json);

    private static Func<JsonElement, bool> Create(string name)
    {
        var codec = s_support.GetNestedType(name + "Codec", BindingFlags.NonPublic)!;
        var value = codec.GetInterfaces()
            .Single(static implemented => implemented.IsGenericType && implemented.Name == "ICodec`1")
            .GetGenericArguments()[0];
        return s_canRead.MakeGenericMethod(value, codec).CreateDelegate<Func<JsonElement, bool>>();
    }
}
