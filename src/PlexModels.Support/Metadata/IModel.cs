namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The types a context knows because it knows one model.</summary>
    internal interface IModel
    {
        /// <summary>The metadata of the model, or of a list, array or dictionary of it; null for any other type.</summary>
        public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? CreateTypeInfo(
            global::System.Type type,
            global::System.Text.Json.JsonSerializerOptions options);

        /// <summary>The schema of the model, or of a list, array or dictionary of it; null for any other type.</summary>
        public global::System.Text.Json.Nodes.JsonObject? CreateSchema(global::System.Type type, SchemaBuilder schemas);
    }
}
