using PlexModels.Generator.Models;

namespace PlexModels.Generator.Emit;

/// <summary>
/// Emits the members of the JSON context that give the schemas of its models: a converter of one's own has none for System.Text.Json.
/// </summary>
internal static class ContextSchemaEmitter
{
    private const string Support = ReservedNames.Support;
    private const string Nodes = "global::System.Text.Json.Nodes";
    private const string Schema = "global::System.Text.Json.Schema";

    public static void Write(CodeWriter writer, EmitTarget target)
    {
        writer.Lines(
            $$"""
            /// <summary>The JSON schema (draft 2020-12) of a model; the schemas of models it mentions are in its <c>$defs</c>.</summary>
            /// <param name="type">The model, or a list, array or dictionary of it.</param>
            /// <param name="definitions">
            /// What comes before a model's name in a reference, for who puts the schemas elsewhere: <c>#/components/schemas/</c> in OpenAPI.
            /// </param>
            /// <returns>The schema, or null for a type that is not this context's.</returns>
            public static {{Nodes}}.JsonObject? GetJsonSchema(global::System.Type type, string? definitions = null) =>
                {{Support}}.CreateSchema(type, Find({{Support}}.ElementType(type)), "#", definitions);

            /// <summary>
            /// The name of a schema: that of the model's type, with the namespaces below the root, and <c>-list</c> or <c>-map</c> for a list, array or dictionary of it.
            /// </summary>
            /// <param name="type">The model, or a list, array or dictionary of it.</param>
            /// <returns>The name, or null for a type that is not this context's.</returns>
            public static string? GetJsonSchemaName(global::System.Type type) => {{Support}}.SchemaName(type, Find({{Support}}.ElementType(type)));

            """);
        if (target.Platform.HasSchemaExporter)
        {
            WriteTransform(writer);
        }
    }

    private static void WriteTransform(CodeWriter writer) => writer.Lines(
        $$"""
        /// <summary>Puts the schemas of models into what <see cref="{{Schema}}.JsonSchemaExporter"/> makes; for its options' <c>TransformSchemaNode</c>.</summary>
        /// <param name="context">Which type the exporter is at.</param>
        /// <param name="schema">What it made.</param>
        /// <returns>The schema of the model there, or what the exporter made.</returns>
        public static {{Nodes}}.JsonNode TransformSchemaNode({{Schema}}.JsonSchemaExporterContext context, {{Nodes}}.JsonNode schema)
        {
            var type = global::System.Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
            if ({{Support}}.CreateSchema(
                type, Find({{Support}}.ElementType(type)), {{Support}}.SchemaBuilder.PointerTo(context.Path), null) is not { } model)
            {
                return schema;
            }

            return type != context.TypeInfo.Type || context.PropertyInfo is { IsGetNullable: true }
                ? {{Support}}.SchemaBuilder.OrNull(model)
                : model;
        }

        """);
}
