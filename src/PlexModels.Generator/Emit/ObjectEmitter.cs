using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the class of an object page: what its users see.</summary>
internal static class ObjectEmitter
{
    public static string Emit(ObjectModel model, TypeText types)
    {
        var writer = new CodeWriter();
        TypeDeclaration.Open(writer, model.Identity, Keywords(model, isSealed: true), $"The JSON object documented as {SafeText.Xml(model.Identity.TypeName)}.");
        var isFirst = true;
        foreach (var field in model.Fields)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            WriteProperty(writer, field, types);
        }

        if (model.UnknownMembers == UnknownMemberHandling.Preserve)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            WriteAdditionalProperties(writer);
        }

        writer.Close();
        return writer.Finish();
    }

    public static string Keywords(ObjectModel model, bool isSealed) =>
        (isSealed ? "sealed partial " : "") + (model.Kind == ModelKind.Record ? "record" : "class");

    private static void WriteProperty(CodeWriter writer, FieldModel field, TypeText types)
    {
        DocComment.Summary(writer, field.Description, field.Type.IsOnTheWire
            ? $"The member <c>{SafeText.Xml(field.WireName.Text)}</c>."
            : "The transport's response; never part of the JSON.");
        DocComment.Example(writer, field.Example);
        Obsolescence.WriteAttribute(writer, field.IsDeprecated, field.Description);
        writer.Line(field.Type.IsOnTheWire
            ? $"[global::System.Text.Json.Serialization.JsonPropertyName({SafeText.Literal(field.WireName.Text)})]"
            : "[global::System.Text.Json.Serialization.JsonIgnore]");
        var required = field.Presence is FieldPresence.Required or FieldPresence.RequiredThreeState ? "required " : "";
        writer.Line($"public {required}{types.Property(field)} {field.PropertyName} {{ get; init; }}");
    }

    private static void WriteAdditionalProperties(CodeWriter writer)
    {
        writer.Line("/// <summary>The members of the JSON object that are not documented, or null when there are none. They are written back.</summary>");
        writer.Line("[global::System.Text.Json.Serialization.JsonExtensionData]");
        writer.Line($"public global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? {ReservedNames.AdditionalProperties} {{ get; init; }}");
    }
}
