using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>What the public files of all models begin with.</summary>
internal static class TypeDeclaration
{
    /// <summary>Writes the file's head and opens the type.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="identity">The model.</param>
    /// <param name="keywords">Everything between the accessibility and the name.</param>
    /// <param name="fallbackSummary">What the summary says when the page says nothing.</param>
    /// <param name="bases">The base list with its colon, or nothing.</param>
    public static void Open(CodeWriter writer, ModelIdentity identity, string keywords, string fallbackSummary, string bases = "")
    {
        FileHeader.Write(writer, identity.SourcePage);
        Obsolescence.DisableWarnings(writer);
        writer.Line();
        writer.Line($"namespace {identity.Namespace};");
        writer.Line();
        DocComment.Summary(writer, identity.Description, fallbackSummary);
        DocComment.Remarks(writer, $"Documented by <c>{SafeText.Xml(identity.SourcePage)}</c>.");
        Obsolescence.WriteAttribute(writer, identity.IsDeprecated, identity.Description);
        writer.Line(FileHeader.GeneratedCodeAttribute);
        writer.Open($"{Accessibility(identity)} {keywords} {identity.TypeName}{bases}");
    }

    /// <summary>Writes the head of the file with the model's JSON and opens the type again.</summary>
    public static void OpenJson(CodeWriter writer, ModelIdentity identity, EmitTarget target, string keywords)
    {
        var name = identity.TypeName;
        FileHeader.Write(writer, identity.SourcePage);
        // CS8618: the compiler cannot see that what is required was there when a constructor ends.
        Obsolescence.DisableWarnings(writer, ", CS8618");
        writer.Line();
        writer.Line($"using {ReservedNames.Support} = global::{target.RootNamespace}.{ReservedNames.Support};");
        writer.Line();
        writer.Line($"namespace {identity.Namespace};");
        writer.Line();
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({ReservedNames.Support}.Converter<{name}, {name}.{ReservedNames.JsonCodec}>))]");
        writer.Open($"partial {keywords} {name}");
    }

    public static string Accessibility(ModelIdentity identity) => identity.Accessibility == TypeAccessibility.Public ? "public" : "internal";
}
