#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <inheritdoc cref="PlexModelsJsonDocuments{T}"/>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private sealed class Documents<T, TCodec> : PlexModelsJsonDocuments<T>
        where TCodec : struct, ICodec<T>
    {
        public static readonly Documents<T, TCodec> Instance = new();

        public override PlexModelsJsonDocument<T> Single => Direct<T, TCodec>.Instance;

        public override PlexModelsJsonDocument<Collections::IReadOnlyList<T>> List =>
            Direct<Collections::IReadOnlyList<T>, ListCodec<T, TCodec>>.Instance;

        public override PlexModelsJsonDocument<Collections::IReadOnlyDictionary<string, T>> Map =>
            Direct<Collections::IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>.Instance;
    }

    // What models call, with no more of it in each of them than the names of its types.
    internal static PlexModelsJsonDocuments<T> DocumentsOf<T, TCodec>()
        where TCodec : struct, ICodec<T> => Documents<T, TCodec>.Instance;

    internal static T? FromJson<T, TCodec>(System::ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, ICodec<T> => Direct<T, TCodec>.Instance.FromJson(utf8Json);

    internal static T? FromJson<T, TCodec>(string json)
        where TCodec : struct, ICodec<T> => Direct<T, TCodec>.Instance.FromJson(json);

    internal static System::Threading.Tasks.ValueTask<T?> FromJsonAsync<T, TCodec>(
        System::IO.Stream utf8Json, System::Threading.CancellationToken cancellationToken)
        where TCodec : struct, ICodec<T> => Direct<T, TCodec>.Instance.FromJsonAsync(utf8Json, cancellationToken);

    internal static string ToJson<T, TCodec>(T value)
        where TCodec : struct, ICodec<T> => Direct<T, TCodec>.Instance.ToJson(value);

    internal static byte[] ToUtf8Json<T, TCodec>(T value)
        where TCodec : struct, ICodec<T> => Direct<T, TCodec>.Instance.ToUtf8Json(value);

    internal static void WriteJson<T, TCodec>(T value, System::Buffers.IBufferWriter<byte> buffer)
        where TCodec : struct, ICodec<T> => Direct<T, TCodec>.Instance.WriteJson(value, buffer);
}
#endif
