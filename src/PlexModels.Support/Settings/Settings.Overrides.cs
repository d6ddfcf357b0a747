namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal sealed partial class Settings
    {
        private static readonly object s_none = new object();
        private static int s_types;

        private readonly bool _isResolvedElsewhere;

        // By the number of the type: the converter, s_none, or null where nobody asked yet.
        private object?[] _overrides = System::Array.Empty<object?>();

        /// <summary>Whether the options may have another converter for a type than its codec.</summary>
        public bool HasOverrides { get; }

        /// <summary>The options' converter for a type, or null when that is the codec.</summary>
        public Serialization::JsonConverter<T>? FindOverride<T>()
        {
            var overrides = System::Threading.Volatile.Read(ref _overrides);
            var number = TypeNumber<T>.Value;
            var known = number < overrides.Length ? overrides[number] : null;
            return (known ?? RememberOverride<T>(number)) as Serialization::JsonConverter<T>;
        }

        // Whoever comes second finds the same, so it does not matter whose array stays.
        private object RememberOverride<T>(int number)
        {
            var found = (object?)CustomConverter(typeof(T), Options) ?? ResolvedConverter(typeof(T));
            if (found is null or ICodecConverter)
            {
                found = s_none;
            }
            else if (found is not Serialization::JsonConverter<T>)
            {
                found = new CastingConverter<T>(Metadata::JsonMetadataServices.CreateValueInfo<T>(
                    Options, (Serialization::JsonConverter)found));
            }

            var overrides = (object?[])System::Threading.Volatile.Read(ref _overrides).Clone();
            if (overrides.Length <= number)
            {
                System::Array.Resize(ref overrides, number + 16);
            }

            overrides[number] = found;
            System::Threading.Volatile.Write(ref _overrides, overrides);
            return found;
        }

        // What System.Text.Json itself has for a type stands back: its codec reads the same, and what pages call for.
        private Serialization::JsonConverter? ResolvedConverter(System::Type type) =>
            _isResolvedElsewhere && Options.TryGetTypeInfo(type, out var info)
            && (info.Kind == Metadata::JsonTypeInfoKind.Object
                ? IsWrittenByHand(info)
                : info.Converter.GetType().Assembly != typeof(Json::JsonSerializer).Assembly)
                ? info.Converter
                : null;

        // Reflection and contexts make an object out of whatever they do not know, with modifiers or without. They sign what they make,
        // which a resolver that someone wrote for one type does not.
        private static bool IsWrittenByHand(Metadata::JsonTypeInfo info) =>
            info.OriginatingResolver is not (Metadata::DefaultJsonTypeInfoResolver
                or Serialization::JsonSerializerContext);

        private static bool IsResolvedElsewhere(Json::JsonSerializerOptions options) =>
            options.TypeInfoResolverChain is { Count: > 0 } chain
            && chain[0] is not ICodecResolver
            && chain[0].GetType() != typeof(Metadata::DefaultJsonTypeInfoResolver);

        [DebuggerNonUserCode, ExcludeFromCodeCoverage]
        private static class TypeNumber<T>
        {
            public static readonly int Value = System::Threading.Interlocked.Increment(ref s_types) - 1;
        }
    }
}
