#if USES_TEXT_ENUMS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The texts that a page documents as the values of an enum: no string is made for one of them.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class TextTable
    {
        private readonly string[] _texts;
        private readonly NameIndex _index;

        public TextTable(params string[] texts)
        {
            _texts = texts;
            _index = new NameIndex(System::Array.ConvertAll<string, byte[]?>(texts, System::Text.Encoding.UTF8.GetBytes));
        }

        /// <summary>Reads a text, be it one of these or not.</summary>
        public string Read(ref Input json)
        {
#if EMITS_DIRECT_JSON
            if (json.IsScanning)
            {
                return ReadScanned(ref json);
            }

#endif
            if (json.Reader.TokenType == Json::JsonTokenType.String)
            {
                var known = _index.Find(TextOf(ref json.Reader));
                if (known >= 0)
                {
                    return _texts[known];
                }
            }

            if (json.Settings.Schemas is { } schemas)
            {
                schemas.TakeValues(_texts);
                return string.Empty;
            }

            return default(StringCodec).Read(ref json);
        }
#if EMITS_DIRECT_JSON

        [MethodImpl(NotInlined)]
        private string ReadScanned(ref Input json)
        {
            if (json.Scanner.TryTakeText(out var text, out var isAscii))
            {
                return _index.Find(text) is >= 0 and var place ? _texts[place] : json.GetString(text, isAscii);
            }

            json.Enter();
            return Read(ref json);
        }
#endif
    }

    internal ref partial struct Input
    {
        /// <summary>
        /// Whether an enum's value is JSON but no text, though it may be written like one: it is kept as it is, and written back so.
        /// </summary>
        public readonly bool IsOfAnotherKind => TokenType
            is Json::JsonTokenType.Number or Json::JsonTokenType.StartObject
            or Json::JsonTokenType.StartArray
            or Json::JsonTokenType.True or Json::JsonTokenType.False;
    }

    internal ref partial struct Output
    {
        /// <summary>Writes an enum's text, or the JSON of another kind that stood in its place.</summary>
        public void WriteText(object? value, string text)
        {
            if (value is Json::JsonElement other)
            {
                default(ElementCodec).Write(ref this, other);
            }
            else
            {
                WriteStringValue(text);
            }
        }
    }

    internal sealed partial class SchemaBuilder
    {
        /// <summary>Notes that the value is one of these texts.</summary>
        public void TakeValues(string[] texts)
        {
            var values = new Nodes::JsonArray();
            foreach (var text in texts)
            {
                values.Add((Nodes::JsonNode)text);
            }

            Take("string", values);
        }
    }
}
#endif
