namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON object whose member names are data.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct MapCodec<T, TCodec>
        : ICodec<Collections::IReadOnlyDictionary<string, T>>, IDescribed, IJsonObjectCodec
        where TCodec : struct, ICodec<T>
    {
        public Collections::IReadOnlyDictionary<string, T> Read(ref Input json) => ReadDictionary<T, TCodec>(ref json);

        public void Write(ref Output json, Collections::IReadOnlyDictionary<string, T> value) =>
            WriteMap(ref json, value, default(TCodec));

        public Nodes::JsonObject Describe(SchemaBuilder schemas) =>
            new() { ["type"] = "object", ["additionalProperties"] = schemas.Of<T, TCodec>() };
    }
}
