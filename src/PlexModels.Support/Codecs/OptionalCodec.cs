namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A reference type or null.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct OptionalCodec<T, TCodec> : ICodec<T?>, IDescribed, INullCodec
        where T : class
        where TCodec : struct, ICodec<T>
    {
        public T? Read(ref Input json) => json.IsNothing<T, TCodec>() ? null : json.Read<T, TCodec>();

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

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.OrNull(schemas.Of<T, TCodec>());
    }
}
