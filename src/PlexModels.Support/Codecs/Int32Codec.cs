#if USES_INT32
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct Int32Codec : IScalarCodec<int>, IDescribed, INeverEmpty
    {
        private const int MaxDigits = 10;

        public int Read(ref Input json) =>
#if EMITS_DIRECT_JSON
            json.IsScanning ? ReadScanned(ref json) :
#endif
            json.Reader.TokenType == Json::JsonTokenType.Number && json.Reader.TryGetInt32(out var value) ? value
            : ReadOther(ref json);

#if EMITS_DIRECT_JSON
        [MethodImpl(NotInlined)]
        private static int ReadScanned(ref Input json) =>
            json.Scanner.TryTakeInteger(int.MinValue, int.MaxValue, out var value) ? (int)value : json.ReadEntered<int, Int32Codec>();

#endif
        private static int ReadOther(ref Input json)
        {
            int value;
            if (json.Reader.TokenType == Json::JsonTokenType.String)
            {
                var text = TextOf(ref json.Reader);
                if (System::Buffers.Text.Utf8Parser.TryParse(text, out value, out var used) && used == text.Length)
                {
                    return value;
                }
            }

            return int.TryParse(
                WholeNumber(ref json.Reader, MaxDigits),
                System::Globalization.NumberStyles.AllowLeadingSign,
                System::Globalization.CultureInfo.InvariantCulture,
                out value)
                ? value
                : throw Mismatch(ref json.Reader, "a 32-bit integer");
        }

        public void Write(ref Output json, int value)
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

        public void Append(ref JsonBuffer buffer, MemberName? name, int value)
        {
            var target = buffer.Reserve(name, JsonBuffer.LongestInteger + 1);
            System::Buffers.Text.Utf8Formatter.TryFormat(value, target, out var written);
            buffer.End(target, written);
        }

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("integer", "int32");
    }

    internal ref partial struct Input
    {
        public int ReadInt32() => Read<int, Int32Codec>();

        public int? ReadInt32OrNull() => ReadValueOrNull<int, Int32Codec>();
    }

    internal ref partial struct Output
    {
        public void WriteInt32(MemberName name, int value) => WriteScalar(name, value, default(Int32Codec));

        public void WriteOptionalInt32(MemberName name, int? value) => WriteOptionalScalar(name, value, default(Int32Codec));
    }
}
#endif
