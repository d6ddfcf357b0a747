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
                Writer.WriteStartObject();
                return names.Or(members.Names).Encoded;
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
                Writer.WritePropertyName(name);
                WriteValue(ref this, value, codec);
            }

            public void WriteOptional<T, TCodec>(global::System.Text.Json.JsonEncodedText name, T? value, TCodec codec)
                where T : class
                where TCodec : struct, ICodec<T>
            {
                if (value is not null)
                {
                    Writer.WritePropertyName(name);
                    codec.Write(ref this, value);
                }
            }

            public void WriteOptional<T, TCodec>(global::System.Text.Json.JsonEncodedText name, T? value, TCodec codec)
                where T : struct
                where TCodec : struct, ICodec<T>
            {
                if (value is { } present)
                {
                    Writer.WritePropertyName(name);
                    codec.Write(ref this, present);
                }
            }

            public void WritePresent<T, TCodec>(global::System.Text.Json.JsonEncodedText name, JsonNullable<T> value, TCodec codec)
                where TCodec : struct, ICodec<T>
            {
                if (value.HasValue)
                {
                    Writer.WritePropertyName(name);
                    codec.Write(ref this, value.Value);
                }
                else if (value.IsNull)
                {
                    Writer.WriteNull(name);
                }
            }

            public void WriteList<T, TCodec>(global::System.Text.Json.JsonEncodedText name, global::System.Collections.Generic.IReadOnlyList<T> value, TCodec codec)
                where TCodec : struct, ICodec<T>
            {
                Writer.WritePropertyName(name);
                PlexModelsJson.WriteList(ref this, value, codec);
            }

            public void WriteOptionalList<T, TCodec>(global::System.Text.Json.JsonEncodedText name, global::System.Collections.Generic.IReadOnlyList<T>? value, TCodec codec)
                where TCodec : struct, ICodec<T>
            {
                if (value is not null)
                {
                    WriteList(name, value, codec);
                }
            }

            public void WriteMap<T, TCodec>(global::System.Text.Json.JsonEncodedText name, global::System.Collections.Generic.IReadOnlyDictionary<string, T> value, TCodec codec)
                where TCodec : struct, ICodec<T>
            {
                Writer.WritePropertyName(name);
                PlexModelsJson.WriteMap(ref this, value, codec);
            }

            public void WriteOptionalMap<T, TCodec>(global::System.Text.Json.JsonEncodedText name, global::System.Collections.Generic.IReadOnlyDictionary<string, T>? value, TCodec codec)
                where TCodec : struct, ICodec<T>
            {
                if (value is not null)
                {
                    WriteMap(name, value, codec);
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

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, string value) => Writer.WriteString(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, string? value)
            {
                if (value is { } present)
                {
                    Writer.WriteString(name, present);
                }
            }

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, long value) => Writer.WriteNumber(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, long? value)
            {
                if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, int value) => Writer.WriteNumber(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, int? value)
            {
                if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, double value) => Writer.WriteNumber(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, double? value)
            {
                if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, float value) => Writer.WriteNumber(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, float? value)
            {
                if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, bool value) => Writer.WriteBoolean(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, bool? value)
            {
                if (value is { } present)
                {
                    Writer.WriteBoolean(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, global::System.Numerics.BigInteger value) => Write(name, value, default(BigIntegerCodec));

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, global::System.Numerics.BigInteger? value) => WriteOptional(name, value, default(BigIntegerCodec));

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, decimal value) => Writer.WriteNumber(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, decimal? value)
            {
                if (value is { } present)
                {
                    Writer.WriteNumber(name, present);
                }
            }

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, global::System.DateTimeOffset value) => Writer.WriteString(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, global::System.DateTimeOffset? value)
            {
                if (value is { } present)
                {
                    Writer.WriteString(name, present);
                }
            }

            public void Write(global::System.Text.Json.JsonEncodedText name, DATE_TYPE value) => Write(name, value, default(DateCodec));

            public void WriteOptional(global::System.Text.Json.JsonEncodedText name, DATE_TYPE? value) => WriteOptional(name, value, default(DateCodec));

            public readonly void Write(global::System.Text.Json.JsonEncodedText name, global::System.Guid value) => Writer.WriteString(name, value);

            public readonly void WriteOptional(global::System.Text.Json.JsonEncodedText name, global::System.Guid? value)
            {
                if (value is { } present)
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
        }
    }
}
