namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON object whose member names are data.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct MapCodec<T, TCodec>
        : ICodec<global::System.Collections.Generic.IReadOnlyDictionary<string, T>>, IDescribed, IJsonObjectCodec
        where TCodec : struct, ICodec<T>
    {
        public global::System.Collections.Generic.IReadOnlyDictionary<string, T> Read(ref Input json) =>
            ReadDictionary<T, TCodec>(ref json);

        public void Write(ref Output json, global::System.Collections.Generic.IReadOnlyDictionary<string, T> value) =>
            WriteMap(ref json, value, default(TCodec));

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) =>
            new() { ["type"] = "object", ["additionalProperties"] = schemas.Of<T, TCodec>() };
    }
}
