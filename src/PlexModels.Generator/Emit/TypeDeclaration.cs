using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>What the declarations of all models begin with.</summary>
internal static class TypeDeclaration
{
    /// <summary>The keyword of enums, which no document is null for.</summary>
    public const string Struct = "struct";

    /// <summary>Opens the type, in the file with what its users see.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="identity">The model.</param>
    /// <param name="keywords">Everything between the accessibility and the name.</param>
    /// <param name="fallbackSummary">What the summary says when the page says nothing.</param>
    /// <param name="bases">The base list with its colon, or nothing.</param>
    /// <param name="attribute">An attribute more, or nothing.</param>
    public static void Open(
        CodeWriter writer,
        ModelIdentity identity,
        string keywords,
        string fallbackSummary,
        string bases = "",
        string attribute = "")
    {
        DocComment.Summary(writer, identity.Description, fallbackSummary);
        DocComment.Source(writer, identity);
        Obsolescence.WriteAttribute(writer, identity.IsDeprecated, identity.Description);
        if (attribute.Length > 0)
        {
            writer.Line(attribute);
        }

        writer.Line(FileHeader.GeneratedCodeAttribute);
        writer.Open($"{Accessibility(identity)} {keywords} {identity.TypeName}{bases}");
    }

    /// <summary>Opens the type again, in the file with its JSON.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="identity">The model.</param>
    /// <param name="keywords">The type's kind.</param>
    /// <param name="types">What the shared types are called.</param>
    public static void OpenJson(CodeWriter writer, ModelIdentity identity, string keywords, TypeText types)
    {
        var name = identity.TypeName;
        writer.Line($"[JsonConverter(typeof({name}.{ReservedNames.Converter}))]");
        writer.Open($"partial {keywords} {name}");
        writer.Lines(
            $$"""
            /// <summary>This model's metadata.</summary>
            public static JsonTypeInfo<{{name}}> {{ReservedNames.JsonTypeInfo}} =>
                {{ReservedNames.Support}}.Alone<{{name}}, {{ReservedNames.JsonCodec}}>.TypeInfo;

            [EditorBrowsable({{ReservedNames.Support}}.Never)]
            public sealed class {{ReservedNames.Converter}} : {{types.ConverterBase}}<{{name}}>
            {
                public {{ReservedNames.Converter}}() : base(new {{ReservedNames.Support}}.Converter<{{name}}, {{ReservedNames.JsonCodec}}>()) { }
            }

            """);
        if (types.EmitsDirectJson)
        {
            DirectJsonEmitter.Write(writer, identity, keywords == Struct, types);
        }
    }

    /// <summary>What every type needs of the file with its JSON.</summary>
    public static FileNeeds JsonNeeds(TypeText types) =>
        FileNeeds.ComponentModelNamespace
        | FileNeeds.SerializationNamespace
        | FileNeeds.MetadataNamespace
        | FileNeeds.SupportName
        | FileNeeds.NoDocumentationWarning
        | (types.EmitsDirectJson ? FileNeeds.InputAndOutputNamespaces : FileNeeds.None);

    public static string Accessibility(ModelIdentity identity) =>
        identity.Accessibility == TypeAccessibility.Public ? "public" : "internal";
}
