namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Reads and writes a collection as another one, which has a codec.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class CopyingConverter<T, TItems> : Serialization::JsonConverter<T>
    {
        private readonly Serialization::JsonConverter<TItems> _items;
        private readonly System::Func<TItems, T> _make;
        private readonly System::Func<T, TItems> _take;

        private CopyingConverter(
            Serialization::JsonConverter<TItems> items,
            System::Func<TItems, T> make,
            System::Func<T, TItems> take)
        {
            _items = items;
            _make = make;
            _take = take;
        }

        /// <summary>The metadata, which is that of the options' own converter where they have one.</summary>
        public static Metadata::JsonTypeInfo TypeInfo(
            Json::JsonSerializerOptions options,
            Serialization::JsonConverter<TItems> items,
            System::Func<TItems, T> make,
            System::Func<T, TItems> take) =>
            Metadata::JsonMetadataServices.CreateValueInfo<T>(
                options, CustomConverter(typeof(T), options) ?? new CopyingConverter<T, TItems>(items, make, take));

        public override T Read(
            ref Json::Utf8JsonReader reader,
            System::Type typeToConvert,
            Json::JsonSerializerOptions options) => _make(_items.Read(ref reader, typeof(TItems), options)!);

        public override void Write(Json::Utf8JsonWriter writer, T value, Json::JsonSerializerOptions options) =>
            _items.Write(writer, _take(value), options);
    }
}
