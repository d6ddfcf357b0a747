namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>Reads a member, an item or a value in a map: with the codec, unless the options have another converter for its type.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        internal static T Read<T, TCodec>(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings)
            where TCodec : struct, ICodec<T> =>
            settings.HasOverrides && settings.FindOverride<T>() is { } converter
                ? ReadWith<T, TCodec>(converter, ref reader, settings)
                : default(TCodec).Read(ref reader, settings);

        /// <summary>Writes what <see cref="Read"/> reads.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        internal static void Write<T, TCodec>(global::System.Text.Json.Utf8JsonWriter writer, T value, Settings settings)
            where TCodec : struct, ICodec<T>
        {
            if (settings.HasOverrides && settings.FindOverride<T>() is { } converter)
            {
                WriteWith(converter, writer, value, settings);
            }
            else
            {
                default(TCodec).Write(writer, value, settings);
            }
        }

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

        private static T ReadWith<T, TCodec>(
            global::System.Text.Json.Serialization.JsonConverter<T> converter,
            ref global::System.Text.Json.Utf8JsonReader reader,
            Settings settings)
            where TCodec : struct, ICodec<T>
        {
            if (reader.TokenType == global::System.Text.Json.JsonTokenType.Null && default(T) is null && !converter.HandleNull)
            {
                return default(TCodec).Read(ref reader, settings);
            }

            var start = reader;
            var end = reader;
            end.Skip();
            var value = converter.Read(ref reader, typeof(T), settings.Options);
            if (reader.BytesConsumed == end.BytesConsumed)
            {
                return value!;
            }

            FindPosition(reader.CurrentState, out var line, out var column);
            reader = start;
            throw new global::System.Text.Json.JsonException("The converter " + converter.GetType() + " read too much or not enough.", null, line, column);
        }

        private static void WriteWith<T>(
            global::System.Text.Json.Serialization.JsonConverter<T> converter,
            global::System.Text.Json.Utf8JsonWriter writer,
            T value,
            Settings settings)
        {
            if (value is null && !converter.HandleNull)
            {
                writer.WriteNullValue();
                return;
            }

            var depth = writer.CurrentDepth;
            converter.Write(writer, value, settings.Options);
            if (writer.CurrentDepth != depth)
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
                options.TypeInfoResolver is not (null or PlexModelsJsonContext)
                && options.TypeInfoResolver.GetType() != typeof(global::System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver)
                && !(options.TypeInfoResolverChain.Count > 0 && options.TypeInfoResolverChain[0] is PlexModelsJsonContext);

            private static class TypeNumber<T>
            {
                public static readonly int Value = global::System.Threading.Interlocked.Increment(ref s_types) - 1;
            }
        }
    }
}
