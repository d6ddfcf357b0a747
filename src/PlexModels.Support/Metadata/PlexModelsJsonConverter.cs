namespace PlexModels.Support;

/// <summary>
/// What the public converter of each model derives from. Other assemblies and their generators name those, so that they have to be public
/// and cannot derive from what is not; this one passes on to the internal converter that does the work.
/// </summary>
/// <typeparam name="T">The model.</typeparam>
[System::ComponentModel.EditorBrowsable(PlexModelsJson.Never)]
[System::CodeDom.Compiler.GeneratedCode("PlexModels.Generator", "0.0.0")]
[DebuggerNonUserCode, ExcludeFromCodeCoverage]
#if HAS_INTERNAL_MODELS_ONLY
internal
#else
public
#endif
abstract class PlexModelsJsonConverter<T> : Serialization::JsonConverter<T>, PlexModelsJson.ICodecConverter
{
    private readonly Serialization::JsonConverter<T> _converter;

    private protected PlexModelsJsonConverter(Serialization::JsonConverter<T> converter) => _converter = converter;

    /// <inheritdoc/>
    public sealed override T? Read(
        ref Json::Utf8JsonReader reader,
        System::Type typeToConvert,
        Json::JsonSerializerOptions options) => _converter.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public sealed override void Write(Json::Utf8JsonWriter writer, T value, Json::JsonSerializerOptions options) =>
        _converter.Write(writer, value, options);
#if USES_TEXT_ENUMS || USES_NUMERIC_ENUMS || USES_FRACTIONAL_ENUMS

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(
        ref Json::Utf8JsonReader reader,
        System::Type typeToConvert,
        Json::JsonSerializerOptions options) => _converter.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(
        Json::Utf8JsonWriter writer,
        T value,
        Json::JsonSerializerOptions options) => _converter.WriteAsPropertyName(writer, value!, options);
#endif
}
