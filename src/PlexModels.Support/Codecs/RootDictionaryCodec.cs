namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON object as a dictionary, for the root of a document.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct RootDictionaryCodec<T, TCodec> : ICodec<Collections::Dictionary<string, T>>
        where TCodec : struct, ICodec<T>
    {
        public Collections::Dictionary<string, T> Read(ref Input json) => ReadDictionary<T, TCodec>(ref json);

        public void Write(ref Output json, Collections::Dictionary<string, T> value) =>
            default(MapCodec<T, TCodec>).Write(ref json, value);
    }
}
