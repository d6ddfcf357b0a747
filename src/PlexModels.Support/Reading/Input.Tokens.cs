namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    // What arrays, objects and codecs ask for, whether the document is scanned or read by the reader.
    internal ref partial struct Input
    {
        /// <summary>The token that the value begins with.</summary>
        public readonly Json::JsonTokenType TokenType =>
#if EMITS_DIRECT_JSON
            IsScanning ? Scanner.TokenType :
#endif
            Reader.TokenType;

        /// <summary>Reads null, if that is what is there.</summary>
        [MethodImpl(Inlined)]
        public bool TakeNull() =>
#if EMITS_DIRECT_JSON
            IsScanning ? Scanner.Next == (byte)'n' && TakeNullLiteral() :
#endif
            Reader.TokenType == Json::JsonTokenType.Null;

        /// <summary>Moves to the first item or member of an array or object that is scanned.</summary>
        /// <returns>False where the reader reads it, if it is one.</returns>
        public bool TryBegin(byte start) =>
#if EMITS_DIRECT_JSON
            IsScanning && BeginScanned(start);
#else
            false;
#endif

        /// <summary>Moves to the next item of an array, or to the name of the next member of an object.</summary>
        /// <param name="end">What the array or object ends with.</param>
        /// <param name="isScanned">Whether the scanner is in it.</param>
        /// <param name="isFirst">Whether nothing of it was read yet.</param>
        /// <returns>False at its end.</returns>
        public bool MoveNext(byte end, bool isScanned, bool isFirst)
        {
#if EMITS_DIRECT_JSON
            if (isScanned)
            {
                Rescan();
                return isFirst ? !Scanner.TryEnd(end) : Scanner.MoveNext(end);
            }

#endif
            Advance();
            return Reader.TokenType
                is not (Json::JsonTokenType.EndArray or Json::JsonTokenType.EndObject);
        }

        /// <summary>Moves from a member's name to its value.</summary>
        public string ReadKey(bool isScanned)
        {
#if EMITS_DIRECT_JSON
            if (isScanned)
            {
                return ToText(TakeName());
            }

#endif
            var name = Reader.GetString()!;
            Advance();
            return name;
        }

        /// <summary>Has the reader stand on the value.</summary>
        /// <returns>Its first token.</returns>
        public Json::JsonTokenType EnterAt()
        {
            Enter();
            return Reader.TokenType;
        }

        /// <summary>Has the reader stand on the value.</summary>
        [MethodImpl(Inlined)]
        public void Enter()
        {
#if EMITS_DIRECT_JSON
            if (IsScanning)
            {
                EnterValue();
            }
#endif
        }
    }
}
