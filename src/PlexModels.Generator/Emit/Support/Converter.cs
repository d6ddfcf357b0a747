namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>Makes a codec a converter, and says where in the document something went wrong.</summary>
        internal sealed class Converter<T, TCodec> : global::System.Text.Json.Serialization.JsonConverter<T>, ICodecConverter
            where TCodec : struct, ICodec<T>
        {
            // Of the options last used: a converter hardly ever meets others. Settings do not change, so any thread may replace them.
            private Settings? _settings;

            public override T Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options)
            {
                try
                {
                    return Read(ref reader, SettingsOf(options), readsExactNamesFirst: false);
                }
                catch (LateExactNameException)
                {
                    return Read(ref reader, SettingsOf(options), readsExactNamesFirst: true);
                }
            }

            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options)
            {
                var settings = SettingsOf(options);
                if (!TryWriteBuffered(writer, value, settings))
                {
                    var json = new Output(writer, settings);
                    default(TCodec).Write(ref json, value);
                }
            }

            private static bool TryWriteBuffered(global::System.Text.Json.Utf8JsonWriter writer, T value, Settings settings)
            {
                if (!JsonBuffer.TryRent(writer, settings, out var buffer))
                {
                    return false;
                }

                var json = new Output(writer, settings, buffer);
                try
                {
                    default(TCodec).Write(ref json, value);
                    json.End();
                    return true;
                }
                catch (UnbufferableException)
                {
                    return false;
                }
                finally
                {
                    json.Release();
                }
            }

            // The reader given stays where the value starts until all is well: from there a path is found, or the value read again.
            private static T Read(ref global::System.Text.Json.Utf8JsonReader reader, Settings settings, bool readsExactNamesFirst)
            {
                var json = new Input(in reader, settings, readsExactNamesFirst);
                try
                {
                    var value = default(TCodec).Read(ref json);
                    reader = json.Reader;
                    json.End();
                    return value;
                }
                catch (global::System.Exception e) when (IsOfDocument(e))
                {
                    throw Locate(e, ref reader, ref json.Reader);
                }
            }

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

            /// <summary>The schema of the model, or of a list, array or dictionary of it; null for any other type.</summary>
            global::System.Text.Json.Nodes.JsonObject? CreateSchema(global::System.Type type, SchemaBuilder schemas);
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

            public global::System.Text.Json.Nodes.JsonObject? CreateSchema(global::System.Type type, SchemaBuilder schemas) =>
                type == typeof(T) ? schemas.Reference<T, TCodec>()
                : type == typeof(global::System.Collections.Generic.Dictionary<string, T>) ? schemas.Of<global::System.Collections.Generic.IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>()
                : type == typeof(T[]) || type == typeof(global::System.Collections.Generic.List<T>) || type == typeof(global::System.Collections.Generic.IReadOnlyList<T>)
                    ? schemas.Of<global::System.Collections.Generic.IReadOnlyList<T>, ListCodec<T, TCodec>>()
                    : null;

            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo Create<TRoot, TRootCodec>(global::System.Text.Json.JsonSerializerOptions options)
                where TRootCodec : struct, ICodec<TRoot> =>
                global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<TRoot>(
                    options, CustomConverter(typeof(TRoot), options) ?? new Converter<TRoot, TRootCodec>());
        }

        /// <summary>One model alone: whoever uses nothing but its metadata keeps no other model when the app is trimmed.</summary>
        internal sealed class Alone<T, TCodec> : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver, ICodecResolver
            where TCodec : struct, ICodec<T>
        {
            public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> TypeInfo { get; } = Create();

            public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>
                type == typeof(T)
                    ? global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(options, new Converter<T, TCodec>())
                    : null;

            private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Create()
            {
                var options = new global::System.Text.Json.JsonSerializerOptions { TypeInfoResolver = new Alone<T, TCodec>() };
                options.MakeReadOnly();
                return (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            }
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
            reader.Read();
            return new Converter<T, TCodec>().Read(ref reader, typeof(T), Settings.Default.Options);
        }
    }
}
