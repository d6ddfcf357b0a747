namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The text of JSON that is held. Only a writer can make that of what has escapes, so each thread has one for it.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class ElementText
    {
        private const int MostKept = 1 << 16;

        [System::ThreadStatic]
        private static ElementText? t_spare;

        private readonly System::Text.Encodings.Web.JavaScriptEncoder _encoder;
        private readonly System::IO.MemoryStream _text = new();
        private readonly Json::Utf8JsonWriter _writer;

        private ElementText(System::Text.Encodings.Web.JavaScriptEncoder encoder)
        {
            _encoder = encoder;
            _writer = new Json::Utf8JsonWriter(
                _text, new Json::JsonWriterOptions { Encoder = encoder, MaxDepth = int.MaxValue, SkipValidation = true });
        }

        /// <summary>The text in UTF-8; valid until the next is asked for.</summary>
        public static System::ReadOnlySpan<byte> Of(Json::JsonElement element, System::Text.Encodings.Web.JavaScriptEncoder encoder)
        {
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

            return new System::ReadOnlySpan<byte>(spare._text.GetBuffer(), 0, (int)spare._text.Length);
        }

        /// <summary>The text as it was read, or nothing where the framework does not tell.</summary>
        public static System::ReadOnlySpan<byte> AsItWas(Json::JsonElement element) =>
#if HAS_RAW_ELEMENTS
            System::Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element);
#else
            default;
#endif

        /// <summary>Copies a text as it was read, without the blanks between its values.</summary>
        /// <param name="json">The text.</param>
        /// <param name="target">Where to.</param>
        /// <param name="mostDepth">How deep it may be.</param>
        /// <param name="written">How long it is now.</param>
        /// <returns>Whether that is what a writer writes: not where something is or has to be escaped, and not with comments or commas too many.</returns>
        public static bool TryCopy(System::ReadOnlySpan<byte> json, System::Span<byte> target, int mostDepth, out int written)
        {
            written = 0;
            var isText = false;
            foreach (var c in json)
            {
                if (c == (byte)'"')
                {
                    isText = !isText;
                }
                else if (!isText && (c == (byte)' ' || c == (byte)'\n' || c == (byte)'\r' || c == (byte)'\t'))
                {
                    continue;
                }
                else if (!IsPlain(c) || (!isText && !TryStep(c, written == 0 ? default : target[written - 1], ref mostDepth)))
                {
                    return false;
                }

                target[written++] = c;
            }

            return written > 0;
        }

        private static bool TryStep(byte c, byte before, ref int mostDepth)
        {
            switch (c)
            {
                case (byte)'{' or (byte)'[':
                    return --mostDepth >= 0;
                case (byte)'}' or (byte)']':
                    mostDepth++;
                    return before != (byte)',';
                default:
                    return c != (byte)'/';
            }
        }

        /// <summary>How deep a text is at most: as many brackets as it opens.</summary>
        public static int MostDepth(System::ReadOnlySpan<byte> json)
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
