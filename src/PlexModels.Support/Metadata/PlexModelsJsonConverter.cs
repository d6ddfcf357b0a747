namespace PlexModels.Support;

/// <summary>
/// What the public converter of each model derives from. Other assemblies and their generators name those, so that they have to be public
/// and cannot derive from what is not; this one passes on to the internal converter that does the work.
/// </summary>
/// <typeparam name="T">The model.</typeparam>
[global::System.ComponentModel.EditorBrowsable(PlexModelsJson.Never)]
[global::System.CodeDom.Compiler.GeneratedCode("PlexModels.Generator", "0.0.0")]
[DebuggerNonUserCode, ExcludeFromCodeCoverage]
#if HAS_INTERNAL_MODELS_ONLY
internal
#else
public
#endif
abstract class PlexModelsJsonConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>, PlexModelsJson.ICodecConverter
{
    private readonly global::System.Text.Json.Serialization.JsonConverter<T> _converter;

    private protected PlexModelsJsonConverter(global::System.Text.Json.Serialization.JsonConverter<T> converter) => _converter = converter;

    /// <inheritdoc/>
    public sealed override T? Read(
        ref global::System.Text.Json.Utf8JsonReader reader,
        global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options) =>
        _converter.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public sealed override void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        T value,
        global::System.Text.Json.JsonSerializerOptions options) =>
        _converter.Write(writer, value, options);
#if USES_TEXT_ENUMS || USES_NUMERIC_ENUMS || USES_FRACTIONAL_ENUMS

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(
        ref global::System.Text.Json.Utf8JsonReader reader,
        global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options) =>
        _converter.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(
        global::System.Text.Json.Utf8JsonWriter writer,
        T value,
        global::System.Text.Json.JsonSerializerOptions options) =>
        _converter.WriteAsPropertyName(writer, value!, options);
#endif
}
