#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A document in a rented buffer.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct Utf8Document : System::IDisposable
    {
        private const int FirstLength = 16 * 1024;

        // No array of bytes is longer.
        private const int Longest = 0x7FFFFFC7;

        // Up to here a buffer for the longest text of as many characters costs less than counting its bytes.
        private const int MostGuessed = 1 << 16;
        private const int MostBytesOfCharacter = 3;

        private readonly byte[] _buffer;
        private readonly int _length;

        private Utf8Document(byte[] buffer, int length)
        {
            _buffer = buffer;
            _length = length;
        }

        /// <summary>Whether the text could be had in UTF-8.</summary>
        public bool IsValid => _length >= 0;

        public System::ReadOnlySpan<byte> Bytes => new System::ReadOnlySpan<byte>(_buffer, 0, _length);

        public static Utf8Document Of(string text)
        {
            var size = text.Length <= MostGuessed
                ? text.Length * MostBytesOfCharacter
                : System::Text.Encoding.UTF8.GetByteCount(text);
            var buffer = Pool.Rent(size);
            try
            {
                return new Utf8Document(buffer, s_strictUtf8.GetBytes(text, 0, text.Length, buffer, 0));
            }
            catch (System::Text.EncoderFallbackException)
            {
                return new Utf8Document(buffer, -1);
            }
        }

        /// <summary>Reads a stream to its end, and the document that this is.</summary>
        public static async System::Threading.Tasks.ValueTask<T?> ReadAsync<T>(
            PlexModelsJsonDocument<T> documents,
            System::IO.Stream stream,
            Json::JsonSerializerOptions? options,
            System::Threading.CancellationToken cancellationToken)
        {
            var buffer = Pool.Rent(FirstLength);
            try
            {
                var length = 0;
                int read;
                do
                {
                    buffer = length < buffer.Length ? buffer : Grow(buffer, length);
#if HAS_ASCII
                    read = await stream.ReadAsync(
                        new System::Memory<byte>(buffer, length, buffer.Length - length), cancellationToken).ConfigureAwait(false);
#else
                    read = await stream.ReadAsync(buffer, length, buffer.Length - length, cancellationToken).ConfigureAwait(false);
#endif
                    length += read;
                }
                while (read > 0);

                return documents.FromJson(WithoutMark(new System::ReadOnlySpan<byte>(buffer, 0, length)), options);
            }
            finally
            {
                Pool.Return(buffer);
            }
        }

        /// <summary>Moves what is in a buffer to a longer one.</summary>
        /// <param name="buffer">The buffer, which is returned.</param>
        /// <param name="used">How much of it is used.</param>
        public static byte[] Grow(byte[] buffer, int used)
        {
            var longer = Pool.Rent(LengthBeyond(buffer.Length));
            System::Buffer.BlockCopy(buffer, 0, longer, 0, used);
            Pool.Return(buffer);
            return longer;
        }

        /// <summary>How long a buffer is that takes the place of a full one.</summary>
        /// <exception cref="System::OverflowException">None is longer.</exception>
        public static int LengthBeyond(int length) =>
            length < Longest ? (int)System::Math.Min(length * 2L, Longest)
            : throw new System::OverflowException("The JSON is longer than an array.");

        public void Dispose() => Pool.Return(_buffer);

        // In a stream the mark of the encoding is none of the document. In a text it is a character that is no JSON.
        private static System::ReadOnlySpan<byte> WithoutMark(System::ReadOnlySpan<byte> utf8Json) =>
            System::MemoryExtensions.StartsWith(utf8Json, "\uFEFF"u8) ? utf8Json.Slice(3) : utf8Json;
    }
}
#endif
