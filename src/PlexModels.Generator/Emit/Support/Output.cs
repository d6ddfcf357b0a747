namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>
        /// JSON to write to: the writer, and what the options ask for. <c>Write</c> writes a member whatever its value, <c>WriteOptional</c>
        /// one that is not null, <c>WritePresent</c> one that is not absent.
        /// </summary>
        internal ref struct Output
        {
            public Output(global::System.Text.Json.Utf8JsonWriter writer, Settings settings)
            {
                Writer = writer;
                Settings = settings;
            }

            public global::System.Text.Json.Utf8JsonWriter Writer { get; }

            public Settings Settings { get; }

            /// <summary>Begins the object of a model.</summary>
            /// <returns>The names of its members, in the order of its page.</returns>
            public readonly global::System.Text.Json.JsonEncodedText[] StartObject(MemberTable members, NamesAsRead names = default)
            {
                if (Settings.MayBeTooDeep)
                {
                    global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
                }

                Writer.WriteStartObject();
                return names.Or(members.Names).EncodedBy(Settings.Encoder);
            }

            /// <summary>Ends the object of a model.</summary>
            /// <param name="unknown">The members that its page does not know.</param>
            public void EndObject(global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? unknown = null)
            {
                if (unknown is not null)
                {
                    foreach (var member in unknown)
                    {
                        Writer.WritePropertyName(member.Key);
                        default(ElementCodec).Write(ref this, member.Value);
                    }
                }

                Writer.WriteEndObject();
            }

            public void Write<T, TCodec>(global::System.Text.Json.JsonEncodedText name, T value, TCodec codec)
                where TCodec : struct, ICodec<T>
            {
                if (Settings.WritesPlainly || IsWritten(value))
                {
                    Writer.WritePropertyName(name);
                    WriteValue(value, codec);
                }
            }

            public void WriteOptional<T, TCodec>(global::System.Text.Json.JsonEncodedText name, T? value, TCodec codec)
                where T : class
                where TCodec : struct, ICodec<T>
            {
                if (value is not null)
                {
                    Writer.WritePropertyName(name);
                    WriteValue(value, codec);
                }
            }

            public void WriteOptional<T, TCodec>(global::System.Text.Json.JsonEncodedText name, T? value, TCodec codec)
                where T : struct
                where TCodec : struct, ICodec<T>
            {
                if (value is not { } present)
                {
                    return;
                }

                // The options can have a converter for "T or null" as well as for T.
                Writer.WritePropertyName(name);
                if (Settings.HasOverrides)
                {
                    WriteOverridden(ref this, value, default(NullableCodec<T, TCodec>));
                }
                else
                {
                    codec.Write(ref this, present);
                }
            }

            public void WritePresent<T, TCodec>(global::System.Text.Json.JsonEncodedText name, JsonNullable<T> value, TCodec codec)
                where TCodec : struct, ICodec<T>
            {
                if (value.IsPresent)
                {
                    Writer.WritePropertyName(name);
                    WriteValue(value, default(JsonNullableCodec<T, TCodec>));
                }
            }

            public void WriteList<T, TCodec>(global::System.Text.Json.JsonEncodedText name, global::System.Collections.Generic.IReadOnlyList<T> value, TCodec codec)
                where TCodec : struct, ICodec<T> => Write(name, value, default(ListCodec<T, TCodec>));

            public void WriteOptionalList<T, TCodec>(global::System.Text.Json.JsonEncodedText name, global::System.Collections.Generic.IReadOnlyList<T>? value, TCodec codec)
                where TCodec : struct, ICodec<T> => WriteOptional(name, value, default(ListCodec<T, TCodec>));

            public void WriteMap<T, TCodec>(global::System.Text.Json.JsonEncodedText name, global::System.Collections.Generic.IReadOnlyDictionary<string, T> value, TCodec codec)
                where TCodec : struct, ICodec<T> => Write(name, value, default(MapCodec<T, TCodec>));

            public void WriteOptionalMap<T, TCodec>(global::System.Text.Json.JsonEncodedText name, global::System.Collections.Generic.IReadOnlyDictionary<string, T>? value, TCodec codec)
                where TCodec : struct, ICodec<T> => WriteOptional(name, value, default(MapCodec<T, TCodec>));

            /// <summary>Writes a member's value, an item or a map's value.</summary>
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public void WriteValue<T, TCodec>(T value, TCodec codec)
                where TCodec : struct, ICodec<T>
            {
                if (Settings.HasOverrides)
                {
                    WriteOverridden(ref this, value, codec);
                }
                else if (value is null)
                {
                    Writer.WriteNullValue();
                }
                else
                {
                    codec.Write(ref this, value);
                }
            }

            /// <summary>Writes an enum's text, or the JSON of another kind that stood in its place.</summary>
            public void WriteText(object? value, string text)
            {
                if (value is global::System.Text.Json.JsonElement other)
                {
                    default(ElementCodec).Write(ref this, other);
                }
                else
                {
                    default(StringCodec).Write(ref this, text);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, string value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteString(name, value);
                }
                else
                {
                    Write(name, value, default(StringCodec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, string? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(StringCodec));
                }
                else if (value is { } present)
                {
                    Writer.WriteString(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, long value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteNumber(name, value);
                }
                else
                {
                    Write(name, value, default(Int64Codec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, long? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(Int64Codec));
                }
                else if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, int value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteNumber(name, value);
                }
                else
                {
                    Write(name, value, default(Int32Codec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, int? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(Int32Codec));
                }
                else if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, double value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteNumber(name, value);
                }
                else
                {
                    Write(name, value, default(DoubleCodec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, double? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(DoubleCodec));
                }
                else if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, float value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteNumber(name, value);
                }
                else
                {
                    Write(name, value, default(SingleCodec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, float? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(SingleCodec));
                }
                else if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, bool value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteBoolean(name, value);
                }
                else
                {
                    Write(name, value, default(BooleanCodec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, bool? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(BooleanCodec));
                }
                else if (value is { } present)
                {
                    Writer.WriteBoolean(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, global::System.Numerics.BigInteger value) => Write(name, value, default(BigIntegerCodec));

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, global::System.Numerics.BigInteger? value) => WriteOptional(name, value, default(BigIntegerCodec));

            public void Write(global::System.Text.Json.JsonEncodedText name, decimal value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteNumber(name, value);
                }
                else
                {
                    Write(name, value, default(DecimalCodec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, decimal? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(DecimalCodec));
                }
                else if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, global::System.DateTimeOffset value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteString(name, value);
                }
                else
                {
                    Write(name, value, default(DateTimeOffsetCodec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, global::System.DateTimeOffset? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(DateTimeOffsetCodec));
                }
                else if (value is { } present)
                {
                    Writer.WriteString(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, DATE_TYPE value) => Write(name, value, default(DateCodec));

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, DATE_TYPE? value) => WriteOptional(name, value, default(DateCodec));

            public void Write(global::System.Text.Json.JsonEncodedText name, global::System.Guid value)
            {
                if (Settings.WritesPlainly)
                {
                    Writer.WriteString(name, value);
                }
                else
                {
                    Write(name, value, default(GuidCodec));
                }
            }

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, global::System.Guid? value)
            {
                if (!Settings.WritesPlainly)
                {
                    WriteOptional(name, value, default(GuidCodec));
                }
                else if (value is { } present)
                {
                    Writer.WriteString(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, global::System.Uri value) => Write(name, value, default(UriCodec));

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, global::System.Uri? value) => WriteOptional(name, value, default(UriCodec));

            public void Write(global::System.Text.Json.JsonEncodedText name, byte[] value) => Write(name, value, default(BytesCodec));

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, byte[]? value) => WriteOptional(name, value, default(BytesCodec));

            public void Write(global::System.Text.Json.JsonEncodedText name, global::System.Text.Json.JsonElement value) => Write(name, value, default(ElementCodec));

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, global::System.Text.Json.JsonElement? value) => WriteOptional(name, value, default(ElementCodec));

            private readonly bool IsWritten<T>(T value)
            {
                if (value is not null)
                {
                    return !Settings.LeavesOutDefaults || !global::System.Collections.Generic.EqualityComparer<T>.Default.Equals(value, default!);
                }

                if (Settings.ForbidsNulls && !Settings.LeavesOutNulls)
                {
                    throw new global::System.Text.Json.JsonException("A required member is null.");
                }

                return !Settings.LeavesOutNulls;
            }
        }
    }
}
