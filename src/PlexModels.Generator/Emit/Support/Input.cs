namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>JSON to read from: the reader, which stands on the first token of a value, and what the options ask for.</summary>
        internal ref struct Input
        {
            public global::System.Text.Json.Utf8JsonReader Reader;

            public Input(global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            {
                Reader = reader;
                Settings = settings;
            }

            public Settings Settings { get; }

            public readonly bool IsNull => Reader.TokenType == global::System.Text.Json.JsonTokenType.Null;

            /// <summary>
            /// Whether an enum's value is neither text nor a number that could be text; it is kept as it is, like text that nobody documents.
            /// </summary>
            public readonly bool IsOfAnotherKind => Reader.TokenType
                is global::System.Text.Json.JsonTokenType.StartObject or global::System.Text.Json.JsonTokenType.StartArray
                or global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False;

            /// <summary>Moves the reader on.</summary>
            public void Advance()
            {
                if (!Reader.Read())
                {
                    throw new global::System.Text.Json.JsonException("The JSON ends too early.");
                }
            }

            /// <summary>Begins the object of a model.</summary>
            public MemberCursor StartObject(MemberTable members) => new MemberCursor(ref this, members);

            public T Read<T, TCodec>()
                where TCodec : struct, ICodec<T> => default(TCodec).Read(ref this);

            public T? ReadOrNull<T, TCodec>()
                where T : class
                where TCodec : struct, ICodec<T> => IsNull ? null : default(TCodec).Read(ref this);

            public T? ReadValueOrNull<T, TCodec>()
                where T : struct
                where TCodec : struct, ICodec<T> => IsNull ? null : default(TCodec).Read(ref this);

            /// <summary>Null or a value; a member that is absent is not read at all.</summary>
            public JsonNullable<T> ReadNullable<T, TCodec>()
                where TCodec : struct, ICodec<T> => IsNull ? JsonNullable<T>.Null : new JsonNullable<T>(default(TCodec).Read(ref this));

            public global::System.Collections.Generic.IReadOnlyList<T> ReadList<T, TCodec>()
                where TCodec : struct, ICodec<T> => ReadArray<T, TCodec>(ref this);

            public global::System.Collections.Generic.IReadOnlyList<T>? ReadListOrNull<T, TCodec>()
                where TCodec : struct, ICodec<T> => IsNull ? null : ReadArray<T, TCodec>(ref this);

            public global::System.Collections.Generic.IReadOnlyDictionary<string, T> ReadMap<T, TCodec>()
                where TCodec : struct, ICodec<T> => ReadDictionary<T, TCodec>(ref this);

            public global::System.Collections.Generic.IReadOnlyDictionary<string, T>? ReadMapOrNull<T, TCodec>()
                where TCodec : struct, ICodec<T> => IsNull ? null : ReadDictionary<T, TCodec>(ref this);

            public string ReadString() => default(StringCodec).Read(ref this);

            public string? ReadStringOrNull() => IsNull ? null : default(StringCodec).Read(ref this);

            public long ReadInt64() => default(Int64Codec).Read(ref this);

            public long? ReadInt64OrNull() => IsNull ? null : default(Int64Codec).Read(ref this);

            public int ReadInt32() => default(Int32Codec).Read(ref this);

            public int? ReadInt32OrNull() => IsNull ? null : default(Int32Codec).Read(ref this);

            public double ReadDouble() => default(DoubleCodec).Read(ref this);

            public double? ReadDoubleOrNull() => IsNull ? null : default(DoubleCodec).Read(ref this);

            public float ReadSingle() => default(SingleCodec).Read(ref this);

            public float? ReadSingleOrNull() => IsNull ? null : default(SingleCodec).Read(ref this);

            public bool ReadBoolean() => default(BooleanCodec).Read(ref this);

            public bool? ReadBooleanOrNull() => IsNull ? null : default(BooleanCodec).Read(ref this);

            public global::System.Numerics.BigInteger ReadBigInteger() => default(BigIntegerCodec).Read(ref this);

            public global::System.Numerics.BigInteger? ReadBigIntegerOrNull() => IsNull ? null : default(BigIntegerCodec).Read(ref this);

            public decimal ReadDecimal() => default(DecimalCodec).Read(ref this);

            public decimal? ReadDecimalOrNull() => IsNull ? null : default(DecimalCodec).Read(ref this);

            public global::System.DateTimeOffset ReadDateTimeOffset() => default(DateTimeOffsetCodec).Read(ref this);

            public global::System.DateTimeOffset? ReadDateTimeOffsetOrNull() => IsNull ? null : default(DateTimeOffsetCodec).Read(ref this);

            public DATE_TYPE ReadDate() => default(DateCodec).Read(ref this);

            public DATE_TYPE? ReadDateOrNull() => IsNull ? null : default(DateCodec).Read(ref this);

            public global::System.Guid ReadGuid() => default(GuidCodec).Read(ref this);

            public global::System.Guid? ReadGuidOrNull() => IsNull ? null : default(GuidCodec).Read(ref this);

            public global::System.Uri ReadUri() => default(UriCodec).Read(ref this);

            public global::System.Uri? ReadUriOrNull() => IsNull ? null : default(UriCodec).Read(ref this);

            public byte[] ReadBytes() => default(BytesCodec).Read(ref this);

            public byte[]? ReadBytesOrNull() => IsNull ? null : default(BytesCodec).Read(ref this);

            public global::System.Text.Json.JsonElement ReadElement() => default(ElementCodec).Read(ref this);

            public global::System.Text.Json.JsonElement? ReadElementOrNull() => IsNull ? null : default(ElementCodec).Read(ref this);
        }
    }
}
