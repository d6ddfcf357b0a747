namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>
        /// JSON to read from: the reader, which stands on the first token of a value, and what the options ask for. Whatever is a member's
        /// value, an item or a map's value is read by these methods: with the codec of its type, unless the options have another converter.
        /// </summary>
        internal ref struct Input
        {
            public global::System.Text.Json.Utf8JsonReader Reader;

            private SharedStrings _strings;

            /// <param name="reader">Stands on the first token.</param>
            /// <param name="settings">What the options ask for.</param>
            /// <param name="readsExactNamesFirst">Whether each object is searched for exact names before other spellings are taken for them.</param>
            public Input(scoped in global::System.Text.Json.Utf8JsonReader reader, Settings settings, bool readsExactNamesFirst)
            {
                Reader = reader;
                Settings = settings;
                ReadsExactNamesFirst = readsExactNamesFirst;
                _strings = default;
            }

            public Settings Settings { get; }

            public bool ReadsExactNamesFirst { get; }

            public readonly bool IsNull => Reader.TokenType == global::System.Text.Json.JsonTokenType.Null;

            /// <summary>Lets go of what was kept while reading.</summary>
            public readonly void End() => _strings.Clear();

            /// <summary>
            /// Whether an enum's value is neither text nor a number that could be text; it is kept as it is, like text that nobody documents.
            /// </summary>
            public readonly bool IsOfAnotherKind => Reader.TokenType
                is global::System.Text.Json.JsonTokenType.StartObject or global::System.Text.Json.JsonTokenType.StartArray
                or global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False;

            /// <summary>The string that the reader stands on.</summary>
            public string GetString() => _strings.Get(ref Reader);

            /// <summary>Moves the reader on.</summary>
            public void Advance()
            {
                if (!Reader.Read())
                {
                    throw new global::System.Text.Json.JsonException("The JSON ends too early.");
                }
            }

            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public T Read<T, TCodec>()
                where TCodec : struct, ICodec<T> =>
                Settings.HasOverrides ? ReadOverridden<T, TCodec>(ref this) : default(TCodec).Read(ref this);

            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public T? ReadOrNull<T, TCodec>()
                where T : class
                where TCodec : struct, ICodec<T> =>
                Settings.HasOverrides
                    ? ReadOverridden<T?, OptionalCodec<T, TCodec>>(ref this)
                    : IsNull ? null : default(TCodec).Read(ref this);

            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public T? ReadValueOrNull<T, TCodec>()
                where T : struct
                where TCodec : struct, ICodec<T> =>
                Settings.HasOverrides
                    ? ReadOverridden<T?, NullableCodec<T, TCodec>>(ref this)
                    : IsNull ? null : default(TCodec).Read(ref this);

            /// <summary>Null or a value; a member that is absent is not read at all.</summary>
            public JsonNullable<T> ReadNullable<T, TCodec>()
                where TCodec : struct, ICodec<T> =>
                Settings.HasOverrides
                    ? ReadOverridden<JsonNullable<T>, JsonNullableCodec<T, TCodec>>(ref this)
                    : default(JsonNullableCodec<T, TCodec>).Read(ref this);

            public global::System.Collections.Generic.IReadOnlyList<T> ReadList<T, TCodec>()
                where TCodec : struct, ICodec<T> =>
                Settings.HasOverrides
                    ? ReadOverridden<global::System.Collections.Generic.IReadOnlyList<T>, ListCodec<T, TCodec>>(ref this)
                    : ReadArray<T, TCodec>(ref this);

            public global::System.Collections.Generic.IReadOnlyList<T>? ReadListOrNull<T, TCodec>()
                where TCodec : struct, ICodec<T> =>
                Settings.HasOverrides
                    ? ReadOverridden<global::System.Collections.Generic.IReadOnlyList<T>?, OptionalCodec<global::System.Collections.Generic.IReadOnlyList<T>, ListCodec<T, TCodec>>>(ref this)
                    : IsNull ? null : ReadArray<T, TCodec>(ref this);

            public global::System.Collections.Generic.IReadOnlyDictionary<string, T> ReadMap<T, TCodec>()
                where TCodec : struct, ICodec<T> =>
                Settings.HasOverrides
                    ? ReadOverridden<global::System.Collections.Generic.IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>(ref this)
                    : ReadDictionary<T, TCodec>(ref this);

            public global::System.Collections.Generic.IReadOnlyDictionary<string, T>? ReadMapOrNull<T, TCodec>()
                where TCodec : struct, ICodec<T> =>
                Settings.HasOverrides
                    ? ReadOverridden<global::System.Collections.Generic.IReadOnlyDictionary<string, T>?, OptionalCodec<global::System.Collections.Generic.IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>>(ref this)
                    : IsNull ? null : ReadDictionary<T, TCodec>(ref this);

            public string ReadString() => Read<string, StringCodec>();

            public string? ReadStringOrNull() => ReadOrNull<string, StringCodec>();

            public long ReadInt64() => Read<long, Int64Codec>();

            public long? ReadInt64OrNull() => ReadValueOrNull<long, Int64Codec>();

            public int ReadInt32() => Read<int, Int32Codec>();

            public int? ReadInt32OrNull() => ReadValueOrNull<int, Int32Codec>();

            public double ReadDouble() => Read<double, DoubleCodec>();

            public double? ReadDoubleOrNull() => ReadValueOrNull<double, DoubleCodec>();

            public float ReadSingle() => Read<float, SingleCodec>();

            public float? ReadSingleOrNull() => ReadValueOrNull<float, SingleCodec>();

            public bool ReadBoolean() => Read<bool, BooleanCodec>();

            public bool? ReadBooleanOrNull() => ReadValueOrNull<bool, BooleanCodec>();

            public global::System.Numerics.BigInteger ReadBigInteger() => Read<global::System.Numerics.BigInteger, BigIntegerCodec>();

            public global::System.Numerics.BigInteger? ReadBigIntegerOrNull() => ReadValueOrNull<global::System.Numerics.BigInteger, BigIntegerCodec>();

            public decimal ReadDecimal() => Read<decimal, DecimalCodec>();

            public decimal? ReadDecimalOrNull() => ReadValueOrNull<decimal, DecimalCodec>();

            public global::System.DateTimeOffset ReadDateTimeOffset() => Read<global::System.DateTimeOffset, DateTimeOffsetCodec>();

            public global::System.DateTimeOffset? ReadDateTimeOffsetOrNull() => ReadValueOrNull<global::System.DateTimeOffset, DateTimeOffsetCodec>();

            public DATE_TYPE ReadDate() => Read<DATE_TYPE, DateCodec>();

            public DATE_TYPE? ReadDateOrNull() => ReadValueOrNull<DATE_TYPE, DateCodec>();

            public global::System.Guid ReadGuid() => Read<global::System.Guid, GuidCodec>();

            public global::System.Guid? ReadGuidOrNull() => ReadValueOrNull<global::System.Guid, GuidCodec>();

            public global::System.Uri ReadUri() => Read<global::System.Uri, UriCodec>();

            public global::System.Uri? ReadUriOrNull() => ReadOrNull<global::System.Uri, UriCodec>();

            public byte[] ReadBytes() => Read<byte[], BytesCodec>();

            public byte[]? ReadBytesOrNull() => ReadOrNull<byte[], BytesCodec>();

            public global::System.Text.Json.JsonElement ReadElement() => Read<global::System.Text.Json.JsonElement, ElementCodec>();

            /// <summary>The JSON of a union, one of whose types it may be; null is none of them.</summary>
            public global::System.Text.Json.JsonElement ReadUnion() => IsNull ? throw Mismatch(ref Reader, "one of several types") : ReadElement();

            public global::System.Text.Json.JsonElement? ReadElementOrNull() => ReadValueOrNull<global::System.Text.Json.JsonElement, ElementCodec>();
        }
    }
}
