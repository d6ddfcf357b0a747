namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// JSON to read from: the reader, which stands on the first token of a value, and what the options ask for. Whatever is a member's
    /// value, an item or a map's value is read by these methods: with the codec of its type, unless the options have another converter.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal ref partial struct Input
    {
#if EMITS_DIRECT_JSON
        /// <summary>Goes through the document where that lies in memory as a whole; the reader is for what it does not read.</summary>
        public Scanner Scanner;

#endif
        public Json::Utf8JsonReader Reader;

#if USES_TOLERANCE
        /// <summary>Whether the page of the object that is being read says that its JSON is read tolerantly.</summary>
        public bool IsTolerant;

#endif
        private readonly bool _hasOverrides;
        private SharedStrings _strings;
#if EMITS_DIRECT_JSON

        // The unknown members of all objects that are open; each object's are behind those of the object around it.
        private byte[]? _kept;
        private int _keptLength;
        private int _nameStart;
#endif

        /// <param name="reader">Stands on the first token.</param>
        /// <param name="settings">What the options ask for.</param>
        /// <param name="readsExactNamesFirst">Whether each object is searched for exact names before other spellings are taken for them.</param>
        public Input(scoped in Json::Utf8JsonReader reader, Settings settings, bool readsExactNamesFirst)
        {
            Reader = reader;
            Settings = settings;
            _hasOverrides = settings.HasOverrides;
            ReadsExactNamesFirst = readsExactNamesFirst;
            _strings = default;
        }

#if EMITS_DIRECT_JSON
        /// <param name="utf8Json">A document.</param>
        /// <param name="settings">What the options ask for.</param>
        public Input(System::ReadOnlySpan<byte> utf8Json, Settings settings)
            : this(default, settings, readsExactNamesFirst: false)
        {
            IsScanning = settings.HasStandardSyntax;
            if (IsScanning)
            {
                Scanner = new Scanner(utf8Json, settings.MaxDepth);
            }
            else
            {
                Reader = new Json::Utf8JsonReader(utf8Json, settings.ReaderOptions);
            }
        }

        /// <summary>Whether the scanner stands on what is to be read, and not the reader.</summary>
        public bool IsScanning { readonly get; private set; }

#endif
        public Settings Settings { get; }

        public bool ReadsExactNamesFirst { get; }

        public readonly bool IsNull => TokenType == Json::JsonTokenType.Null;

#if !USES_TOLERANCE
        /// <summary>Whether there is no value, which null alone says.</summary>
        [MethodImpl(Inlined)]
        public bool IsNothing<T, TCodec>()
            where TCodec : struct, ICodec<T> => TakeNull();

#endif
        /// <summary>Lets go of what was kept while reading.</summary>
        public readonly void End()
        {
            _strings.Clear();
#if EMITS_DIRECT_JSON
            if (_kept is not null)
            {
                Pool.Return(_kept);
            }
#endif
        }

        /// <summary>The string that the reader stands on.</summary>
        public string GetString() => _strings.Get(ref Reader);

#if EMITS_DIRECT_JSON
        /// <summary>The string of a text without escapes.</summary>
        public string GetString(System::ReadOnlySpan<byte> utf8, bool isAscii) => _strings.Get(utf8, isAscii);

#endif
        /// <summary>Moves the reader on.</summary>
        public void Advance()
        {
            if (!Reader.Read())
            {
                throw new Json::JsonException("The JSON ends too early.");
            }
        }

        [MethodImpl(Inlined)]
        public T Read<T, TCodec>()
            where TCodec : struct, ICodec<T> =>
            _hasOverrides ? ReadOverridden<T, TCodec>(ref this) : default(TCodec).Read(ref this);

        [MethodImpl(Inlined)]
        public T? ReadOrNull<T, TCodec>()
            where T : class
            where TCodec : struct, ICodec<T> =>
            _hasOverrides
                ? ReadOverridden<T?, OptionalCodec<T, TCodec>>(ref this)
                : IsNothing<T, TCodec>() ? null : default(TCodec).Read(ref this);

        [MethodImpl(Inlined)]
        public T? ReadValueOrNull<T, TCodec>()
            where T : struct
            where TCodec : struct, ICodec<T> =>
            _hasOverrides
                ? ReadOverridden<T?, NullableCodec<T, TCodec>>(ref this)
                : IsNothing<T, TCodec>() ? null : default(TCodec).Read(ref this);

        public Collections::IReadOnlyList<T> ReadList<T, TCodec>()
            where TCodec : struct, ICodec<T> => Read<Collections::IReadOnlyList<T>, ListCodec<T, TCodec>>();

        public Collections::IReadOnlyList<T>? ReadListOrNull<T, TCodec>()
            where TCodec : struct, ICodec<T> => ReadOrNull<Collections::IReadOnlyList<T>, ListCodec<T, TCodec>>();

        public Collections::IReadOnlyDictionary<string, T> ReadMap<T, TCodec>()
            where TCodec : struct, ICodec<T> => Read<Collections::IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>();

        public Collections::IReadOnlyDictionary<string, T>? ReadMapOrNull<T, TCodec>()
            where TCodec : struct, ICodec<T> => ReadOrNull<Collections::IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>();
    }
}
