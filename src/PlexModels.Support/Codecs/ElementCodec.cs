namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Any JSON, null included.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ElementCodec : ICodec<global::System.Text.Json.JsonElement>, IDescribed, INullCodec
    {
        public global::System.Text.Json.JsonElement Read(ref Input json) =>
#if EMITS_DIRECT_JSON
            json.IsScanning ? json.TakeElement() :
#endif
            Read(ref json.Reader, json.Settings);

        public static global::System.Text.Json.JsonElement Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
            settings.ForbidsDuplicates
                ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.JsonElementConverter.Read(
                    ref reader, typeof(global::System.Text.Json.JsonElement), settings.Options)
                : global::System.Text.Json.JsonElement.ParseValue(ref reader);

        public void Write(ref Output json, global::System.Text.Json.JsonElement value) => json.WriteElementValue(value);

        public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => new();
    }

    internal ref partial struct Input
    {
        public global::System.Text.Json.JsonElement ReadElement() => Read<global::System.Text.Json.JsonElement, ElementCodec>();

        public global::System.Text.Json.JsonElement? ReadElementOrNull() =>
            ReadValueOrNull<global::System.Text.Json.JsonElement, ElementCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteElement(MemberName name, global::System.Text.Json.JsonElement value) => Write(name, value, default(ElementCodec));

        public void WriteOptionalElement(MemberName name, global::System.Text.Json.JsonElement? value) =>
            WriteOptionalValue(name, value, default(ElementCodec));

        /// <summary>Writes JSON that is held, and null for none.</summary>
        public void WriteElementValue(global::System.Text.Json.JsonElement value)
        {
            if (value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined)
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
        public void Append(global::System.Text.Json.JsonElement value)
        {
            var read = ElementText.AsItWas(value);
            var target = Reserve(null, read.Length + 1);
            if (ElementText.TryCopy(read, target, _depthLeft, out var written))
            {
                End(target, written);
                return;
            }

            var json = ElementText.Of(value, _encoder);
            if (value.ValueKind is global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array
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
