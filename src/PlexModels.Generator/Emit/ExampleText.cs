using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>JSON of what a page shows of something, with the example of one model in it at most: that comes from its own page.</summary>
/// <param name="Before">The JSON before that of the model, or all of it.</param>
/// <param name="Model">The model, or null where none is in it.</param>
/// <param name="After">The JSON after that of the model.</param>
internal readonly record struct ExampleText(string Before, CSharpType? Model = null, string After = "")
{
    /// <summary>A member of an object; null where nothing is shown and nothing has to be.</summary>
    public static ExampleText? Of(FieldModel member)
    {
        var value = Value(member);
        return value is { } shown ? shown with { Before = ExampleJson.Named(member.WireName.Text, "") + shown.Before } : null;
    }

    /// <summary>An enum's first value.</summary>
    public static ExampleText Of(EnumModel model) => new(
        model.Values.Count == 0 ? TypeShapes.Of(TypeShape.String).Sample!
        : model.IsNumeric ? model.Values[0].Value
        : ExampleJson.Of(new CSharpType(TypeShape.String), model.Values[0].Value) ?? "\"\"");

    /// <summary>What is of a union's first type.</summary>
    public static ExampleText Of(UnionModel model) => model.Members.Count == 0 ? new("{}") : Sample(model.Members[0].Type);

    private static ExampleText? Value(FieldModel member)
    {
        if (!MentionsJson(member.Type) && ExampleJson.Of(member.Type, member.Example) is { } json)
        {
            return new(json);
        }

        var isShown = member.Example.Trim().Length > 0;
        return member.IsRequiredInJson || (isShown && MentionsJson(member.Type)) ? Sample(member.Type) : null;
    }

    private static ExampleText Sample(CSharpType type) => type.Shape switch
    {
        _ when type.IsModel => new("", type),
        TypeShape.Nullable => Sample(type.Argument!),
        TypeShape.List when Sample(type.Argument!) is var item => item.Within("[", "]"),
        TypeShape.Map when Sample(type.Argument!) is var value => value.Within("{\"name\":", "}"),
        _ => new(TypeShapes.Of(type.Shape).Sample ?? "null"),
    };

    private ExampleText Within(string before, string after) =>
        Model is null ? new(before + Before + after) : new(before + Before, Model, After + after);

    // What other pages say of objects and unions is theirs to show; an enum's value is text.
    private static bool MentionsJson(CSharpType type) =>
        type.Shape is TypeShape.Object or TypeShape.Union || (type.Argument is { } argument && MentionsJson(argument));
}
