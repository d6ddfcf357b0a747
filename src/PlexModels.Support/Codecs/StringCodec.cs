namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct StringCodec : ICodec<string>, IDescribed
    {
        public string Read(ref Input json) =>
#if EMITS_DIRECT_JSON
            json.IsScanning ? ReadScanned(ref json) :
#endif
            json.Reader.TokenType == Json::JsonTokenType.String ? json.GetString()
            : ReadOther(ref json.Reader);

#if EMITS_DIRECT_JSON
        [MethodImpl(NotInlined)]
        private static string ReadScanned(ref Input json) =>
            json.Scanner.TryTakeText(out var text, out var isAscii) ? json.GetString(text, isAscii)
            : json.Scanner.Next == (byte)'"' ? json.TakeEscaped()
            : json.ReadEntered<string, StringCodec>();

#endif
        private static string ReadOther(ref Json::Utf8JsonReader reader) =>
            reader.TokenType switch
            {
                Json::JsonTokenType.Number => RawText(ref reader),
                Json::JsonTokenType.True => "true",
                Json::JsonTokenType.False => "false",
                _ => throw Mismatch(ref reader, "a string"),
            };

        public void Write(ref Output json, string value) => json.WriteStringValue(value);

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string");
    }

    internal ref partial struct Input
    {
        public string ReadString() => Read<string, StringCodec>();

        public string? ReadStringOrNull() => ReadOrNull<string, StringCodec>();
    }

    internal ref partial struct Output
    {
        public void WriteString(MemberName name, string value)
        {
            // A null is against the annotations; what the options say of that is for the codec's way.
            if (_isBuffered && value is not null)
            {
                _buffer.Append(name, value);
            }
            else
            {
                Write(name, value!, default(StringCodec));
            }
        }

        public void WriteOptionalString(MemberName name, string? value)
        {
            if (value is { } present)
            {
                WriteString(name, present);
            }
        }

        public void WriteStringValue(string? value)
        {
            if (_isBuffered)
            {
                _buffer.Append(null, value);
            }
            else
            {
                Writer.WriteStringValue(value);
            }
        }
    }

    internal ref partial struct JsonBuffer
    {
        /// <param name="name">The member's name; null for a value without one.</param>
        /// <param name="value">Its value.</param>
        public void Append(MemberName? name, string? value)
        {
            // What takes a call keeps what most strings need out of registers.
            if (value is null || name is not { IsShort: true } || _rest.Length < MemberName.Block + value.Length + MostBeyondText)
            {
                AppendAny(name, value);
                return;
            }

            // The quote is copied with the name.
            AppendText(name.CopyTo(_rest).Slice(1), value);
        }

        [MethodImpl(NotInlined)]
        private void AppendAny(MemberName? name, string? value)
        {
            var target = Reserve(name, (value is null ? 0 : value.Length) + MostBeyondText);
            if (value is null)
            {
                "null"u8.CopyTo(target);
                End(target, 4);
                return;
            }

            target[0] = (byte)'"';
            AppendText(target.Slice(1), value);
        }

        [MethodImpl(NotInlined)]
        private void AppendText(System::Span<byte> target, string value)
        {
            var plain = CopyPlain(value, target);
            target = target.Slice(plain);
            if (plain < value.Length)
            {
                _rest = target;
                AppendEscaped(value, plain);
                return;
            }

            EndText(target);
        }
    }
}
