namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>A JSON array.</summary>
        internal readonly struct ListCodec<T, TCodec> : ICodec<global::System.Collections.Generic.IReadOnlyList<T>>
            where TCodec : struct, ICodec<T>
        {
            public global::System.Collections.Generic.IReadOnlyList<T> Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                ReadList<T, TCodec>(ref reader, settings);

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.IReadOnlyList<T> value, Settings settings)
            {
                if (value is null)
                {
                    writer.WriteNullValue();
                    return;
                }

                writer.WriteStartArray();
                for (var i = 0; i < value.Count; i++)
                {
                    default(TCodec).Write(writer, value[i], settings);
                }

                writer.WriteEndArray();
            }
        }

        /// <summary>A JSON object whose member names are data.</summary>
        internal readonly struct MapCodec<T, TCodec> : ICodec<global::System.Collections.Generic.IReadOnlyDictionary<string, T>>
            where TCodec : struct, ICodec<T>
        {
            public global::System.Collections.Generic.IReadOnlyDictionary<string, T> Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                ReadMap<T, TCodec>(ref reader, settings);

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.IReadOnlyDictionary<string, T> value, Settings settings)
            {
                if (value is null)
                {
                    writer.WriteNullValue();
                    return;
                }

                writer.WriteStartObject();
                foreach (var member in value)
                {
                    writer.WritePropertyName(member.Key);
                    default(TCodec).Write(writer, member.Value, settings);
                }

                writer.WriteEndObject();
            }
        }

        /// <summary>A value type or null.</summary>
        internal readonly struct NullableCodec<T, TCodec> : ICodec<T?>
            where T : struct
            where TCodec : struct, ICodec<T>
        {
            public T? Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : default(TCodec).Read(ref reader, settings);

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, T? value, Settings settings)
            {
                if (value is { } present)
                {
                    default(TCodec).Write(writer, present, settings);
                }
                else
                {
                    writer.WriteNullValue();
                }
            }
        }

        /// <summary>A reference type or null.</summary>
        internal readonly struct OptionalCodec<T, TCodec> : ICodec<T?>
            where T : class
            where TCodec : struct, ICodec<T>
        {
            public T? Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : default(TCodec).Read(ref reader, settings);

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, T? value, Settings settings)
            {
                if (value is null)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    default(TCodec).Write(writer, value, settings);
                }
            }
        }

        /// <summary>A value or null that was there; an absent member reaches no codec.</summary>
        internal readonly struct JsonNullableCodec<T, TCodec> : ICodec<JsonNullable<T>>
            where TCodec : struct, ICodec<T>
        {
            public JsonNullable<T> Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? JsonNullable<T>.Null : new JsonNullable<T>(default(TCodec).Read(ref reader, settings));

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, JsonNullable<T> value, Settings settings)
            {
                if (value.HasValue)
                {
                    default(TCodec).Write(writer, value.Value, settings);
                }
                else
                {
                    writer.WriteNullValue();
                }
            }
        }

        /// <summary>A JSON array as a <see cref="global::System.Collections.Generic.List{T}"/>, for the root of a document.</summary>
        internal readonly struct RootListCodec<T, TCodec> : ICodec<global::System.Collections.Generic.List<T>>
            where TCodec : struct, ICodec<T>
        {
            public global::System.Collections.Generic.List<T> Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                ReadList<T, TCodec>(ref reader, settings);

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.List<T> value, Settings settings) =>
                default(ListCodec<T, TCodec>).Write(writer, value, settings);
        }

        /// <summary>A JSON array as an array, for the root of a document.</summary>
        internal readonly struct RootArrayCodec<T, TCodec> : ICodec<T[]>
            where TCodec : struct, ICodec<T>
        {
            public T[] Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                ReadList<T, TCodec>(ref reader, settings).ToArray();

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, T[] value, Settings settings) =>
                default(ListCodec<T, TCodec>).Write(writer, value, settings);
        }

        /// <summary>A JSON object as a dictionary, for the root of a document.</summary>
        internal readonly struct RootDictionaryCodec<T, TCodec> : ICodec<global::System.Collections.Generic.Dictionary<string, T>>
            where TCodec : struct, ICodec<T>
        {
            public global::System.Collections.Generic.Dictionary<string, T> Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings) =>
                ReadMap<T, TCodec>(ref reader, settings);

            public void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.Dictionary<string, T> value, Settings settings) =>
                default(MapCodec<T, TCodec>).Write(writer, value, settings);
        }

        private static global::System.Collections.Generic.List<T> ReadList<T, TCodec>(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            where TCodec : struct, ICodec<T>
        {
            if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartArray)
            {
                throw Mismatch(ref reader, "an array");
            }

            var list = new global::System.Collections.Generic.List<T>();
            while (true)
            {
                Advance(ref reader);
                if (reader.TokenType == global::System.Text.Json.JsonTokenType.EndArray)
                {
                    return list;
                }

                list.Add(default(TCodec).Read(ref reader, settings));
            }
        }

        private static global::System.Collections.Generic.Dictionary<string, T> ReadMap<T, TCodec>(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            where TCodec : struct, ICodec<T>
        {
            if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
            {
                throw Mismatch(ref reader, "an object");
            }

            var map = new global::System.Collections.Generic.Dictionary<string, T>(global::System.StringComparer.Ordinal);
            while (true)
            {
                Advance(ref reader);
                if (reader.TokenType == global::System.Text.Json.JsonTokenType.EndObject)
                {
                    return map;
                }

                var name = reader.GetString()!;
                Advance(ref reader);
                map[name] = default(TCodec).Read(ref reader, settings);
            }
        }
    }
}
