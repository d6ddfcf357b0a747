namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Makes a codec a converter, and says where in the document something went wrong.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class Converter<T, TCodec> : Serialization::JsonConverter<T>, ICodecConverter
        where TCodec : struct, ICodec<T>
    {
        // Of the options last used: a converter hardly ever meets others. Settings do not change, so any thread may replace them.
        private Settings? _settings;

        // Found out by the first value that has it so.
        private bool _isUnbuffered;

        public override T Read(ref Json::Utf8JsonReader reader, System::Type typeToConvert, Json::JsonSerializerOptions options)
        {
            try
            {
                return Read(ref reader, SettingsOf(options), readsExactNamesFirst: false);
            }
            catch (LateExactNameException)
            {
                return Read(ref reader, SettingsOf(options), readsExactNamesFirst: true);
            }
        }

        public override void Write(Json::Utf8JsonWriter writer, T value, Json::JsonSerializerOptions options)
        {
            var settings = SettingsOf(options);
            if (_isUnbuffered || !TryWriteBuffered(writer, value, settings))
            {
                var json = new Output(writer, settings);
                default(TCodec).Write(ref json, value);
            }
        }

#if USES_TEXT_ENUMS || USES_NUMERIC_ENUMS || USES_FRACTIONAL_ENUMS
        public override T ReadAsPropertyName(
            ref Json::Utf8JsonReader reader,
            System::Type typeToConvert,
            Json::JsonSerializerOptions options) =>
            default(TCodec) is IKeyCodec<T> keys
                ? keys.ReadKey(reader.GetString()!)
                : base.ReadAsPropertyName(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Json::Utf8JsonWriter writer, T value, Json::JsonSerializerOptions options)
        {
            if (default(TCodec) is IKeyCodec<T>)
            {
                writer.WritePropertyName(value!.ToString()!);
            }
            else
            {
                base.WriteAsPropertyName(writer, value!, options);
            }
        }

#endif
        private bool TryWriteBuffered(Json::Utf8JsonWriter writer, T value, Settings settings)
        {
            if (!JsonBuffer.TryRent(writer, settings, out var buffer))
            {
                return false;
            }

            var json = new Output(writer, settings, buffer);
            try
            {
                default(TCodec).Write(ref json, value);
                json.End();
                return true;
            }
            catch (UnbufferableException e)
            {
                _isUnbuffered |= e.IsOfType;
                return false;
            }
            finally
            {
                json.Release();
            }
        }

        // The reader given stays where the value starts until all is well: from there a path is found, or the value read again.
        private static T Read(ref Json::Utf8JsonReader reader, Settings settings, bool readsExactNamesFirst)
        {
            var json = new Input(in reader, settings, readsExactNamesFirst);
            try
            {
                var value = default(TCodec).Read(ref json);
                reader = json.Reader;
                json.End();
                return value;
            }
            catch (System::Exception e) when (IsOfDocument(e))
            {
                throw Locate(e, ref reader, ref json.Reader);
            }
        }

        private Settings SettingsOf(Json::JsonSerializerOptions options)
        {
            var settings = _settings;
            if (settings is null || !ReferenceEquals(settings.Options, options))
            {
                settings = Settings.Of(options);
                _settings = settings;
            }

            return settings;
        }
    }
}
