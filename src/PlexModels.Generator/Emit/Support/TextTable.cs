namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>The texts that a page documents as the values of an enum: no string is made for one of them.</summary>
        internal sealed class TextTable
        {
            private readonly string[] _texts;
            private readonly NameIndex _index;

            public TextTable(params string[] texts)
            {
                _texts = texts;
                _index = new NameIndex(global::System.Array.ConvertAll<string, byte[]?>(texts, global::System.Text.Encoding.UTF8.GetBytes));
            }

            /// <summary>Reads a text, be it one of these or not.</summary>
            public string Read(ref Input json)
            {
                if (json.Reader.TokenType == global::System.Text.Json.JsonTokenType.String)
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
        }
    }
}
