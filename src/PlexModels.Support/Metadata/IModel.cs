namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The types a context knows because it knows one model.</summary>
    internal interface IModel
    {
        /// <summary>The metadata of the model, or of a list, array or dictionary of it; null for any other type.</summary>
        public Metadata::JsonTypeInfo? CreateTypeInfo(System::Type type, Json::JsonSerializerOptions options);

        /// <summary>The schema of the model, or of a list, array or dictionary of it; null for any other type.</summary>
        public Nodes::JsonObject? CreateSchema(System::Type type, SchemaBuilder schemas);
    }
}
