namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A codec whose schema is written where it is used.</summary>
    internal interface IDescribed
    {
        public Nodes::JsonObject Describe(SchemaBuilder schemas);
    }
}
