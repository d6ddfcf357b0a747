using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>
/// Emits the documented instance of a model: JSON of what its page's Example cells show. What is a model itself comes from its own page, which
/// knows what it requires, so that editing that page changes no other.
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
        writer.Line($"public static {type} {name} => {Support}.ReadExample<{type}, {ReservedNames.JsonCodec}>({ReservedNames.JsonCodec}.{Method}(0));");
    }

    /// <summary>Writes the JSON of an object, for itself and for what holds it.</summary>
    public static void Write(CodeWriter writer, IReadOnlyList<FieldModel> members, TypeText types)
    {
        var shown = new List<string>();
        foreach (var member in members)
        {
            if (Value(member, types) is { } value)
            {
                shown.Add(Concatenated(ExampleJson.Named(member.WireName.Text, "")!, value));
            }
        }

        writer.Line();
        writer.Line($"internal static string {Method}(int depth) => depth > {Support}.MaxExampleDepth ? \"{{}}\" : {Support}.ExampleObject({(shown.Count == 0 ? ");" : "")}");
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
        var value = model.Values.Count == 0 ? TypeShapes.Of(TypeShape.String).Sample!
            : model.IsNumeric ? model.Values[0].Value
            : ExampleJson.Of(new CSharpType(TypeShape.String), model.Values[0].Value) ?? "\"\"";
        writer.Line();
        writer.Line($"internal static string {Method}(int depth) => {SafeText.Literal(value)};");
    }

    /// <summary>Writes the JSON of a union: that of its first type.</summary>
    public static void Write(CodeWriter writer, UnionModel model, TypeText types)
    {
        var value = model.Members.Count == 0 ? ("{}", "", "") : Sample(model.Members[0].Type, types);
        writer.Line();
        writer.Line($"internal static string {Method}(int depth) => depth > {Support}.MaxExampleDepth ? \"{{}}\" : {Concatenated("", value)};");
    }

    // Null where nothing is shown and nothing has to be.
    private static (string Before, string Code, string After)? Value(FieldModel member, TypeText types)
    {
        var isShown = member.Example.Trim().Length > 0;
        if (!MentionsJson(member.Type) && ExampleJson.Of(member.Type, member.Example) is { } json)
        {
            return (json, "", "");
        }

        return member.IsRequiredInJson || (isShown && MentionsJson(member.Type)) ? Sample(member.Type, types) : null;
    }

    // C# between two pieces of JSON.
    private static (string Before, string Code, string After) Sample(CSharpType type, TypeText types) => type.Shape switch
    {
        _ when type.IsModel => ("", $"{types.Codec(type)}.{Nested}", ""),
        TypeShape.Nullable => Sample(type.Argument!, types),
        TypeShape.List when Sample(type.Argument!, types) is var (before, code, after) => ("[" + before, code, after + "]"),
        TypeShape.Map when Sample(type.Argument!, types) is var (before, code, after) => ("{\"name\":" + before, code, after + "}"),
        _ => (TypeShapes.Of(type.Shape).Sample ?? "null", "", ""),
    };

    private static string Concatenated(string name, (string Before, string Code, string After) value) =>
        value.Code.Length == 0
            ? SafeText.Literal(name + value.Before + value.After)
            : string.Join(" + ", new[] { Literal(name + value.Before), value.Code, Literal(value.After) }.Where(static part => part.Length > 0));

    private static string Literal(string text) => text.Length > 0 ? SafeText.Literal(text) : "";

    // What other pages say of objects and unions is theirs to show; an enum's value is text.
    private static bool MentionsJson(CSharpType type) =>
        type.Shape is TypeShape.Object or TypeShape.Union || (type.Argument is { } argument && MentionsJson(argument));
}
