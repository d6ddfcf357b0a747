namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Reads and writes a collection as another one, which has a codec.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class CopyingConverter<T, TItems> : global::System.Text.Json.Serialization.JsonConverter<T>
    {
        private readonly global::System.Text.Json.Serialization.JsonConverter<TItems> _items;
        private readonly global::System.Func<TItems, T> _make;
        private readonly global::System.Func<T, TItems> _take;

        private CopyingConverter(
            global::System.Text.Json.Serialization.JsonConverter<TItems> items,
            global::System.Func<TItems, T> make,
            global::System.Func<T, TItems> take)
        {
            _items = items;
            _make = make;
            _take = take;
        }

        /// <summary>The metadata, which is that of the options' own converter where they have one.</summary>
        public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo TypeInfo(
            global::System.Text.Json.JsonSerializerOptions options,
            global::System.Text.Json.Serialization.JsonConverter<TItems> items,
            global::System.Func<TItems, T> make,
            global::System.Func<T, TItems> take) =>
            global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(
                options, CustomConverter(typeof(T), options) ?? new CopyingConverter<T, TItems>(items, make, take));

        public override T Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options) =>
            _make(_items.Read(ref reader, typeof(TItems), options)!);

        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            T value,
            global::System.Text.Json.JsonSerializerOptions options) =>
            _items.Write(writer, _take(value), options);
    }
}
