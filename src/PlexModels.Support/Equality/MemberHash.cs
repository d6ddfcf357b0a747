#if USES_EQUALITY || USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The hash code of members, one after another. What System.HashCode is for is not in every framework.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal struct MemberHash
    {
        public int Value { get; private set; }

        public void Add<T>(T value) => AddHash(value is null ? 0 : Collections::EqualityComparer<T>.Default.GetHashCode(value));

#if USES_EQUALITY
        /// <param name="value">The member's value.</param>
        /// <param name="equality">What its hash code is of.</param>
        public void Add<T, TEquality>(T value, TEquality equality)
            where TEquality : struct, IEquality<T> => AddHash(equality.HashOf(value));

#endif
        private void AddHash(int hash) => Value = unchecked((Value * 31) + hash);
    }
}
#endif
