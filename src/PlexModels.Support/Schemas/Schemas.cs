namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The name of the schema of a type of a context's, or null.</summary>
    internal static string? SchemaName(System::Type type, IModel? model) =>
        model?.CreateSchema(type, new SchemaBuilder("", null, "")) is null ? null : SchemaBuilder.NameOf(type);

    /// <summary>The schema of a type of a context's, or null.</summary>
    /// <param name="type">A model, or a list, array or dictionary of one.</param>
    /// <param name="model">The model.</param>
    /// <param name="pointer">Where the schema will be, as a reference: <c>#</c> for the root of a document.</param>
    /// <param name="prefix">What comes before a model's name in a reference; null for where its schema will be.</param>
    internal static Nodes::JsonObject? CreateSchema(System::Type type, IModel? model, string pointer, string? prefix)
    {
        var isModel = type == ElementType(type);
        var schemas = new SchemaBuilder(prefix ?? pointer + "/$defs/", isModel && prefix is null ? type : null, pointer);
        if (model?.CreateSchema(type, schemas) is not { } schema)
        {
            return null;
        }

        var definitions = new Nodes::JsonObject();
        foreach (var definition in schemas.Build())
        {
            if (isModel && definition.Key == SchemaBuilder.NameOf(type))
            {
                schema = definition.Value;
            }
            else
            {
                definitions[definition.Key] = definition.Value;
            }
        }

        if (definitions.Count > 0)
        {
            schema["$defs"] = definitions;
        }

        return schema;
    }
}
