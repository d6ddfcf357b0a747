using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits a file with the JSON of one page or of several.</summary>
internal static class JsonFileEmitter
{
    private const string MetadataNamespace = "System.Text.Json.Serialization.Metadata";

    public static EmittedFile Emit(JsonPart part) => Emit(new EquatableArray<JsonPart>([part]));

    public static EmittedFile Emit(EquatableArray<JsonPart> parts)
    {
        var texts = new string[parts.Count * 2];
        for (var i = 0; i < parts.Count; i++)
        {
            texts[i * 2] = i == 0 ? Head(parts) : "\n";
            texts[(i * 2) + 1] = parts[i].Text;
        }

        return new EmittedFile(parts[0].File, string.Concat(texts));
    }

    private static string Head(EquatableArray<JsonPart> parts)
    {
        var first = parts[0];
        var writer = new CodeWriter();
        FileHeader.Write(writer, parts.Count == 1 ? first.SourcePage : "pages of " + first.Namespace);
        TypeDeclaration.DisableWarnings(writer, Warnings(parts));
        writer.Line($"using global::{MetadataNamespace};");

        // Below its namespace the shared code is found without help.
        if (!(first.Namespace + ".").StartsWith(first.RootNamespace + ".", StringComparison.Ordinal))
        {
            writer.Line($"using {ReservedNames.Support} = global::{first.RootNamespace}.{ReservedNames.Support};");
        }

        writer.Line();
        writer.Line($"namespace {first.Namespace};");
        writer.Line();
        return writer.Finish();
    }

    private static List<string> Warnings(EquatableArray<JsonPart> parts)
    {
        var all = JsonWarnings.None;
        foreach (var part in parts)
        {
            all |= part.Warnings;
        }

        var warnings = new List<string>();
        if ((all & JsonWarnings.Obsolete) != 0)
        {
            warnings.AddRange(Obsolescence.Warnings);
        }

        if ((all & JsonWarnings.UnsetRequiredMember) != 0)
        {
            warnings.Add("CS8618");
        }

        return warnings;
    }
}
