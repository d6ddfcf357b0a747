#if USES_EQUALITY && USES_BYTES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The same bytes.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct BytesEquality : IEquality<byte[]?>
    {
        public bool AreEqual(byte[]? left, byte[]? right) =>
            left is null || right is null
                ? ReferenceEquals(left, right)
                : System::MemoryExtensions.SequenceEqual<byte>(left, right);

        public int HashOf(byte[]? value)
        {
            var hash = default(MemberHash);
            foreach (var item in value ?? System::Array.Empty<byte>())
            {
                hash.Add(item);
            }

            return hash.Value;
        }
    }
}
#endif
