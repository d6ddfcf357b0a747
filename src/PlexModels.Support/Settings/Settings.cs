namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// What codecs need to know of the options, worked out once for each options instance. Codecs look at a flag where it matters and
    /// nowhere else, so that default options cost next to nothing.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed partial class Settings
    {
        // An object within an object takes less than a kilobyte of the stack.
        private const int SafeDepth = 512;

#if EMITS_DIRECT_JSON
        // What the serializer takes a depth of zero for.
        private const int DefaultDepth = 64;

#endif
        private static readonly System::Runtime.CompilerServices.ConditionalWeakTable<Json::JsonSerializerOptions, Settings> s_known =
            new();

        private Settings(SchemaBuilder schemas)
            : this(CreateOptions())
        {
            Schemas = schemas;
            HasOverrides = true;
        }

        private Settings(Json::JsonSerializerOptions options)
        {
            Options = options;
            IgnoresCase = options.PropertyNameCaseInsensitive;
            ForbidsUnknown = options.UnmappedMemberHandling == Serialization::JsonUnmappedMemberHandling.Disallow;
#if HAS_DUPLICATE_HANDLING
            ForbidsDuplicates = !options.AllowDuplicateProperties;
#endif
            ReadsNamedNumbers = Handles(
                Serialization::JsonNumberHandling.AllowNamedFloatingPointLiterals
                | Serialization::JsonNumberHandling.AllowReadingFromString);
            WritesNamedNumbers = Handles(Serialization::JsonNumberHandling.AllowNamedFloatingPointLiterals);
            WritesNumbersAsStrings = Handles(Serialization::JsonNumberHandling.WriteAsString);
            LeavesOutDefaults = options.DefaultIgnoreCondition == Serialization::JsonIgnoreCondition.WhenWritingDefault;
            LeavesOutNulls = LeavesOutDefaults
                || options.DefaultIgnoreCondition == Serialization::JsonIgnoreCondition.WhenWritingNull;
#if HAS_NULLABLE_HANDLING
            ForbidsNulls = options.RespectNullableAnnotations;
#endif
#if EMITS_DIRECT_JSON
            HasStandardSyntax = !options.AllowTrailingCommas
                && options.ReadCommentHandling == Json::JsonCommentHandling.Disallow;
            MaxDepth = options.MaxDepth > 0 ? options.MaxDepth : DefaultDepth;
#endif
            MayBeTooDeep = options.MaxDepth > SafeDepth;
            Encoder = options.Encoder;
            KeyPolicy = options.DictionaryKeyPolicy;
            _isResolvedElsewhere = IsResolvedElsewhere(options);
            HasOverrides = options.Converters.Count > 0 || _isResolvedElsewhere;
            WritesByType = !HasOverrides && !WritesNumbersAsStrings && !LeavesOutDefaults && LeavesPlainText(options.Encoder);
        }

        /// <summary>The settings of options that nobody changed and that know no types.</summary>
        public static Settings Default { get; } = Of(CreateOptions());

        public Json::JsonSerializerOptions Options { get; }

        /// <summary>What a reader has to know of the options.</summary>
        public Json::JsonReaderOptions ReaderOptions => new Json::JsonReaderOptions
        {
            AllowTrailingCommas = Options.AllowTrailingCommas,
            CommentHandling = Options.ReadCommentHandling,
            MaxDepth = Options.MaxDepth,
        };

        /// <summary>Whether a name that no member has is compared without regard to case.</summary>
        public bool IgnoresCase { get; }

        /// <summary>Whether a member that nobody knows and nobody keeps is an error.</summary>
        public bool ForbidsUnknown { get; }

        /// <summary>Whether a member that is there twice is an error.</summary>
        public bool ForbidsDuplicates { get; }

        /// <summary>Whether <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c> are read.</summary>
        public bool ReadsNamedNumbers { get; }

        /// <summary>Whether they are written.</summary>
        public bool WritesNamedNumbers { get; }

        /// <summary>Whether a number is written in quotes.</summary>
        public bool WritesNumbersAsStrings { get; }

        /// <summary>Whether a required member is left out that has no value, which nullable annotations should have prevented.</summary>
        public bool LeavesOutNulls { get; }

        /// <summary>Whether a required member is left out that has its type's default value.</summary>
        public bool LeavesOutDefaults { get; }

        /// <summary>Whether a required member without a value is an error when it is written.</summary>
        public bool ForbidsNulls { get; }

#if EMITS_DIRECT_JSON
        /// <summary>Whether nothing is read that is no JSON, such as comments.</summary>
        public bool HasStandardSyntax { get; }

        /// <summary>How many arrays and objects may be within each other.</summary>
        public int MaxDepth { get; }

#endif
        /// <summary>Whether JSON is allowed to be so deep that the stack may not hold it.</summary>
        public bool MayBeTooDeep { get; }

        /// <summary>What member names are escaped by, or null for the default.</summary>
        public System::Text.Encodings.Web.JavaScriptEncoder? Encoder { get; }

        /// <summary>What the names of a map's members go through, or null.</summary>
        public Json::JsonNamingPolicy? KeyPolicy { get; }

        /// <summary>
        /// Whether the options leave it to a value's type how it is written, nulls, numbers that are none and line breaks aside.
        /// </summary>
        public bool WritesByType { get; }

        /// <summary>What is told the types of members in place of reading them, or null.</summary>
        public SchemaBuilder? Schemas { get; }

        /// <summary>Settings under which nothing is read and the types of all members are told.</summary>
        public static Settings Describing(SchemaBuilder schemas) => new(schemas);

        /// <summary>The settings of options; the same object each time once nothing can change them any more.</summary>
        public static Settings Of(Json::JsonSerializerOptions options) =>
            options.IsReadOnly
                ? s_known.GetValue(options, static known => new Settings(known))
                : new Settings(options);

        private static Json::JsonSerializerOptions CreateOptions()
        {
            var options = new Json::JsonSerializerOptions
            {
                TypeInfoResolver = Metadata::JsonTypeInfoResolver.Combine(),
            };
            options.MakeReadOnly();
            return options;
        }

        // An encoder of the user's own may escape any letter.
        private static bool LeavesPlainText(System::Text.Encodings.Web.JavaScriptEncoder? encoder) =>
            encoder is null
            || ReferenceEquals(encoder, System::Text.Encodings.Web.JavaScriptEncoder.Default)
            || ReferenceEquals(encoder, System::Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

        private bool Handles(Serialization::JsonNumberHandling handling) => (Options.NumberHandling & handling) != 0;
    }
}
