namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A member's name, ready to be written.</summary>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal sealed class MemberName
    {
        private const int Block = 32;

        private readonly byte[] _quoted;

        public MemberName(global::System.ReadOnlySpan<byte> name, global::System.Text.Encodings.Web.JavaScriptEncoder? encoder)
        {
            Encoded = global::System.Text.Json.JsonEncodedText.Encode(name, encoder);
            var text = Encoded.EncodedUtf8Bytes;
            Length = text.Length + 3;
            _quoted = new byte[global::System.Math.Max(Length, Block)];
            _quoted[0] = (byte)'"';
            text.CopyTo(new global::System.Span<byte>(_quoted, 1, text.Length));
            _quoted[text.Length + 1] = (byte)'"';
            _quoted[text.Length + 2] = (byte)':';
        }

        /// <summary>The name with its escapes.</summary>
        public global::System.Text.Json.JsonEncodedText Encoded { get; }

        /// <summary>The bytes of the name in quotes and the colon after it.</summary>
        public int Length { get; }

        /// <summary>The bytes that copying it may change.</summary>
        public int Room => _quoted.Length;

        /// <summary>Copies the name in quotes and the colon after it.</summary>
        public void CopyTo(global::System.Span<byte> target)
        {
            // Most names are short, and blocks of one size are copied without a call.
            if (_quoted.Length == Block)
            {
                CopyBlock(_quoted, target);
            }
            else
            {
                global::System.MemoryExtensions.CopyTo(_quoted, target);
            }
        }
    }
}
