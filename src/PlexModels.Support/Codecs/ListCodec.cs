namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON array.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ListCodec<T, TCodec> : ICodec<Collections::IReadOnlyList<T>>, IDescribed
        where TCodec : struct, ICodec<T>
    {
        public Collections::IReadOnlyList<T> Read(ref Input json) => ReadArray<T, TCodec>(ref json);

        public void Write(ref Output json, Collections::IReadOnlyList<T> value) => WriteList(ref json, value, default(TCodec));

        public Nodes::JsonObject Describe(SchemaBuilder schemas) =>
            new() { ["type"] = "array", ["items"] = schemas.Of<T, TCodec>() };
    }
}
