using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>
/// Emits the documented instance of a model: JSON of what its page's Example cells show. What is a model itself comes from its own page,
/// which knows what it requires, so that editing that page changes no other.
/// </summary>
internal static class ExampleEmitter
{
    private const string Support = ReservedNames.Support;
    private const string Method = "Example";
    private const string Nested = Method + "(depth + 1)";

    /// <summary>Writes the property that gives the instance.</summary>
    public static void WriteProperty(CodeWriter writer, ObjectModel model)
    {
        var type = model.Identity.TypeName;
        var name = ReservedNames.MemberOf(type, ReservedNames.Example);
        name = model.Fields.AsArray().Any(field => field.PropertyName == name) ? "Documented" + name : name;
        writer.Line();
        writer.Line("/// <summary>What the page's examples show; another instance each time.</summary>");
        writer.Line(
            $"public static {type} {name} => "
            + $"{Support}.ReadExample<{type}, {ReservedNames.JsonCodec}>({ReservedNames.JsonCodec}.{Method}(0));");
    }

    /// <summary>Writes the JSON of an object, for itself and for what holds it.</summary>
    public static void Write(CodeWriter writer, IReadOnlyList<FieldModel> members, TypeText types)
    {
        var shown = new List<string>();
        foreach (var member in members)
        {
            if (ExampleText.Of(member) is { } value)
            {
                shown.Add(Concatenated(value, types));
            }
        }

        writer.Line();
        writer.Line(
            $"internal static string {Method}(int depth) => depth > {Support}.MaxExampleDepth ? \"{{}}\" : "
            + $"{Support}.ExampleObject({(shown.Count == 0 ? ");" : "")}");
        writer.Deeper();
        for (var i = 0; i < shown.Count; i++)
        {
            writer.Line(shown[i] + (i == shown.Count - 1 ? ");" : ","));
        }

        writer.Shallower();
    }

    /// <summary>Writes the JSON of an enum: its first value.</summary>
    public static void Write(CodeWriter writer, EnumModel model)
    {
        writer.Line();
        writer.Line($"internal static string {Method}(int depth) => {SafeText.Literal(ExampleText.Of(model).Before)};");
    }

    /// <summary>Writes the JSON of a union: that of its first type.</summary>
    public static void Write(CodeWriter writer, UnionModel model, TypeText types)
    {
        writer.Line();
        writer.Line(
            $"internal static string {Method}(int depth) => depth > {Support}.MaxExampleDepth ? \"{{}}\" : "
            + $"{Concatenated(ExampleText.Of(model), types)};");
    }

    private static string Concatenated(ExampleText value, TypeText types) =>
        value.Model is not { } model
            ? SafeText.Literal(value.Before)
            : string.Join(
                " + ",
                new[] { Literal(value.Before), $"{types.Codec(model)}.{Nested}", Literal(value.After) }
                    .Where(static part => part.Length > 0));

    private static string Literal(string text) => text.Length > 0 ? SafeText.Literal(text) : "";
}
