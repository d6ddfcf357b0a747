namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Any JSON, null included.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ElementCodec : ICodec<Json::JsonElement>, IDescribed, INullCodec
    {
        public Json::JsonElement Read(ref Input json) =>
#if EMITS_DIRECT_JSON
            json.IsScanning ? json.TakeElement() :
#endif
            Read(ref json.Reader, json.Settings);

        public static Json::JsonElement Read(ref Json::Utf8JsonReader reader, Settings settings) =>
            settings.ForbidsDuplicates
                ? Metadata::JsonMetadataServices.JsonElementConverter.Read(
                    ref reader, typeof(Json::JsonElement), settings.Options)
                : Json::JsonElement.ParseValue(ref reader);

        public void Write(ref Output json, Json::JsonElement value) => json.WriteElementValue(value);

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => new();
    }

    internal ref partial struct Input
    {
        public Json::JsonElement ReadElement() => Read<Json::JsonElement, ElementCodec>();

        public Json::JsonElement? ReadElementOrNull() => ReadValueOrNull<Json::JsonElement, ElementCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteElement(MemberName name, Json::JsonElement value) => Write(name, value, default(ElementCodec));

        public void WriteOptionalElement(MemberName name, Json::JsonElement? value) =>
            WriteOptionalValue(name, value, default(ElementCodec));

        /// <summary>Writes JSON that is held, and null for none.</summary>
        public void WriteElementValue(Json::JsonElement value)
        {
            if (value.ValueKind == Json::JsonValueKind.Undefined)
            {
                WriteNullValue();
            }
            else if (_isBuffered)
            {
                _buffer.Append(value);
            }
            else
            {
                value.WriteTo(Writer);
            }
        }
    }

    internal ref partial struct JsonBuffer
    {
        public void Append(Json::JsonElement value)
        {
            var read = ElementText.AsItWas(value);
            var target = Reserve(null, read.Length + 1);
            if (ElementText.TryCopy(read, target, _depthLeft, out var written))
            {
                End(target, written);
                return;
            }

            var json = ElementText.Of(value, _encoder);
            if (value.ValueKind is Json::JsonValueKind.Object or Json::JsonValueKind.Array
                && ElementText.MostDepth(json) > _depthLeft)
            {
                throw new UnbufferableException();
            }

            target = Reserve(null, json.Length + 1);
            json.CopyTo(target);
            End(target, json.Length);
        }
    }
}
