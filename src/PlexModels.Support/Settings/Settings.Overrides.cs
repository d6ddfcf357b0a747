namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    internal sealed partial class Settings
    {
        private static readonly object s_none = new object();
        private static int s_types;

        private readonly bool _isResolvedElsewhere;

        // By the number of the type: the converter, s_none, or null where nobody asked yet.
        private object?[] _overrides = global::System.Array.Empty<object?>();

        /// <summary>Whether the options may have another converter for a type than its codec.</summary>
        public bool HasOverrides { get; }

        /// <summary>The options' converter for a type, or null when that is the codec.</summary>
        public global::System.Text.Json.Serialization.JsonConverter<T>? FindOverride<T>()
        {
            var overrides = global::System.Threading.Volatile.Read(ref _overrides);
            var number = TypeNumber<T>.Value;
            var known = number < overrides.Length ? overrides[number] : null;
            return (known ?? RememberOverride<T>(number)) as global::System.Text.Json.Serialization.JsonConverter<T>;
        }

        // Whoever comes second finds the same, so it does not matter whose array stays.
        private object RememberOverride<T>(int number)
        {
            var found = (object?)CustomConverter(typeof(T), Options) ?? ResolvedConverter(typeof(T));
            if (found is null or ICodecConverter)
            {
                found = s_none;
            }
            else if (found is not global::System.Text.Json.Serialization.JsonConverter<T>)
            {
                found = new CastingConverter<T>(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(
                    Options, (global::System.Text.Json.Serialization.JsonConverter)found));
            }

            var overrides = (object?[])global::System.Threading.Volatile.Read(ref _overrides).Clone();
            if (overrides.Length <= number)
            {
                global::System.Array.Resize(ref overrides, number + 16);
            }

            overrides[number] = found;
            global::System.Threading.Volatile.Write(ref _overrides, overrides);
            return found;
        }

        // What System.Text.Json itself has for a type stands back: its codec reads the same, and what pages call for.
        private global::System.Text.Json.Serialization.JsonConverter? ResolvedConverter(global::System.Type type) =>
            _isResolvedElsewhere && Options.TryGetTypeInfo(type, out var info)
            && (info.Kind == global::System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Object
                ? IsWrittenByHand(info)
                : info.Converter.GetType().Assembly != typeof(global::System.Text.Json.JsonSerializer).Assembly)
                ? info.Converter
                : null;

        // Reflection and contexts make an object out of whatever they do not know, with modifiers or without. They sign what they make,
        // which a resolver that someone wrote for one type does not.
        private static bool IsWrittenByHand(global::System.Text.Json.Serialization.Metadata.JsonTypeInfo info) =>
            info.OriginatingResolver is not (global::System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver
                or global::System.Text.Json.Serialization.JsonSerializerContext);

        private static bool IsResolvedElsewhere(global::System.Text.Json.JsonSerializerOptions options) =>
            options.TypeInfoResolverChain is { Count: > 0 } chain
            && chain[0] is not ICodecResolver
            && chain[0].GetType() != typeof(global::System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver);

        [DebuggerNonUserCode, ExcludeFromCodeCoverage]
        private static class TypeNumber<T>
        {
            public static readonly int Value = global::System.Threading.Interlocked.Increment(ref s_types) - 1;
        }
    }
}
