namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON object as a dictionary that its user knows by its interface, for the root of a document.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct RootIDictionaryCodec<T, TCodec> : ICodec<global::System.Collections.Generic.IDictionary<string, T>>
        where TCodec : struct, ICodec<T>
    {
        public global::System.Collections.Generic.IDictionary<string, T> Read(ref Input json) =>
            ReadDictionary<T, TCodec>(ref json);

        public void Write(ref Output json, global::System.Collections.Generic.IDictionary<string, T> value) =>
            default(MapCodec<T, TCodec>).Write(
                ref json,
                value as global::System.Collections.Generic.IReadOnlyDictionary<string, T>
                ?? new global::System.Collections.Generic.Dictionary<string, T>(value));
    }
}
