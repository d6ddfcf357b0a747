namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON array as an array, for the root of a document.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct RootArrayCodec<T, TCodec> : ICodec<T[]>
        where TCodec : struct, ICodec<T>
    {
        public T[] Read(ref Input json) => ReadArray<T, TCodec>(ref json);

        public void Write(ref Output json, T[] value) => default(ListCodec<T, TCodec>).Write(ref json, value);
    }
}
