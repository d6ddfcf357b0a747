namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>Makes a codec a converter, and says where in the document something went wrong.</summary>
        internal sealed class Converter<T, TCodec> : global::System.Text.Json.Serialization.JsonConverter<T>
            where TCodec : struct, ICodec<T>
        {
            // Of the options last used: a converter hardly ever meets others. Settings do not change, so any thread may replace them.
            private Settings? _settings;

            public override T Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options)
            {
                var start = reader;
                try
                {
                    return default(TCodec).Read(ref reader, SettingsOf(options));
                }
                catch (global::System.Exception e) when (
                    e is global::System.Text.Json.JsonException { Path: null }
                    || e is global::System.InvalidOperationException
                    || e is global::System.FormatException
                    || e is global::System.ArgumentException)
                {
                    throw Locate(e, start, ref reader);
                }
            }

            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
                default(TCodec).Write(writer, value, SettingsOf(options));

            private Settings SettingsOf(global::System.Text.Json.JsonSerializerOptions options)
            {
                var settings = _settings;
                if (settings is null || !ReferenceEquals(settings.Options, options))
                {
                    settings = Settings.Of(options);
                    _settings = settings;
                }

                return settings;
            }
        }

        /// <summary>The types a context knows because it knows one model.</summary>
        internal interface IModel
        {
            /// <summary>The metadata of the model, or of a list, array or dictionary of it; null for any other type.</summary>
            global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? CreateTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options);
        }

        /// <inheritdoc cref="IModel"/>
        internal sealed class Model<T, TCodec> : IModel
            where TCodec : struct, ICodec<T>
        {
            public static Model<T, TCodec> Instance { get; } = new Model<T, TCodec>();

            public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? CreateTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
            {
                if (type == typeof(T))
                {
                    return Create<T, TCodec>(options);
                }

                if (type == typeof(global::System.Collections.Generic.List<T>))
                {
                    return Create<global::System.Collections.Generic.List<T>, RootListCodec<T, TCodec>>(options);
                }

                if (type == typeof(T[]))
                {
                    return Create<T[], RootArrayCodec<T, TCodec>>(options);
                }

                if (type == typeof(global::System.Collections.Generic.IReadOnlyList<T>))
                {
                    return Create<global::System.Collections.Generic.IReadOnlyList<T>, ListCodec<T, TCodec>>(options);
                }

                if (type == typeof(global::System.Collections.Generic.Dictionary<string, T>))
                {
                    return Create<global::System.Collections.Generic.Dictionary<string, T>, RootDictionaryCodec<T, TCodec>>(options);
                }

                return null;
            }

            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo Create<TRoot, TRootCodec>(global::System.Text.Json.JsonSerializerOptions options)
                where TRootCodec : struct, ICodec<TRoot> =>
                global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<TRoot>(options, new Converter<TRoot, TRootCodec>());
        }

        /// <summary>The model type that a list, array or dictionary holds, or the type itself.</summary>
        internal static global::System.Type ElementType(global::System.Type type)
        {
            if (type.IsArray)
            {
                return type.GetElementType()!;
            }

            if (!type.IsConstructedGenericType)
            {
                return type;
            }

            var arguments = type.GenericTypeArguments;
            return arguments[arguments.Length - 1];
        }

        /// <summary>Reads a value out of JSON that is held already.</summary>
        internal static T ReadElement<T, TCodec>(global::System.Text.Json.JsonElement element)
            where TCodec : struct, ICodec<T>
        {
            var json = global::System.Text.Encoding.UTF8.GetBytes(element.GetRawText());
            var reader = new global::System.Text.Json.Utf8JsonReader(json);
            Advance(ref reader);
            return new Converter<T, TCodec>().Read(ref reader, typeof(T), PlexModelsJsonContext.Default.Options);
        }

        /// <summary>Moves the reader on.</summary>
        internal static void Advance(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            if (!reader.Read())
            {
                throw new global::System.Text.Json.JsonException("The JSON ends too early.");
            }
        }

        /// <summary>The unescaped text of a string or a member's name; valid until the buffer behind the reader is let go.</summary>
        internal static global::System.ReadOnlySpan<byte> TextOf(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            if (!reader.HasValueSequence && !reader.ValueIsEscaped)
            {
                return reader.ValueSpan;
            }

            var buffer = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
            var length = reader.CopyString(buffer);
            return new global::System.ReadOnlySpan<byte>(buffer, 0, length);
        }

        /// <summary>A number as it is written.</summary>
        internal static string RawText(ref global::System.Text.Json.Utf8JsonReader reader) => ToText(
            reader.HasValueSequence ? global::System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);

        internal static string ToText(global::System.ReadOnlySpan<byte> utf8) => s_strictUtf8.GetString(utf8.ToArray());

        private static readonly global::System.Text.UTF8Encoding s_strictUtf8 = new global::System.Text.UTF8Encoding(false, true);
    }
}
