#if EMITS_DIRECT_JSON
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A document in a rented buffer.</summary>
    [global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    internal readonly struct Utf8Document : global::System.IDisposable
    {
        private const int FirstSize = 16 * 1024;

        // Up to here a buffer for the longest text of as many characters costs less than counting its bytes.
        private const int MostGuessed = 1 << 16;
        private const int MostBytesOfCharacter = 3;

        private readonly byte[] _buffer;
        private readonly int _length;
        private readonly bool _mayBeMarked;

        private Utf8Document(byte[] buffer, int length, bool mayBeMarked)
        {
            _buffer = buffer;
            _length = length;
            _mayBeMarked = mayBeMarked;
        }

        /// <summary>Whether the text could be had in UTF-8.</summary>
        public bool IsValid => _length >= 0;

        /// <summary>
        /// The document, of a stream without the mark of its encoding. In a text the mark is a character that is no JSON.
        /// </summary>
        public global::System.ReadOnlySpan<byte> Bytes
        {
            get
            {
                var bytes = new global::System.ReadOnlySpan<byte>(_buffer, 0, _length);
                return _mayBeMarked && global::System.MemoryExtensions.StartsWith(bytes, "\uFEFF"u8) ? bytes.Slice(3) : bytes;
            }
        }

        public static Utf8Document Of(string text)
        {
            var size = text.Length <= MostGuessed
                ? text.Length * MostBytesOfCharacter
                : global::System.Text.Encoding.UTF8.GetByteCount(text);
            var buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(size);
            try
            {
                return new Utf8Document(buffer, s_strictUtf8.GetBytes(text, 0, text.Length, buffer, 0), mayBeMarked: false);
            }
            catch (global::System.Text.EncoderFallbackException)
            {
                return new Utf8Document(buffer, -1, mayBeMarked: false);
            }
        }

        public static async global::System.Threading.Tasks.ValueTask<Utf8Document> ReadAsync(
            global::System.IO.Stream stream,
            global::System.Threading.CancellationToken cancellationToken)
        {
            var pool = global::System.Buffers.ArrayPool<byte>.Shared;
            var buffer = pool.Rent(FirstSize);
            var length = 0;
            try
            {
                while (true)
                {
#if HAS_ASCII
                    var read = await stream.ReadAsync(
                        new global::System.Memory<byte>(buffer, length, buffer.Length - length), cancellationToken).ConfigureAwait(false);
#else
                    var read = await stream.ReadAsync(buffer, length, buffer.Length - length, cancellationToken).ConfigureAwait(false);
#endif
                    if (read == 0)
                    {
                        return new Utf8Document(buffer, length, mayBeMarked: true);
                    }

                    length += read;
                    if (length == buffer.Length)
                    {
                        var longer = pool.Rent(checked(length * 2));
                        global::System.Buffer.BlockCopy(buffer, 0, longer, 0, length);
                        pool.Return(buffer);
                        buffer = longer;
                    }
                }
            }
            catch
            {
                pool.Return(buffer);
                throw;
            }
        }

        public void Dispose() => global::System.Buffers.ArrayPool<byte>.Shared.Return(_buffer);
    }
}
#endif
