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
        WriteConstructor(writer, model.Identity.TypeName);
        foreach (var field in model.Fields)
        {
            writer.Line();
            WriteProperty(writer, field, types);
        }

        if (model.UnknownMembers == UnknownMemberHandling.Preserve)
        {
            writer.Line();
            WriteAdditionalProperties(writer);
        }

        writer.Close();
        return writer.ToString();
    }

    public static string Keywords(ObjectModel model, bool isSealed) =>
        (isSealed ? "sealed partial " : "") + (model.Kind == ModelKind.Record ? "record" : "class");

    // The constructor that reads JSON takes away the one that the compiler would give.
    private static void WriteConstructor(CodeWriter writer, string name) => writer.Lines(
        $$"""
        /// <summary>Leaves it to the initializer to set what is required.</summary>
        public {{name}}()
        {
        }
        """);

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
