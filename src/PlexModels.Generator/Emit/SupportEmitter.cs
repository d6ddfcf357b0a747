using System.Text;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>Emits what all models share. Its source is C# of its own in <c>Emit/Support</c>, with placeholders for what differs between projects.</summary>
internal static class SupportEmitter
{
    private const string NamespacePlaceholder = "namespace PlexModels.Support";

    private static readonly string[] s_files =
        ["JsonNullable", "Settings", "Overrides", "Input", "Output", "OutputMembers", "OutputValues", "JsonBuffer", "ElementText", "MemberName", "Codecs", "TimeCodecs", "CompositeCodecs", "Collections", "Text", "NameIndex", "TextTable", "NumberTable", "Members", "NameSet", "MemberCursor", "MemberGuesses", "Converter", "Unions", "SchemaBuilder", "Errors", "PathFinder"];

    public static EmittedFile Emit(TypeAccessibility accessibility, EmitTarget target)
    {
        var writer = new CodeWriter();
        FileHeader.Write(writer, "no page: what all models share");

        var text = new StringBuilder(writer.Finish());
        foreach (var file in s_files)
        {
            text.Append('\n').Append(Read(file));
        }

        text.Append('\n').Append(Read(target.Platform.HasAscii ? "ModernText" : "PortableText"));
        text.Replace(NamespacePlaceholder, "namespace " + target.RootNamespace);
        text.Replace("GENERATOR_VERSION", FileHeader.Version);
        text.Replace("DATE_TYPE", target.DateType);
        text.Replace("ALLOWS_DUPLICATES", target.Platform.HasDuplicateHandling ? "options.AllowDuplicateProperties" : "true");
        text.Replace("FORBIDS_NULLS", target.Platform.HasNullableHandling ? "options.RespectNullableAnnotations" : "false");
        text.Replace("RAW_ELEMENT", target.Platform.HasRawElements ? "global::System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element)" : "default");
        text.Replace("TIME_TYPE", target.TimeType);
        if (accessibility == TypeAccessibility.Internal)
        {
            text.Replace("public readonly struct JsonNullable", "internal readonly struct JsonNullable");
        }

        if (target.EmitPolyfills && !target.Platform.HasIsExternalInit)
        {
            text.Append('\n').Append(Read("IsExternalInit"));
        }

        if (target.EmitPolyfills && !target.Platform.HasRequiredMembers)
        {
            text.Append('\n').Append(Read("RequiredMembers"));
        }

        return new EmittedFile(ReservedNames.Support + ".g.cs", text.ToString());
    }

    /// <summary>Whether what the models share has to be public: as soon as one of them is.</summary>
    public static TypeAccessibility Accessibility(SymbolTable symbols)
    {
        foreach (var page in symbols.Symbols)
        {
            if (page.Accessibility == TypeAccessibility.Public)
            {
                return TypeAccessibility.Public;
            }
        }

        return TypeAccessibility.Internal;
    }

    private static string Read(string name)
    {
        var resource = $"PlexModels.Generator.Emit.Support.{name}.cs";
        using var stream = typeof(SupportEmitter).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the generator.");
        using var reader = new System.IO.StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
