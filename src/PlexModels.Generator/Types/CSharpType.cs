namespace PlexModels.Generator.Types;

/// <summary>A C# type with the way it is read and written.</summary>
/// <param name="Shape">What it is.</param>
/// <param name="ModelName">The model's qualified name without <c>global::</c>, for what a page documents; else null.</param>
/// <param name="Argument">The element of a list, the value of a map, what may be null.</param>
internal sealed record CSharpType(TypeShape Shape, string? ModelName = null, CSharpType? Argument = null)
{
    public static CSharpType Json { get; } = new(TypeShape.JsonElement);

    public bool IsValueType => TypeShapes.Of(Shape).IsValueType;

    /// <summary>Whether it is documented by a page of its own.</summary>
    public bool IsModel => ModelName is not null;

    /// <summary>Whether it is a union, or a union that may be null.</summary>
    public bool IsUnion => Shape == TypeShape.Union || (Shape == TypeShape.Nullable && Argument!.IsUnion);

    /// <summary>Whether it is a model or holds one.</summary>
    public bool MentionsModel => ModelName is not null || Argument?.MentionsModel == true;

    public bool IsOnTheWire => TypeShapes.Of(Shape).IsOnTheWire;

    public static CSharpType List(CSharpType element) => new(TypeShape.List, null, element);

    public static CSharpType Map(CSharpType value) => new(TypeShape.Map, null, value);

    public static CSharpType OrNull(CSharpType type) => type.Shape == TypeShape.Nullable ? type : new(TypeShape.Nullable, null, type);
}
