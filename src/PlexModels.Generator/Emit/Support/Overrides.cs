namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>The first converter among the options' own that is for a type, or null.</summary>
        internal static global::System.Text.Json.Serialization.JsonConverter? CustomConverter(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
        {
            foreach (var converter in options.Converters)
            {
                if (converter.CanConvert(type))
                {
                    return converter is global::System.Text.Json.Serialization.JsonConverterFactory factory ? factory.CreateConverter(type, options) : converter;
                }
            }

            return null;
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private static T ReadOverridden<T, TCodec>(ref Input json)
            where TCodec : struct, ICodec<T>
        {
            if (json.Settings.Schemas is { } schemas)
            {
                return schemas.Take<T, TCodec>();
            }

            var converter = json.Settings.FindOverride<T>();
            if (converter is null || (json.IsNull && default(T) is null && !converter.HandleNull))
            {
                return default(TCodec).Read(ref json);
            }

            var start = json.Reader;
            var end = json.Reader;
            end.Skip();
            var value = converter.Read(ref json.Reader, typeof(T), json.Settings.Options);
            if (json.Reader.BytesConsumed == end.BytesConsumed)
            {
                return value!;
            }

            FindPosition(json.Reader.CurrentState, out var line, out var column);
            json.Reader = start;
            throw new global::System.Text.Json.JsonException("The converter " + converter.GetType() + " read too much or not enough.", null, line, column);
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private static void WriteOverridden<T, TCodec>(ref Output json, T value, TCodec codec)
            where TCodec : struct, ICodec<T>
        {
            var converter = json.Settings.FindOverride<T>();
            if (value is null && converter is not { HandleNull: true })
            {
                json.WriteNullValue();
                return;
            }

            if (converter is null)
            {
                codec.Write(ref json, value);
                return;
            }

            var depth = json.Writer.CurrentDepth;
            converter.Write(json.Writer, value, json.Settings.Options);
            if (json.Writer.CurrentDepth != depth)
            {
                throw new global::System.Text.Json.JsonException("The converter " + converter.GetType() + " wrote too much or not enough.");
            }
        }

        /// <summary>Passes on to a converter for a type that this one can be cast to, which the serializer alone can do.</summary>
        private sealed class CastingConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
        {
            private readonly global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> _typeInfo;

            public CastingConverter(global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo) => _typeInfo = typeInfo;

            public override T? Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>
                global::System.Text.Json.JsonSerializer.Deserialize(ref reader, _typeInfo);

            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
                global::System.Text.Json.JsonSerializer.Serialize(writer, value, _typeInfo);
        }

        /// <summary>A converter that is one of ours.</summary>
        internal interface ICodecConverter
        {
        }

        /// <summary>A resolver that knows types by their codecs alone.</summary>
        internal interface ICodecResolver
        {
        }

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
                    || info.Converter.GetType().Assembly != typeof(global::System.Text.Json.JsonSerializer).Assembly)
                    ? info.Converter
                    : null;

            private static bool IsResolvedElsewhere(global::System.Text.Json.JsonSerializerOptions options) =>
                options.TypeInfoResolverChain is { Count: > 0 } chain
                && chain[0] is not (PlexModelsJsonContext or ICodecResolver)
                && chain[0].GetType() != typeof(global::System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver);

            private static class TypeNumber<T>
            {
                public static readonly int Value = global::System.Threading.Interlocked.Increment(ref s_types) - 1;
            }
        }
    }
}
