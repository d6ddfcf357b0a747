namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A JSON array as a <see cref="Collections::List{T}"/>, for the root of a document.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct RootListCodec<T, TCodec> : ICodec<Collections::List<T>>
        where TCodec : struct, ICodec<T>
    {
        public Collections::List<T> Read(ref Input json) => new(ReadArray<T, TCodec>(ref json));

        public void Write(ref Output json, Collections::List<T> value) => default(ListCodec<T, TCodec>).Write(ref json, value);
    }
}
