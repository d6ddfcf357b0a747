using PlexModels.Generator.Emit.Support;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>
/// Emits what brings the schemas of the models into the OpenAPI documents of ASP.NET Core, for projects that reference what those are made
/// with. ASP.NET Core asks System.Text.Json for schemas, which knows nothing of types with a converter.
/// </summary>
internal static class OpenApiEmitter
{
    private const string AspNetCore = "global::Microsoft.AspNetCore.OpenApi";
    private const string OpenApi = "global::Microsoft.OpenApi";

    public static EmittedFile Emit(SymbolTable symbols, EmitTarget target)
    {
        var writer = new CodeWriter();
        FileHeader.Write(writer, "all pages");
        writer.Line($"namespace {target.RootNamespace};");
        writer.Line();
        var accessibility = SupportEmitter.Accessibility(symbols) == TypeAccessibility.Public ? "public" : "internal";
        writer.Lines(
            $$"""
            /// <summary>The schemas of the models in OpenAPI documents.</summary>
            {{FileHeader.GeneratedCodeAttribute}}
            {{accessibility}} static class {{ReservedNames.OpenApi}}
            {
                private const string Schemas = "#/components/schemas/";

                /// <summary>
                /// Describes the models of this project, and lists, arrays and dictionaries of them, by their schemas wherever the document
                /// has them.
                /// </summary>
                /// <param name="options">
                /// What <c>AddOpenApi</c> configures. A <c>CreateSchemaReferenceId</c> set before names the other types.
                /// </param>
                /// <returns>The same options.</returns>
                public static {{AspNetCore}}.OpenApiOptions AddPlexModels(this {{AspNetCore}}.OpenApiOptions options)
                {
                    global::System.ArgumentNullException.ThrowIfNull(options);
                    var types = new global::System.Collections.Concurrent.ConcurrentDictionary<string, global::System.Type>(
                        global::System.StringComparer.Ordinal);
                    var others = options.CreateSchemaReferenceId;
                    options.CreateSchemaReferenceId = info =>
                    {
                        if ({{ReservedNames.Context}}.GetJsonSchemaName(info.Type) is not { } name)
                        {
                            return others(info);
                        }

                        types[name] = info.Type;
                        return name;
                    };
                    return options.AddDocumentTransformer((document, _, _) =>
                    {
                        var sorted = global::System.Linq.Enumerable.OrderBy(
                            types, static type => type.Key, global::System.StringComparer.Ordinal);
                        foreach (var type in sorted)
                        {
                            Describe(document, type.Key, type.Value);
                        }

                        return global::System.Threading.Tasks.Task.CompletedTask;
                    });
                }

                private static void Describe({{OpenApi}}.OpenApiDocument document, string name, global::System.Type type)
                {
                    if (document.Components?.Schemas?.ContainsKey(name) is not true
                        || {{ReservedNames.Context}}.GetJsonSchema(type, Schemas) is not { } schema)
                    {
                        return;
                    }

                    schema.Remove("$defs", out var mentioned);
                    Set(document, name, schema);
                    foreach (var model in mentioned?.AsObject() ?? new global::System.Text.Json.Nodes.JsonObject())
                    {
                        Set(document, model.Key, model.Value!);
                    }
                }

                private static void Set(
                    {{OpenApi}}.OpenApiDocument document, string name, global::System.Text.Json.Nodes.JsonNode schema) =>
                    document.Components!.Schemas![name] = {{OpenApi}}.Reader.OpenApiModelFactory.Parse<{{OpenApi}}.OpenApiSchema>(
                        schema.ToJsonString(), {{OpenApi}}.OpenApiSpecVersion.OpenApi3_1, document, out _)!;
            }
            """);
        return new EmittedFile(ReservedNames.OpenApi + ".g.cs", writer.Finish());
    }
}
