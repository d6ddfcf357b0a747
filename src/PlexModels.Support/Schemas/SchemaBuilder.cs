namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// Puts together the JSON schemas of models. It lets a model read a document that has all of its members, and notes what types it reads
    /// them as: so a schema cannot differ from what is read, and no model needs code for it.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed partial class SchemaBuilder
    {
        // No page documents this as a value of an enum, and no object is this.
        private static readonly byte[] s_question = { (byte)'"', 0x7F, 0x7F, (byte)'"' };

        private readonly Collections::SortedDictionary<string, Nodes::JsonObject> _models = new(System::StringComparer.Ordinal);

        // Pages may link to each other without end: one after the other takes no stack.
        private readonly Collections::Queue<System::Action> _pending = new();
        private readonly string _definitions;
        private readonly System::Type? _root;
        private readonly string _pointer;

        private Settings? _settings;

        // What is being read.
        private Nodes::JsonObject _schema = new();
        private Nodes::JsonObject _properties = new();
        private MemberTable? _table;

        /// <param name="definitions">What comes before a model's name in a reference to its schema.</param>
        /// <param name="root">The model whose schema is the document's own.</param>
        /// <param name="pointer">A reference to that.</param>
        public SchemaBuilder(string definitions, System::Type? root, string pointer)
        {
            _definitions = definitions;
            _root = root;
            _pointer = pointer;
        }

        /// <summary>The schemas of all models that were mentioned, by their names.</summary>
        public Collections::IReadOnlyDictionary<string, Nodes::JsonObject> Build()
        {
            while (_pending.Count > 0)
            {
                _pending.Dequeue()();
            }

            return _models;
        }

        /// <summary>The name of a schema; a hyphen is in no model's own.</summary>
        public static string NameOf(System::Type type)
        {
            var root = typeof(PlexModelsJson).Namespace + ".";
            var model = ElementType(type);
            var name = model.FullName!;
            name = name.StartsWith(root, System::StringComparison.Ordinal) ? name.Substring(root.Length) : name;
            return type == model ? name
                : IsDictionary(type) ? name + "-map"
                : name + "-list";
        }

        /// <summary>A reference to a place in the same document.</summary>
        public static string PointerTo(System::ReadOnlySpan<string> path)
        {
            var pointer = new System::Text.StringBuilder("#");
            foreach (var segment in path)
            {
                pointer.Append('/').Append(segment.Replace("~", "~0").Replace("/", "~1"));
            }

            return pointer.ToString();
        }

        /// <summary>The schema of a codec's type; a reference where that is a model.</summary>
        public Nodes::JsonObject Of<T, TCodec>()
            where TCodec : struct, ICodec<T> =>
            default(TCodec) is IDescribed described ? described.Describe(this) : Reference<T, TCodec>();

        public Nodes::JsonObject Reference<T, TCodec>()
            where TCodec : struct, ICodec<T>
        {
            var name = NameOf(typeof(T));
            if (!_models.ContainsKey(name))
            {
                _models.Add(name, new Nodes::JsonObject());
                _pending.Enqueue(() => _models[name] = Model<T, TCodec>());
            }

            return new Nodes::JsonObject { ["$ref"] = typeof(T) == _root ? _pointer : _definitions + name };
        }

        /// <summary>The schema of a scalar.</summary>
        public static Nodes::JsonObject Scalar(string type, string? format = null)
        {
            var schema = new Nodes::JsonObject { ["type"] = type };
            if (format is not null)
            {
                schema["format"] = format;
            }

            return schema;
        }

        /// <summary>The schema of a value or null.</summary>
        public static Nodes::JsonObject OrNull(Nodes::JsonObject schema)
        {
            if (schema["type"] is Nodes::JsonValue type)
            {
                schema["type"] = new Nodes::JsonArray((string)type!, "null");
                (schema["enum"] as Nodes::JsonArray)?.Add(null);
                return schema;
            }

            // Any JSON, or null already.
            return schema.Count == 0 || schema["type"] is not null
                ? schema
                : new Nodes::JsonObject
                {
                    ["anyOf"] = new Nodes::JsonArray(schema, Scalar("null")),
                };
        }

        /// <summary>Begins the schema of an object and gives the reader a document that has all of its members.</summary>
        public void BeginObject(MemberTable members, ref Input json)
        {
            _table = members;
            _properties = new Nodes::JsonObject();
            _schema["type"] = "object";
            if (members.Count > 0)
            {
                _schema["properties"] = _properties;
            }

            var required = new Nodes::JsonArray();
            var document = new Nodes::JsonObject();
            for (var i = 0; i < members.Count; i++)
            {
                document[members.NameOf(i)] = 0;
                if (members.IsRequired(i))
                {
                    required.Add((Nodes::JsonNode)members.NameOf(i));
                }
            }

            if (required.Count > 0)
            {
                _schema["required"] = required;
            }

            if (members.Unknown == Unknown.Forbid)
            {
                _schema["additionalProperties"] = false;
            }

            json.Reader = new Json::Utf8JsonReader(System::Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
            json.Reader.Read();
        }

        /// <summary>Notes that the next member is read by a codec.</summary>
        public T Take<T, TCodec>()
            where TCodec : struct, ICodec<T>
        {
            _properties[_table!.NameOf(_properties.Count)] = Of<T, TCodec>();
            return default!;
        }

        private void Take(string type, Nodes::JsonArray values)
        {
            _schema["type"] = type;
            if (values.Count > 0)
            {
                _schema["enum"] = values;
            }
        }

        private Nodes::JsonObject Model<T, TCodec>()
            where TCodec : struct, ICodec<T>
        {
#if USES_UNIONS
            if (default(TCodec) is IUnionCodec union)
            {
                return union.Describe(this);
            }

#endif
            _schema = new Nodes::JsonObject();
            var reader = new Json::Utf8JsonReader(s_question);
            reader.Read();
            var json = new Input(in reader, _settings ??= Settings.Describing(this), readsExactNamesFirst: false);
            default(TCodec).Read(ref json);
            return _schema;
        }
    }
}
