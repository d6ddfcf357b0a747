namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A value type or null.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct NullableCodec<T, TCodec> : ICodec<T?>, IDescribed, INullCodec
        where T : struct
        where TCodec : struct, ICodec<T>
    {
        public T? Read(ref Input json) => json.IsNothing<T, TCodec>() ? null : json.Read<T, TCodec>();

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

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.OrNull(schemas.Of<T, TCodec>());
    }
}
