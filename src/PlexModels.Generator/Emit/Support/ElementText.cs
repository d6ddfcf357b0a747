namespace PlexModels.Support
{
    internal static partial class PlexModelsJson
    {
        /// <summary>The text of JSON that is held. Only a writer can make that of objects and of what has escapes, so each thread has one for it.</summary>
        internal sealed class ElementText
        {
            private const int MostKept = 1 << 16;

            [global::System.ThreadStatic]
            private static ElementText? t_spare;

            private readonly global::System.Text.Encodings.Web.JavaScriptEncoder _encoder;
            private readonly global::System.IO.MemoryStream _text = new global::System.IO.MemoryStream();
            private readonly global::System.Text.Json.Utf8JsonWriter _writer;

            private ElementText(global::System.Text.Encodings.Web.JavaScriptEncoder encoder)
            {
                _encoder = encoder;
                _writer = new global::System.Text.Json.Utf8JsonWriter(
                    _text, new global::System.Text.Json.JsonWriterOptions { Encoder = encoder, MaxDepth = int.MaxValue, SkipValidation = true });
            }

            /// <summary>The text in UTF-8; valid until the next is asked for.</summary>
            public static global::System.ReadOnlySpan<byte> Of(global::System.Text.Json.JsonElement element, global::System.Text.Encodings.Web.JavaScriptEncoder encoder)
            {
                if (IsAsItWas(element, out var text))
                {
                    return text;
                }

                var spare = t_spare;
                if (!ReferenceEquals(spare?._encoder, encoder))
                {
                    spare = new ElementText(encoder);
                    t_spare = spare;
                }

                spare!._text.SetLength(0);
                spare._writer.Reset();
                element.WriteTo(spare._writer);
                spare._writer.Flush();
                if (spare._text.Capacity > MostKept)
                {
                    t_spare = null;
                }

                return new global::System.ReadOnlySpan<byte>(spare._text.GetBuffer(), 0, (int)spare._text.Length);
            }

            // A scalar without escapes is written as it was read.
            private static bool IsAsItWas(global::System.Text.Json.JsonElement element, out global::System.ReadOnlySpan<byte> text)
            {
                if (element.ValueKind is global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array)
                {
                    text = default;
                    return false;
                }

                text = RAW_ELEMENT;
                return !text.IsEmpty && (element.ValueKind != global::System.Text.Json.JsonValueKind.String || IsPlain(text.Slice(1, text.Length - 2)));
            }

            private static bool IsPlain(global::System.ReadOnlySpan<byte> text)
            {
                foreach (var c in text)
                {
                    if (!PlexModelsJson.IsPlain(c))
                    {
                        return false;
                    }
                }

                return true;
            }

            /// <summary>How deep a text is at most: as many brackets as it opens.</summary>
            public static int MostDepth(global::System.ReadOnlySpan<byte> json)
            {
                var depth = 0;
                foreach (var c in json)
                {
                    depth += c == (byte)'{' || c == (byte)'[' ? 1 : 0;
                }

                return depth;
            }
        }
    }
}
