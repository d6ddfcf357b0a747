#if USES_BOOLEAN
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct BooleanCodec : IScalarCodec<bool>, IDescribed, INeverEmpty
    {
        public bool Read(ref Input json)
        {
#if EMITS_DIRECT_JSON
            if (json.IsScanning)
            {
                return ReadScanned(ref json);
            }

#endif
            switch (json.Reader.TokenType)
            {
                case Json::JsonTokenType.True:
                    return true;
                case Json::JsonTokenType.False:
                    return false;
                case Json::JsonTokenType.Number
                    when json.Reader.TryGetInt32(out var number) && (number == 0 || number == 1):
                    return number == 1;
                case Json::JsonTokenType.String
                    when json.Reader.ValueTextEquals("true"u8) || json.Reader.ValueTextEquals("1"u8):
                    return true;
                case Json::JsonTokenType.String
                    when json.Reader.ValueTextEquals("false"u8) || json.Reader.ValueTextEquals("0"u8):
                    return false;
                default:
                    return ReadOther(ref json);
            }
        }

#if EMITS_DIRECT_JSON
        [MethodImpl(NotInlined)]
        private static bool ReadScanned(ref Input json) =>
            json.Scanner.TryTake("true"u8) || (json.Scanner.TryTake("false"u8) ? false : json.ReadEntered<bool, BooleanCodec>());

#endif
        // "True", " 1 " and 1.0: what is neither JSON's Boolean nor what most write in its place.
        private static bool ReadOther(ref Input json)
        {
            var text = WholeNumber(ref json.Reader, maxDigits: 1);
            if (text is null && json.Reader.TokenType == Json::JsonTokenType.String)
            {
                text = json.Reader.GetString()!.Trim(s_blanks);
            }

            return text == "1" || string.Equals(text, "true", System::StringComparison.OrdinalIgnoreCase)
                || (text == "0" || string.Equals(text, "false", System::StringComparison.OrdinalIgnoreCase)
                    ? false
                    : throw Mismatch(ref json.Reader, "true or false"));
        }

        public void Write(ref Output json, bool value)
        {
            if (!json.TryAppend(value, this))
            {
                json.Writer.WriteBooleanValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, bool value)
        {
            var target = buffer.Reserve(name, "false,"u8.Length);
            if (value)
            {
                "true"u8.CopyTo(target);
            }
            else
            {
                "false"u8.CopyTo(target);
            }

            buffer.End(target, value ? 4 : 5);
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("boolean");
    }

    internal ref partial struct Input
    {
        public bool ReadBoolean() => Read<bool, BooleanCodec>();

        public bool? ReadBooleanOrNull() => ReadValueOrNull<bool, BooleanCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteBoolean(MemberName name, bool value) => WriteScalar(name, value, default(BooleanCodec));

        public void WriteOptionalBoolean(MemberName name, bool? value) =>
            WriteOptionalScalar(name, value, default(BooleanCodec));
    }
}
#endif
