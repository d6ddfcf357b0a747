#if USES_INT64
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct Int64Codec : IScalarCodec<long>, IDescribed, INeverEmpty
    {
        private const int MaxDigits = 19;

        public long Read(ref Input json) =>
#if EMITS_DIRECT_JSON
            json.IsScanning ? ReadScanned(ref json) :
#endif
            json.Reader.TokenType == Json::JsonTokenType.Number && json.Reader.TryGetInt64(out var value) ? value
            : ReadOther(ref json);

#if EMITS_DIRECT_JSON
        [MethodImpl(NotInlined)]
        private static long ReadScanned(ref Input json) =>
            json.Scanner.TryTakeInteger(long.MinValue, long.MaxValue, out var value) ? value : json.ReadEntered<long, Int64Codec>();

#endif
        private static long ReadOther(ref Input json)
        {
            long value;
            if (json.Reader.TokenType == Json::JsonTokenType.String)
            {
                var text = TextOf(ref json.Reader);
                if (System::Buffers.Text.Utf8Parser.TryParse(text, out value, out var used) && used == text.Length)
                {
                    return value;
                }
            }

            return long.TryParse(
                WholeNumber(ref json.Reader, MaxDigits),
                System::Globalization.NumberStyles.AllowLeadingSign,
                System::Globalization.CultureInfo.InvariantCulture,
                out value)
                ? value
                : throw Mismatch(ref json.Reader, "a 64-bit integer");
        }

        public void Write(ref Output json, long value)
        {
            if (json.Settings.WritesNumbersAsStrings)
            {
                WriteQuoted(ref json, value.ToString(System::Globalization.CultureInfo.InvariantCulture));
            }
            else if (!json.TryAppend(value, this))
            {
                json.Writer.WriteNumberValue(value);
            }
        }

        public void Append(ref JsonBuffer buffer, MemberName? name, long value)
        {
            var target = buffer.Reserve(name, JsonBuffer.LongestInteger + 1);
            System::Buffers.Text.Utf8Formatter.TryFormat(value, target, out var written);
            buffer.End(target, written);
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("integer", "int64");
    }

    internal ref partial struct Input
    {
        public long ReadInt64() => Read<long, Int64Codec>();

        public long? ReadInt64OrNull() => ReadValueOrNull<long, Int64Codec>();
    }

    internal ref partial struct Output
    {
        public void WriteInt64(MemberName name, long value) => WriteScalar(name, value, default(Int64Codec));

        public void WriteOptionalInt64(MemberName name, long? value) => WriteOptionalScalar(name, value, default(Int64Codec));
    }
}
#endif
