#if USES_THREE_STATES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A value or null that was there; an absent member reaches no codec.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct JsonNullableCodec<T, TCodec> : ICodec<JsonNullable<T>>, IDescribed, INullCodec
        where TCodec : struct, ICodec<T>
    {
        public JsonNullable<T> Read(ref Input json) =>
            json.IsNothing<T, TCodec>() ? JsonNullable<T>.Null : new JsonNullable<T>(json.Read<T, TCodec>());

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

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.OrNull(schemas.Of<T, TCodec>());
    }

    internal ref partial struct Input
    {
        /// <summary>Null or a value; a member that is absent is not read at all.</summary>
        public JsonNullable<T> ReadNullable<T, TCodec>()
            where TCodec : struct, ICodec<T> =>
            _hasOverrides
                ? ReadOverridden<JsonNullable<T>, JsonNullableCodec<T, TCodec>>(ref this)
                : default(JsonNullableCodec<T, TCodec>).Read(ref this);
    }

    internal ref partial struct Output
    {
        public void WritePresent<T, TCodec>(MemberName name, JsonNullable<T> value, TCodec codec)
            where TCodec : struct, ICodec<T>
        {
            if (value.IsPresent)
            {
                WriteName(name);
                WriteValue(value, default(JsonNullableCodec<T, TCodec>));
            }
        }
    }
}
#endif
