#if USES_QUOTED_INT64
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A number that the API writes as text, since JavaScript has no numbers of 64 bits.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct QuotedInt64Codec : ICodec<long>, IDescribed, INeverEmpty
    {
        public long Read(ref Input json) => default(Int64Codec).Read(ref json);

        public void Write(ref Output json, long value) =>
            WriteQuoted(ref json, value.ToString(System::Globalization.CultureInfo.InvariantCulture));

        public Nodes::JsonObject Describe(SchemaBuilder schemas) => SchemaBuilder.Scalar("string", "int64");
    }

    internal ref partial struct Input
    {
        public long ReadQuotedInt64() => Read<long, QuotedInt64Codec>();

        public long? ReadQuotedInt64OrNull() => ReadValueOrNull<long, QuotedInt64Codec>();
    }

    internal ref partial struct Output
    {
        public void WriteQuotedInt64(MemberName name, long value) => Write(name, value, default(QuotedInt64Codec));

        public void WriteOptionalQuotedInt64(MemberName name, long? value) =>
            WriteOptionalValue(name, value, default(QuotedInt64Codec));
    }
}
#endif
