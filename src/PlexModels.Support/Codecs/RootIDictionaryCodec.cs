namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON object as a dictionary that its user knows by its interface, for the root of a document.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct RootIDictionaryCodec<T, TCodec> : ICodec<Collections::IDictionary<string, T>>
        where TCodec : struct, ICodec<T>
    {
        public Collections::IDictionary<string, T> Read(ref Input json) => ReadDictionary<T, TCodec>(ref json);

        public void Write(ref Output json, Collections::IDictionary<string, T> value) =>
            default(MapCodec<T, TCodec>).Write(
                ref json,
                value as Collections::IReadOnlyDictionary<string, T>
                ?? new Collections::Dictionary<string, T>(value));
    }
}
