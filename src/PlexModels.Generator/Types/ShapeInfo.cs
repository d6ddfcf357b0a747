namespace PlexModels.Generator.Types;

/// <summary>What is known of a <see cref="TypeShape"/>.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Word">What messages call it.</param>
/// <param name="CSharp">The C# type; null where it depends on the model, the argument or the target framework.</param>
/// <param name="Codec">What the shared code calls it, before <c>Codec</c>; null where that depends on the model or the argument.</param>
/// <param name="IsValueType">Whether it is a struct in C#.</param>
/// <param name="IsOnTheWire">Whether it is ever in JSON.</param>
/// <param name="Sample">JSON of it, for where an example has to have a value and no page shows one; null where other shapes decide.</param>
internal sealed record ShapeInfo(
    TypeShape Shape,
    string Word,
    string? CSharp,
    string? Codec,
    bool IsValueType,
    bool IsOnTheWire = true,
    string? Sample = null);
