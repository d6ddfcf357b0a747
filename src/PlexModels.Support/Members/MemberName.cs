namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A member's name, ready to be written.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal sealed class MemberName
    {
        public const int Block = 32;

        private readonly byte[] _quoted;

        public MemberName(System::ReadOnlySpan<byte> name, System::Text.Encodings.Web.JavaScriptEncoder? encoder)
        {
            Encoded = Json::JsonEncodedText.Encode(name, encoder);
            var text = Encoded.EncodedUtf8Bytes;
            Length = text.Length + 3;
            _quoted = new byte[System::Math.Max(Length + 1, Block)];
            _quoted[0] = (byte)'"';
            text.CopyTo(new System::Span<byte>(_quoted, 1, text.Length));
            _quoted[text.Length + 1] = (byte)'"';
            _quoted[text.Length + 2] = (byte)':';
            _quoted[Length] = (byte)'"';
        }

        /// <summary>The name with its escapes.</summary>
        public Json::JsonEncodedText Encoded { get; }

        /// <summary>The bytes of the name in quotes and the colon after it.</summary>
        public int Length { get; }

        /// <summary>The bytes that copying it may change.</summary>
        public int Room => _quoted.Length;

        /// <summary>Whether it is copied in a block, without a call, as most names are.</summary>
        public bool IsShort => _quoted.Length == Block;

        /// <summary>Copies the name in quotes, the colon after it, and a quote for a text.</summary>
        /// <returns>What is left of the target behind the colon.</returns>
        [MethodImpl(Inlined)]
        public System::Span<byte> CopyTo(System::Span<byte> target)
        {
            if (IsShort)
            {
                CopyBlock(_quoted, target);
            }
            else
            {
                System::MemoryExtensions.CopyTo(_quoted, target);
            }

            return target.Slice(Length);
        }
    }
}
