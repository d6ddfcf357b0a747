using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>What the declarations of all models begin with.</summary>
internal static class TypeDeclaration
{
    private const string Json = "global::System.Text.Json";

    /// <summary>What all types need of the file with their JSON.</summary>
    public const FileNeeds JsonNeeds = FileNeeds.MetadataNamespace | FileNeeds.SupportName;

    /// <summary>Opens the type, in the file with what its users see.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="identity">The model.</param>
    /// <param name="keywords">Everything between the accessibility and the name.</param>
    /// <param name="fallbackSummary">What the summary says when the page says nothing.</param>
    /// <param name="bases">The base list with its colon, or nothing.</param>
    public static void Open(CodeWriter writer, ModelIdentity identity, string keywords, string fallbackSummary, string bases = "")
    {
        DocComment.Summary(writer, identity.Description, fallbackSummary);
        Obsolescence.WriteAttribute(writer, identity.IsDeprecated, identity.Description);
        writer.Line(FileHeader.GeneratedCodeAttribute);
        writer.Open($"{Accessibility(identity)} {keywords} {identity.TypeName}{bases}");
    }

    /// <summary>Opens the type again, in the file with its JSON.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="identity">The model.</param>
    /// <param name="keywords">The type's kind.</param>
    /// <param name="isKey">Whether a dictionary can have it for its keys.</param>
    public static void OpenJson(CodeWriter writer, ModelIdentity identity, string keywords, bool isKey = false)
    {
        var name = identity.TypeName;
        writer.Line($"[{Json}.Serialization.JsonConverter(typeof({name}.{ReservedNames.Converter}))]");
        writer.Open($"partial {keywords} {name}");
        writer.Lines(
            $"""
            /// <summary>This model's metadata.</summary>
            public static JsonTypeInfo<{name}> {ReservedNames.JsonTypeInfo} => {ReservedNames.Support}.Alone<{name}, {ReservedNames.JsonCodec}>.TypeInfo;

            """);
        WriteConverter(writer, name, isKey);
    }

    // Other assemblies and their generators name the converter, so that it has to be public and cannot derive from what is not.
    private static void WriteConverter(CodeWriter writer, string name, bool isKey)
    {
        writer.Lines(
            $"""
            /// <summary>Reads and writes this model where its converter is asked for.</summary>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            """);
        writer.Open($"public sealed class {ReservedNames.Converter} : {Json}.Serialization.JsonConverter<{name}>, {ReservedNames.Support}.ICodecConverter");
        writer.Lines(
            $"""
            private readonly {ReservedNames.Support}.Converter<{name}, {ReservedNames.JsonCodec}> _converter = new();

            /// <inheritdoc/>
            public override {name} Read(ref {Json}.Utf8JsonReader reader, global::System.Type typeToConvert, {Json}.JsonSerializerOptions options) => _converter.Read(ref reader, typeToConvert, options);

            /// <inheritdoc/>
            public override void Write({Json}.Utf8JsonWriter writer, {name} value, {Json}.JsonSerializerOptions options) => _converter.Write(writer, value, options);
            """);
        if (isKey)
        {
            writer.Lines(
                $"""

                /// <inheritdoc/>
                public override {name} ReadAsPropertyName(ref {Json}.Utf8JsonReader reader, global::System.Type typeToConvert, {Json}.JsonSerializerOptions options) => _converter.ReadAsPropertyName(ref reader, typeToConvert, options);

                /// <inheritdoc/>
                public override void WriteAsPropertyName({Json}.Utf8JsonWriter writer, {name} value, {Json}.JsonSerializerOptions options) => _converter.WriteAsPropertyName(writer, value, options);
                """);
        }

        writer.Close();
        writer.Line();
    }

    public static string Accessibility(ModelIdentity identity) => identity.Accessibility == TypeAccessibility.Public ? "public" : "internal";
}
