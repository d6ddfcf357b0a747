using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Emit;

/// <summary>Emits the class of an object page: what its users see.</summary>
internal static class ObjectEmitter
{
    public static EmittedType Emit(ObjectModel model, TypeText types, CancellationToken cancellation)
    {
        var writer = new CodeWriter();
        TypeDeclaration.Open(
            writer,
            model.Identity,
            Keywords(model, isSealed: true),
            "A documented JSON object.",
            ObjectEquality.Base(model),
            ObjectDisplay.Attribute(model));
        WriteConstructor(writer, model.Identity.TypeName);
        var accessors = model.Setters == SetterKind.Set ? "set;" : "init;";
        foreach (var field in model.Fields)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Line();
            WriteProperty(writer, field, types, accessors);
        }

        if (model.UnknownMembers == UnknownMemberHandling.Preserve)
        {
            writer.Line();
            WriteAdditionalProperties(writer, model.AdditionalProperties, accessors);
        }

        if (types.EmitsExamples)
        {
            ExampleEmitter.WriteProperty(writer, model);
        }

        SubtypeEmitter.Write(writer, model, types);
        ObjectDisplay.Write(writer, model);
        ObjectEquality.Write(writer, model, types);
        writer.Close();
        return new EmittedType(Needs(model, types), writer.Finish());
    }

    public static string Keywords(ObjectModel model, bool isSealed) =>
        (isSealed ? "sealed partial " : "") + (model.Kind == ModelKind.Record ? "record" : "class");

    // The constructor that reads JSON takes away the one that the compiler would give.
    private static void WriteConstructor(CodeWriter writer, string name) => writer.Lines(
        $$"""
        /// <summary>Sets no property.</summary>
        public {{name}}() { }
        """);

    private static void WriteProperty(CodeWriter writer, FieldModel field, TypeText types, string setter)
    {
        DocComment.Summary(writer, field.Description, field.Type.IsOnTheWire
            ? $"<c>{SafeText.Xml(field.WireName.Text)}</c> in JSON."
            : "The transport's response; never part of the JSON.");
        DocComment.Example(writer, field.Example);

        // Whoever makes an object has to set what is required, deprecated or not: there, only who reads it is warned.
        var isObsoleteToRead = field.IsDeprecated && field.IsRequired;
        if (!isObsoleteToRead)
        {
            Obsolescence.WriteAttribute(writer, field.IsDeprecated, field.Description);
        }

        writer.Line(field.Type.IsOnTheWire
            ? $"[JsonPropertyName({SafeText.Literal(field.WireName.Text)})]"
            : "[global::System.Text.Json.Serialization.JsonIgnore]");
        var required = field.IsRequired ? "required " : "";
        var getter = isObsoleteToRead ? Obsolescence.Attribute(field.Description) + " get;" : "get;";
        writer.Line($"public {required}{types.Property(field)} {field.PropertyName} {{ {getter} {setter} }}");
    }

    private static void WriteAdditionalProperties(CodeWriter writer, Prose description, string setter)
    {
        DocComment.Summary(writer, description, "The members that are not documented, or null.");
        writer.Line("[JsonExtensionData]");
        writer.Line(
            "public global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? "
            + $"{ReservedNames.AdditionalProperties} {{ get; {setter} }}");
    }

    private static FileNeeds Needs(ObjectModel model, TypeText types)
    {
        var needs = FileNeeds.SerializationNamespace | ObjectDisplay.Needs(model) | ObjectEquality.Needs(model)
            | (types.EmitsExamples ? FileNeeds.SupportName : FileNeeds.None);
        foreach (var field in model.Fields)
        {
            needs |= field.Type.MentionsModel ? FileNeeds.NoObsoleteWarnings : FileNeeds.None;
        }

        return needs;
    }
}
