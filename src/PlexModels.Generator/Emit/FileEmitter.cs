using System.Text;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>Emits a file with the types of one page or of several.</summary>
internal static class FileEmitter
{
    private static readonly (FileNeeds Need, string Namespace)[] s_imports =
    [
        (FileNeeds.InputAndOutputNamespaces, "System"),
        (FileNeeds.InputAndOutputNamespaces, "System.Buffers"),
        (FileNeeds.ComponentModelNamespace, "System.ComponentModel"),
        (FileNeeds.DiagnosticsNamespace, "System.Diagnostics"),
        (FileNeeds.CodeAnalysisNamespace, "System.Diagnostics.CodeAnalysis"),
        (FileNeeds.SerializationNamespace, "System.Text.Json.Serialization"),
        (FileNeeds.MetadataNamespace, "System.Text.Json.Serialization.Metadata"),
        (FileNeeds.InputAndOutputNamespaces, "System.Threading"),
        (FileNeeds.InputAndOutputNamespaces, "System.Threading.Tasks"),
    ];

    /// <summary>A file of one type.</summary>
    public static EmittedFile Emit(FilePart part) =>
        new(part.File, Head(new EquatableArray<FilePart>([part]), part.SourcePage) + part.Type.Text);

    /// <summary>A file of one type or more; of several, each stands below the name of its page.</summary>
    public static SourceText Emit(EquatableArray<FilePart> parts)
    {
        if (parts.Count == 1)
        {
            return SourceText.From(Emit(parts[0]).Text, Encoding.UTF8);
        }

        var head = Head(parts, "pages of " + parts[0].Namespace);
        var texts = new string[parts.Count * 2];
        for (var i = 0; i < parts.Count; i++)
        {
            texts[i * 2] = (i == 0 ? head : "\n") + $"// From {SafeText.Comment(parts[i].SourcePage)}\n";
            texts[(i * 2) + 1] = parts[i].Type.Text;
        }

        return new JoinedText(texts);
    }

    private static string Head(EquatableArray<FilePart> parts, string source)
    {
        var first = parts[0];
        var needs = Needs(parts);
        var writer = new CodeWriter();
        FileHeader.Write(writer, source);
        FileHeader.DisableWarnings(writer, Warnings(needs));
        foreach (var (need, imported) in s_imports)
        {
            if ((needs & need) != 0)
            {
                writer.Line($"using global::{imported};");
            }
        }

        // Below its namespace the shared code is found without help.
        if ((needs & FileNeeds.SupportName) != 0
            && !(first.Namespace + ".").StartsWith(first.RootNamespace + ".", StringComparison.Ordinal))
        {
            writer.Line($"using {ReservedNames.Support} = global::{first.RootNamespace}.{ReservedNames.Support};");
        }

        writer.Line();
        writer.Line($"namespace {first.Namespace};");
        writer.Line();
        return writer.Finish();
    }

    private static FileNeeds Needs(EquatableArray<FilePart> parts)
    {
        var needs = FileNeeds.None;
        foreach (var part in parts)
        {
            needs |= part.Type.Needs;
        }

        return needs;
    }

    private static List<string> Warnings(FileNeeds needs)
    {
        var warnings = new List<string>();
        if ((needs & FileNeeds.NoObsoleteWarnings) != 0)
        {
            warnings.AddRange(Obsolescence.Warnings);
        }

        if ((needs & FileNeeds.NoDocumentationWarning) != 0)
        {
            warnings.Add("CS1591");
        }

        return warnings;
    }
}
