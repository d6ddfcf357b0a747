namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON array.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ListCodec<T, TCodec> : ICodec<global::System.Collections.Generic.IReadOnlyList<T>>, IDescribed
        where TCodec : struct, ICodec<T>
    {
        public global::System.Collections.Generic.IReadOnlyList<T> Read(ref Input json) => ReadArray<T, TCodec>(ref json);

        public void Write(ref Output json, global::System.Collections.Generic.IReadOnlyList<T> value) =>
            WriteList(ref json, value, default(TCodec));

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) =>
            new() { ["type"] = "array", ["items"] = schemas.Of<T, TCodec>() };
    }
}
