#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

/// <summary>
/// JSON documents of one type, read straight from their bytes and written straight to them: with default options,
/// <see cref="Json::JsonSerializer"/> has no part in it. Results and exceptions are those of the models' JSON context.
/// </summary>
/// <remarks>
/// What cannot be read is read once more by the serializer, which says what is wrong; a model's callbacks are called by both.
/// </remarks>
/// <typeparam name="T">The type: a list of a model, or a dictionary of it.</typeparam>
[System::CodeDom.Compiler.GeneratedCode("PlexModels.Generator", "0.0.0")]
[DebuggerNonUserCode, ExcludeFromCodeCoverage]
#if HAS_INTERNAL_MODELS_ONLY
internal
#else
public
#endif
abstract class PlexModelsJsonDocument<T>
{
    private protected PlexModelsJsonDocument()
    {
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="options">The serializer's options, or null for the default.</param>
    /// <returns>The value; null where the document is null.</returns>
    /// <exception cref="Json::JsonException">The document is no JSON, or not as documented.</exception>
    public abstract T? FromJson(System::ReadOnlySpan<byte> utf8Json, Json::JsonSerializerOptions? options = null);

    /// <inheritdoc cref="FromJson(System::ReadOnlySpan{byte}, Json::JsonSerializerOptions)"/>
    /// <param name="json">The document.</param>
    /// <param name="options">The serializer's options, or null for the default.</param>
    public abstract T? FromJson(string json, Json::JsonSerializerOptions? options = null);

    /// <inheritdoc cref="FromJson(System::ReadOnlySpan{byte}, Json::JsonSerializerOptions)"/>
    /// <param name="utf8Json">A stream of the document in UTF-8, which is read to its end.</param>
    /// <param name="cancellationToken">Cancels reading from the stream.</param>
    public System::Threading.Tasks.ValueTask<T?> FromJsonAsync(
        System::IO.Stream utf8Json,
        System::Threading.CancellationToken cancellationToken = default) => FromJsonAsync(utf8Json, null, cancellationToken);

    /// <inheritdoc cref="FromJson(System::ReadOnlySpan{byte}, Json::JsonSerializerOptions)"/>
    /// <param name="utf8Json">A stream of the document in UTF-8, which is read to its end.</param>
    /// <param name="options">The serializer's options, or null for the default.</param>
    /// <param name="cancellationToken">Cancels reading from the stream.</param>
    public abstract System::Threading.Tasks.ValueTask<T?> FromJsonAsync(
        System::IO.Stream utf8Json,
        Json::JsonSerializerOptions? options,
        System::Threading.CancellationToken cancellationToken = default);

    /// <summary>Writes a value as text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">The serializer's options, or null for the default.</param>
    /// <returns>The document.</returns>
    public abstract string ToJson(T value, Json::JsonSerializerOptions? options = null);

    /// <summary>Writes a value in UTF-8.</summary>
    /// <inheritdoc cref="ToJson"/>
    public abstract byte[] ToUtf8Json(T value, Json::JsonSerializerOptions? options = null);

    /// <summary>Writes a value to a buffer in UTF-8: all of it, or nothing where it cannot be written.</summary>
    /// <param name="value">The value.</param>
    /// <param name="buffer">The buffer.</param>
    /// <param name="options">The serializer's options, or null for the default.</param>
    public abstract void WriteJson(
        T value,
        System::Buffers.IBufferWriter<byte> buffer,
        Json::JsonSerializerOptions? options = null);
}
#endif
