namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// JSON to write to: a buffer where the options allow that, else the writer, and what the options ask for. <c>Write</c> writes a member
    /// whatever its value, <c>WriteOptional</c> one that is not null, <c>WritePresent</c> one that is not absent.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal ref partial struct Output
    {
        private readonly bool _isBuffered;
        private JsonBuffer _buffer;

        /// <param name="writer">Where to.</param>
        /// <param name="settings">What the options ask for.</param>
        public Output(Json::Utf8JsonWriter writer, Settings settings)
        {
            Writer = writer;
            Settings = settings;
            _isBuffered = false;
            _buffer = default;
        }

        /// <param name="writer">Where the text goes in the end.</param>
        /// <param name="settings">What the options ask for: nothing that a buffer cannot give.</param>
        /// <param name="buffer">Where the text is put together.</param>
        public Output(Json::Utf8JsonWriter writer, Settings settings, JsonBuffer buffer)
        {
            Writer = writer;
            Settings = settings;
            _isBuffered = true;
            _buffer = buffer;
        }

        /// <summary>The writer; it stands where the value begins as long as there is a buffer.</summary>
        public Json::Utf8JsonWriter Writer { get; }

        public Settings Settings { get; }

        /// <summary>Begins the object of a model.</summary>
        /// <returns>The names of its members, in the order of its page.</returns>
        public MemberName[] StartObject(MemberTable members, object model, NamesAsRead names = default)
        {
            if (members.CallsBack)
            {
                CallBeforeWriting(model);
            }

            if (Settings.MayBeTooDeep)
            {
                System::Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            }

            WriteStartObject();
            return names.Or(members.Names).EncodedBy(Settings.Encoder);
        }

        /// <summary>Ends the object of a model.</summary>
        /// <param name="members">The members that its page documents.</param>
        /// <param name="model">The model.</param>
        /// <param name="unknown">The members that its page does not know.</param>
        public void EndObject(
            MemberTable members,
            object model,
            Collections::IDictionary<string, Json::JsonElement>? unknown = null)
        {
            if (unknown is not null)
            {
                WriteUnknown(unknown);
            }

            WriteEndObject();
            if (members.CallsBack)
            {
                AfterWriting(model);
            }
        }

        public void Write<T, TCodec>(MemberName name, T value, TCodec codec)
            where TCodec : struct, ICodec<T>
        {
            if (IsWritten(value))
            {
                WriteName(name);
                WriteValue(value, codec);
            }
        }

        public void WriteOptional<T, TCodec>(MemberName name, T? value, TCodec codec)
            where T : class
            where TCodec : struct, ICodec<T>
        {
            if (value is not null)
            {
                WriteName(name);
                WriteValue(value, codec);
            }
        }

        public void WriteOptionalValue<T, TCodec>(MemberName name, T? value, TCodec codec)
            where T : struct
            where TCodec : struct, ICodec<T>
        {
            if (value is not { } present)
            {
                return;
            }

            // The options can have a converter for "T or null" as well as for T.
            WriteName(name);
            if (Settings.HasOverrides)
            {
                WriteOverridden(ref this, value, default(NullableCodec<T, TCodec>));
            }
            else
            {
                codec.Write(ref this, present);
            }
        }

        /// <summary>Appends a value to the buffer, if there is one.</summary>
        [MethodImpl(Inlined)]
        public bool TryAppend<T, TCodec>(T value, TCodec codec, MemberName? name = null)
            where TCodec : struct, IScalarCodec<T>
        {
            if (_isBuffered)
            {
                codec.Append(ref _buffer, name, value);
            }

            return _isBuffered;
        }

        [MethodImpl(Inlined)]
        private void WriteScalar<T, TCodec>(MemberName name, T value, TCodec codec)
            where TCodec : struct, IScalarCodec<T>
        {
            if (!TryAppend(value, codec, name))
            {
                Write(name, value, codec);
            }
        }

        [MethodImpl(Inlined)]
        private void WriteOptionalScalar<T, TCodec>(MemberName name, T? value, TCodec codec)
            where T : struct
            where TCodec : struct, IScalarCodec<T>
        {
            if (value is { } present && !TryAppend(present, codec, name))
            {
                WriteOptionalValue(name, value, codec);
            }
        }

        public void WriteList<T, TCodec>(MemberName name, Collections::IReadOnlyList<T> value, TCodec codec)
            where TCodec : struct, ICodec<T> => Write(name, value, default(ListCodec<T, TCodec>));

        public void WriteOptionalList<T, TCodec>(MemberName name, Collections::IReadOnlyList<T>? value, TCodec codec)
            where TCodec : struct, ICodec<T> => WriteOptional(name, value, default(ListCodec<T, TCodec>));

        public void WriteMap<T, TCodec>(MemberName name, Collections::IReadOnlyDictionary<string, T> value, TCodec codec)
            where TCodec : struct, ICodec<T> => Write(name, value, default(MapCodec<T, TCodec>));

        public void WriteOptionalMap<T, TCodec>(MemberName name, Collections::IReadOnlyDictionary<string, T>? value, TCodec codec)
            where TCodec : struct, ICodec<T> => WriteOptional(name, value, default(MapCodec<T, TCodec>));

        /// <summary>Writes a member that was read as null, unless the options leave out nulls.</summary>
        public void WriteNull(MemberName name)
        {
            if (!Settings.LeavesOutNulls)
            {
                WriteName(name);
                WriteNullValue();
            }
        }

        /// <summary>Writes a member's value, an item or a map's value.</summary>
        [MethodImpl(Inlined)]
        public void WriteValue<T, TCodec>(T value, TCodec codec)
            where TCodec : struct, ICodec<T>
        {
            if (Settings.HasOverrides)
            {
                WriteOverridden(ref this, value, codec);
            }
            else if (value is null)
            {
                WriteNullValue();
            }
            else
            {
                codec.Write(ref this, value);
            }
        }

        [MethodImpl(NotInlined)]
        private void WriteUnknown(Collections::IDictionary<string, Json::JsonElement> unknown)
        {
            // What was read is a dictionary, whose own enumerator is no object.
#if EMITS_DIRECT_JSON
            unknown = unknown is KeptMembers<Json::JsonElement> kept ? kept.Read : unknown;
#endif
            if (unknown is Collections::Dictionary<string, Json::JsonElement> read)
            {
                foreach (var member in read)
                {
                    WriteUnknown(member);
                }
            }
            else
            {
                foreach (var member in unknown)
                {
                    WriteUnknown(member);
                }
            }
        }

        private void WriteUnknown(Collections::KeyValuePair<string, Json::JsonElement> member)
        {
            WritePropertyName(member.Key);
            default(ElementCodec).Write(ref this, member.Value);
        }

        private readonly bool IsWritten<T>(T value)
        {
            if (value is not null)
            {
                return !Settings.LeavesOutDefaults || !Collections::EqualityComparer<T>.Default.Equals(value, default!);
            }

            if (Settings.ForbidsNulls && !Settings.LeavesOutNulls)
            {
                throw new Json::JsonException("A required member is null.");
            }

            return !Settings.LeavesOutNulls;
        }

        private void WriteName(MemberName name)
        {
            if (_isBuffered)
            {
                _buffer.Append(name);
            }
            else
            {
                Writer.WritePropertyName(name.Encoded);
            }
        }
    }
}
