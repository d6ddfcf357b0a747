namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // A document that lies in memory as a whole is scanned. Whatever the scanner does not read is read from where it stands by the reader,
    // after which the array or object around it goes on with the scanner.
    internal ref partial struct Input
    {
        /// <summary>The token that the value begins with.</summary>
        public readonly global::System.Text.Json.JsonTokenType TokenType => IsScanning ? Scanner.TokenType : Reader.TokenType;

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

        /// <summary>Reads null, if that is what is there.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public bool TakeNull() =>
            IsScanning ? Scanner.Next == (byte)'n' && TakeNullLiteral() : Reader.TokenType == global::System.Text.Json.JsonTokenType.Null;

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private bool TakeNullLiteral() => Scanner.TryTake("null"u8);

        /// <summary>Moves from a member's name, whatever it is, to the value.</summary>
        public global::System.ReadOnlySpan<byte> TakeName()
        {
            if (!Scanner.TryTakeText(out var name, out _))
            {
                var reader = ReaderOfText();
                name = TextOf(ref reader);
                Scanner.Pass((int)reader.BytesConsumed);
            }

            Scanner.TakeColon();
            return name;
        }

        /// <summary>Moves to the next item of an array.</summary>
        /// <returns>False at its end.</returns>
        public bool MoveToItem(bool isScanned, bool isFirst)
        {
            if (isScanned)
            {
                Rescan();
                return isFirst ? !Scanner.TryEnd((byte)']') : Scanner.MoveNext((byte)']');
            }

            Advance();
            return Reader.TokenType != global::System.Text.Json.JsonTokenType.EndArray;
        }

        /// <summary>Moves to the name of the next member of an object.</summary>
        /// <returns>False at its end.</returns>
        public bool MoveToKey(bool isScanned, bool isFirst)
        {
            if (isScanned)
            {
                Rescan();
                return isFirst ? !Scanner.TryEnd((byte)'}') : Scanner.MoveNext((byte)'}');
            }

            Advance();
            return Reader.TokenType != global::System.Text.Json.JsonTokenType.EndObject;
        }

        /// <summary>Moves from a member's name to its value.</summary>
        public string ReadKey(bool isScanned)
        {
            if (isScanned)
            {
                return ToText(TakeName());
            }

            var name = Reader.GetString()!;
            Advance();
            return name;
        }

        /// <summary>Reads a string with escapes in it.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        public string TakeEscaped()
        {
            var reader = ReaderOfText();
            var text = reader.GetString()!;
            Scanner.Pass((int)reader.BytesConsumed);
            return text;
        }

        /// <summary>Reads JSON of any kind.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        public global::System.Text.Json.JsonElement TakeElement()
        {
            var reader = ReaderOfValue();
            var value = ElementCodec.Read(ref reader, Settings);
            Scanner.Pass((int)reader.BytesConsumed);
            return value;
        }

        /// <summary>Has the reader stand on the value.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public void Enter()
        {
            if (IsScanning)
            {
                EnterValue();
            }
        }

        /// <summary>Has the reader stand on the value.</summary>
        /// <returns>Its first token.</returns>
        public global::System.Text.Json.JsonTokenType EnterAt()
        {
            Enter();
            return Reader.TokenType;
        }

        /// <summary>Reads a value that the scanner does not read.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        public T ReadEntered<T, TCodec>()
            where TCodec : struct, ICodec<T>
        {
            EnterValue();
            return default(TCodec).Read(ref this);
        }

        /// <summary>Has the scanner stand behind the value that was read.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public void Rescan()
        {
            if (!IsScanning)
            {
                LeaveValue();
            }
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private void EnterValue()
        {
            Reader = ReaderOfValue();
            IsScanning = false;
        }

        private readonly global::System.Text.Json.Utf8JsonReader ReaderOfValue()
        {
            // To the reader's options, no depth is the default.
            if (Scanner.DepthLeft == 0 && TokenType is global::System.Text.Json.JsonTokenType.StartObject or global::System.Text.Json.JsonTokenType.StartArray)
            {
                throw new global::System.Text.Json.JsonException();
            }

            var reader = new global::System.Text.Json.Utf8JsonReader(Scanner.Rest, new global::System.Text.Json.JsonReaderOptions { MaxDepth = Scanner.DepthLeft });
            return reader.Read() ? reader : throw new global::System.Text.Json.JsonException();
        }

        private readonly global::System.Text.Json.Utf8JsonReader ReaderOfText() =>
            Scanner.Next == (byte)'"' ? ReaderOfValue() : throw new global::System.Text.Json.JsonException();

        // A reader that is forgotten cannot be taken for one that stands on a later value.
        private void LeaveValue()
        {
            Scanner.Pass((int)Reader.BytesConsumed);
            Reader = default;
            IsScanning = true;
        }
    }
}
