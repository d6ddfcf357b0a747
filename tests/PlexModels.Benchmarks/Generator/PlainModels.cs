using System.Text;
using System.Text.Json;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Types;

namespace PlexModels.Benchmarks.Generator;

/// <summary>
/// A documentation's models as a developer would write them for another generator: plain classes and enums, with a list of those
/// that are JSON.
/// </summary>
internal sealed class PlainModels
{
    private static readonly TypeText s_types = new(new EmitTarget(PageOptions.RootNamespace, EmitPolyfills: true, new TargetPlatform(RuntimeMajor: 10, JsonMajor: 10)));

    private PlainModels(IReadOnlyList<string> files, IReadOnlyList<string> jsonTypes, int fields, IReadOnlySet<string> jsonPages)
    {
        Files = files;
        JsonTypes = jsonTypes;
        Fields = fields;
        JsonPages = jsonPages;
    }

    /// <summary>A file a model.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The qualified names of the classes that are JSON, as the SDK's own source says.</summary>
    public IReadOnlyList<string> JsonTypes { get; }

    /// <summary>How many properties those have.</summary>
    public int Fields { get; }

    /// <summary>The pages of those classes and of all that they mention: what another generator makes a context for.</summary>
    public IReadOnlySet<string> JsonPages { get; }

    /// <summary>A context for System.Text.Json's generator.</summary>
    public string JsonContext
    {
        get
        {
            var source = new StringBuilder("namespace Acme;\n\n");
            foreach (var type in JsonTypes)
            {
                source.Append("[System.Text.Json.Serialization.JsonSerializable(typeof(").Append(type).Append("))]\n");
            }

            return source.Append("public sealed partial class ModelsContext : System.Text.Json.Serialization.JsonSerializerContext\n{\n}\n").ToString();
        }
    }

    /// <summary>A mapper for Mapperly: from each model to one of the same type.</summary>
    public string Mapper
    {
        get
        {
            var source = new StringBuilder("#nullable enable\nnamespace Acme;\n\n[Riok.Mapperly.Abstractions.Mapper]\npublic static partial class Copies\n{\n");
            foreach (var type in JsonTypes)
            {
                source.Append("    public static partial ").Append(type).Append(" Copy(").Append(type).Append(" model);\n");
            }

            return source.Append("}\n").ToString();
        }
    }

    public static PlainModels Of(string folder, Documentation documentation, IReadOnlyList<TypeModel> models)
    {
        var json = Json(Path.Combine(folder, documentation.Name, "oracle.json"));
        var files = new List<string>();
        var types = new List<string>();
        var fields = 0;
        foreach (var model in models)
        {
            files.Add(Source(model));
            if (json.Contains(model.Identity.SourcePage) && model is ObjectModel page)
            {
                types.Add("global::" + page.Identity.QualifiedName);
                fields += page.Fields.Count;
            }
        }

        return new PlainModels(files, types, fields, Mentioned(models, json));
    }

    private static HashSet<string> Mentioned(IReadOnlyList<TypeModel> models, HashSet<string> json)
    {
        var byName = models.ToDictionary(static model => model.Identity.QualifiedName, StringComparer.Ordinal);
        var pages = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<TypeModel>(models.Where(model => model is ObjectModel && json.Contains(model.Identity.SourcePage)));
        while (left.TryPop(out var model))
        {
            if (!pages.Add(model.Identity.SourcePage))
            {
                continue;
            }

            foreach (var mentioned in Types(model))
            {
                for (var type = mentioned; type is not null; type = type.Argument)
                {
                    if (type.ModelName is { } name)
                    {
                        left.Push(byName[name]);
                    }
                }
            }
        }

        return pages;
    }

    private static IEnumerable<CSharpType> Types(TypeModel model) => model switch
    {
        ObjectModel page => page.Fields.Select(static field => field.Type),
        UnionModel page => page.Members.Select(static member => member.Type),
        _ => [],
    };

    private static HashSet<string> Json(string file)
    {
        using var oracle = JsonDocument.Parse(File.ReadAllText(file));
        return [.. oracle.RootElement.EnumerateArray()
            .Where(static page => page.TryGetProperty("json", out var json) && json.ValueKind == JsonValueKind.True)
            .Select(static page => page.GetProperty("doc").GetString()!)];
    }

    private static string Source(TypeModel model)
    {
        var source = new StringBuilder("#nullable enable\nnamespace ").Append(model.Identity.Namespace).Append(";\n\n");
        var name = model.Identity.TypeName;
        switch (model)
        {
            case ObjectModel page:
                source.Append("public sealed class ").Append(name).Append("\n{\n");
                foreach (var field in page.Fields)
                {
                    AppendProperty(source, field);
                }

                break;
            case EnumModel page:
                source.Append("public enum ").Append(name).Append("\n{\n");
                foreach (var value in page.Values)
                {
                    source.Append("    ").Append(value.MemberName).Append(",\n");
                }

                break;
            default:
                source.Append("public sealed class ").Append(name).Append("\n{\n    public System.Text.Json.JsonElement Value { get; init; }\n");
                break;
        }

        return source.Append("}\n").ToString();
    }

    private static void AppendProperty(StringBuilder source, FieldModel field)
    {
        var isRequired = field.Presence == FieldPresence.Required;
        source.Append(field.Type.IsOnTheWire
            ? $"    [System.Text.Json.Serialization.JsonPropertyName({SafeText.Literal(field.WireName.Text)})]\n"
            : "    [System.Text.Json.Serialization.JsonIgnore]\n");
        source.Append(isRequired ? "    public required " : "    public ")
            .Append(s_types.Of(isRequired ? field.Type : CSharpType.OrNull(field.Type)))
            .Append(' ').Append(field.PropertyName).Append(" { get; init; }\n\n");
    }
}
