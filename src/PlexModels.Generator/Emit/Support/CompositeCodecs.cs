namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>A JSON array.</summary>
        internal readonly struct ListCodec<T, TCodec> : ICodec<global::System.Collections.Generic.IReadOnlyList<T>>, IDescribed
            where TCodec : struct, ICodec<T>
        {
            public global::System.Collections.Generic.IReadOnlyList<T> Read(ref Input json) => ReadArray<T, TCodec>(ref json);

            public void Write(ref Output json, global::System.Collections.Generic.IReadOnlyList<T> value) => WriteList(ref json, value, default(TCodec));

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => new global::System.Text.Json.Nodes.JsonObject { ["type"] = "array", ["items"] = schemas.Of<T, TCodec>() };
        }

        /// <summary>A JSON object whose member names are data.</summary>
        internal readonly struct MapCodec<T, TCodec> : ICodec<global::System.Collections.Generic.IReadOnlyDictionary<string, T>>, IDescribed
            where TCodec : struct, ICodec<T>
        {
            public global::System.Collections.Generic.IReadOnlyDictionary<string, T> Read(ref Input json) =>
                ReadDictionary<T, TCodec>(ref json);

            public void Write(ref Output json, global::System.Collections.Generic.IReadOnlyDictionary<string, T> value) => WriteMap(ref json, value, default(TCodec));

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => new global::System.Text.Json.Nodes.JsonObject { ["type"] = "object", ["additionalProperties"] = schemas.Of<T, TCodec>() };
        }

        /// <summary>A value type or null.</summary>
        internal readonly struct NullableCodec<T, TCodec> : ICodec<T?>, IDescribed
            where T : struct
            where TCodec : struct, ICodec<T>
        {
            public T? Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : json.Read<T, TCodec>();

            public void Write(ref Output json, T? value)
            {
                if (value is { } present)
                {
                    json.WriteValue(present, default(TCodec));
                }
                else
                {
                    json.WriteNullValue();
                }
            }

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.OrNull(schemas.Of<T, TCodec>());
        }

        /// <summary>A reference type or null.</summary>
        internal readonly struct OptionalCodec<T, TCodec> : ICodec<T?>, IDescribed
            where T : class
            where TCodec : struct, ICodec<T>
        {
            public T? Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : json.Read<T, TCodec>();

            public void Write(ref Output json, T? value)
            {
                if (value is null)
                {
                    json.WriteNullValue();
                }
                else
                {
                    json.WriteValue(value, default(TCodec));
                }
            }

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.OrNull(schemas.Of<T, TCodec>());
        }

        /// <summary>A value or null that was there; an absent member reaches no codec.</summary>
        internal readonly struct JsonNullableCodec<T, TCodec> : ICodec<JsonNullable<T>>, IDescribed
            where TCodec : struct, ICodec<T>
        {
            public JsonNullable<T> Read(ref Input json) =>
                json.Reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? JsonNullable<T>.Null : new JsonNullable<T>(json.Read<T, TCodec>());

            public void Write(ref Output json, JsonNullable<T> value)
            {
                if (value.HasValue)
                {
                    json.WriteValue(value.Value, default(TCodec));
                }
                else
                {
                    json.WriteNullValue();
                }
            }

            public global::System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.OrNull(schemas.Of<T, TCodec>());
        }

        /// <summary>A JSON array as a <see cref="global::System.Collections.Generic.List{T}"/>, for the root of a document.</summary>
        internal readonly struct RootListCodec<T, TCodec> : ICodec<global::System.Collections.Generic.List<T>>
            where TCodec : struct, ICodec<T>
        {
            public global::System.Collections.Generic.List<T> Read(ref Input json) =>
                new global::System.Collections.Generic.List<T>(ReadArray<T, TCodec>(ref json));

            public void Write(ref Output json, global::System.Collections.Generic.List<T> value) =>
                default(ListCodec<T, TCodec>).Write(ref json, value);
        }

        /// <summary>A JSON array as an array, for the root of a document.</summary>
        internal readonly struct RootArrayCodec<T, TCodec> : ICodec<T[]>
            where TCodec : struct, ICodec<T>
        {
            public T[] Read(ref Input json) =>
                ReadArray<T, TCodec>(ref json);

            public void Write(ref Output json, T[] value) =>
                default(ListCodec<T, TCodec>).Write(ref json, value);
        }

        /// <summary>A JSON object as a dictionary, for the root of a document.</summary>
        internal readonly struct RootDictionaryCodec<T, TCodec> : ICodec<global::System.Collections.Generic.Dictionary<string, T>>
            where TCodec : struct, ICodec<T>
        {
            public global::System.Collections.Generic.Dictionary<string, T> Read(ref Input json) =>
                ReadDictionary<T, TCodec>(ref json);

            public void Write(ref Output json, global::System.Collections.Generic.Dictionary<string, T> value) =>
                default(MapCodec<T, TCodec>).Write(ref json, value);
        }
    }
}
