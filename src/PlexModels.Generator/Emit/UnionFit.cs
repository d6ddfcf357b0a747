using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>The C# that says how well JSON fits a type, for unions to choose by.</summary>
internal static class UnionFit
{
    private const string Fit = ReservedNames.Support + ".Fit";
    private const string Json = "global::System.Text.Json.JsonElement";

    /// <summary>An expression over a <c>JsonElement</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="json">The element.</param>
    /// <param name="types">How types are written.</param>
    /// <param name="asksUnions">
    /// Whether a union is asked in its turn. One that was asked itself asks no other: they may list each other, and lists of each other.
    /// </param>
    public static string Expression(CSharpType type, string json, TypeText types, bool asksUnions) => type.Shape switch
    {
        TypeShape.Union when !asksUnions => $"{Fit}.Loose",
        TypeShape.Object or TypeShape.Union => $"{types.Codec(type)}.Fit({json})",
        TypeShape.Enum or TypeShape.Constant => $"{Fit}.Enum({json}, static text => new {types.Of(type)}(text).IsKnown)",
        TypeShape.NumericEnum => $"{Fit}.NumericEnum({json}, static number => {types.Codec(type)}.IsDocumented(number))",
        TypeShape.List => $"{Fit}.List({json}, static item => {Expression(type.Argument!, "item", types, asksUnions)})",
        TypeShape.Map => $"{Fit}.Map({json}, static value => {Expression(type.Argument!, "value", types, asksUnions)})",
        TypeShape.Nullable => Expression(type.Argument!, json, types, asksUnions),
        TypeShape.Int64 or TypeShape.QuotedInt64 or TypeShape.Int32 or TypeShape.BigInteger => $"{Fit}.Number({json}, isInteger: true)",
        TypeShape.Double or TypeShape.Single or TypeShape.Decimal => $"{Fit}.Number({json}, isInteger: false)",
        TypeShape.Boolean => $"{Fit}.Boolean({json})",
        TypeShape.String or TypeShape.Uri => $"{Fit}.Text({json})",
        TypeShape.JsonElement => $"{Fit}.Loose",
        TypeShape.DateTimeOffset => $"{Fit}.Text({json}, static text => text.TryGetDateTimeOffset(out _))",
        TypeShape.Guid => $"{Fit}.Text({json}, static text => text.TryGetGuid(out _))",
        _ => $"{Fit}.Text({json}, static text => {ReservedNames.Support}.CanRead<{types.Of(type)}, {types.Codec(type)}>(text))",
    };

    /// <summary>Writes the method by which unions ask an object's codec.</summary>
    public static void WriteMethod(CodeWriter writer, IReadOnlyList<FieldModel> members, TypeText types)
    {
        writer.Line("/// <summary>How well JSON fits, compared with other types of a union.</summary>");
        var texts = new List<string>();
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Type.Shape is TypeShape.Enum or TypeShape.Constant)
            {
                var isConstant = members[i].Type.Shape == TypeShape.Constant ? "true" : "false";
                texts.Add(
                    $"{i} => {ReservedNames.Support}.Match(new {types.Of(members[i].Type)}(text).IsKnown, isConstant: {isConstant}),");
            }
        }

        if (texts.Count == 0)
        {
            writer.Line($"internal static int Fit({Json} json) => {Fit}.Model(json, s_members);");
            return;
        }

        writer.Line($"internal static int Fit({Json} json) => {Fit}.Model(json, s_members, static (member, text) => member switch");
        writer.Open();
        foreach (var text in texts)
        {
            writer.Line(text);
        }

        writer.Line($"_ => {ReservedNames.Support}.TextMatch.SaysNothing,");
        writer.Close(");");
    }
}
