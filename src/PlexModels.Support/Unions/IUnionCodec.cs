#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The codec of a union, which reads any JSON.</summary>
    internal interface IUnionCodec
    {
        public Nodes::JsonObject Describe(SchemaBuilder schemas);
    }

    internal ref partial struct Input
    {
        /// <summary>The JSON of a union, one of whose types it may be; null is none of them.</summary>
        public Json::JsonElement ReadUnion() => IsNull ? throw Mismatch(ref Reader, "one of several types") : ReadElement();
    }

    internal sealed partial class SchemaBuilder
    {
        /// <summary>The schema of one of several types.</summary>
        public static Nodes::JsonObject AnyOf(params Nodes::JsonObject[] schemas) =>
            new() { ["anyOf"] = new Nodes::JsonArray(schemas) };
    }
}
#endif
