using PlexModels.Generator.Types;

namespace PlexModels.Generator.Baseline;

/// <summary>C# types as facts write them: the same for each target framework.</summary>
internal static class FactType
{
    /// <summary>The type of a property without the question mark that its presence stands for.</summary>
    public static string OfProperty(CSharpType type) => Of(type.Shape == TypeShape.Nullable ? type.Argument! : type);

    public static string Of(CSharpType type) => type.Shape switch
    {
        _ when type.ModelName is { } model => model,
        TypeShape.List => $"IReadOnlyList<{Of(type.Argument!)}>",
        TypeShape.Map => $"IReadOnlyDictionary<string, {Of(type.Argument!)}>",
        TypeShape.Nullable => Of(type.Argument!) + "?",
        _ => TypeShapes.Of(type.Shape).Word,
    };
}
