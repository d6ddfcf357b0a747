#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // A document that lies in memory as a whole is scanned. Whatever the scanner does not read is read from where it stands by the reader,
    // after which the array or object around it goes on with the scanner.
    internal ref partial struct Input
    {
        /// <summary>Moves to the only value of the document.</summary>
        public void Begin()
        {
            if (!IsScanning)
            {
                Advance();
            }
        }

        /// <summary>Whether nothing follows the value.</summary>
        public bool TakeEnd()
        {
            if (!Settings.HasStandardSyntax)
            {
                return !Reader.Read();
            }

            Rescan();
            return Scanner.TakeEnd();
        }

        [MethodImpl(NotInlined)]
        private bool TakeNullLiteral() => Scanner.TryTake("null"u8);

        /// <summary>Moves from a member's name, whatever it is, to the value.</summary>
        /// <returns>The name; valid until the next name or text with escapes.</returns>
        public System::ReadOnlySpan<byte> TakeName()
        {
            _nameStart = Scanner.Position;
            if (!Scanner.TryTakeText(out var name, out _))
            {
                name = Unescape(out var isAscii);
                if (!isAscii && !IsText(name))
                {
                    throw Scanner.Unusual();
                }
            }

            Scanner.TakeColon();
            return name;
        }

        /// <summary>Reads a string with escapes in it.</summary>
        [MethodImpl(NotInlined)]
        public string TakeEscaped()
        {
            var text = Unescape(out var isAscii);
            return GetString(text, isAscii);
        }

        /// <summary>Reads JSON of any kind.</summary>
        [MethodImpl(NotInlined)]
        public Json::JsonElement TakeElement()
        {
            var reader = ReaderOfValue();
            var value = ElementCodec.Read(ref reader, Settings);
            Scanner.Pass((int)reader.BytesConsumed);
            return value;
        }

        [MethodImpl(NotInlined)]
        private bool BeginScanned(byte start) => Scanner.TryBegin(start);

        /// <summary>Reads a value that the scanner does not read.</summary>
        [MethodImpl(NotInlined)]
        public T ReadEntered<T, TCodec>()
            where TCodec : struct, ICodec<T>
        {
            EnterValue();
            return default(TCodec).Read(ref this);
        }

        /// <summary>Has the scanner stand behind the value that was read.</summary>
        [MethodImpl(Inlined)]
        public void Rescan()
        {
            if (!IsScanning)
            {
                LeaveValue();
            }
        }

        [MethodImpl(NotInlined)]
        private void EnterValue()
        {
            Reader = ReaderOfValue();
            IsScanning = false;
        }

        private readonly Json::Utf8JsonReader ReaderOfValue()
        {
            // To the reader's options, no depth is the default.
            if (Scanner.DepthLeft == 0 && Scanner.Next is (byte)'{' or (byte)'[')
            {
                throw Scanner.Unusual();
            }

            var options = new Json::JsonReaderOptions { MaxDepth = Scanner.DepthLeft };
            var reader = new Json::Utf8JsonReader(Scanner.Rest, options);
            return reader.Read() ? reader : throw Scanner.Unusual();
        }

        // A reader that is forgotten cannot be taken for one that stands on a later value.
        private void LeaveValue()
        {
            Scanner.Pass((int)Reader.BytesConsumed);
            Reader = default;
            IsScanning = true;
        }
    }
}
#endif
