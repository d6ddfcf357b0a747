#if USES_EQUALITY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Maps that hold equal values under the same names, in whatever order.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct MapEquality<T, TEquality> : IEquality<Collections::IReadOnlyDictionary<string, T>?>
        where TEquality : struct, IEquality<T>
    {
        public bool AreEqual(
            Collections::IReadOnlyDictionary<string, T>? left,
            Collections::IReadOnlyDictionary<string, T>? right)
        {
            if (ReferenceEquals(left, right) || left is null || right is null || left.Count != right.Count)
            {
                return ReferenceEquals(left, right);
            }

            foreach (var member in left)
            {
                if (!right.TryGetValue(member.Key, out var value) || !default(TEquality).AreEqual(member.Value, value))
                {
                    return false;
                }
            }

            return true;
        }

        // The order of the names decides nothing.
        public int HashOf(Collections::IReadOnlyDictionary<string, T>? value)
        {
            var sum = 0;
            if (value is not null)
            {
                foreach (var member in value)
                {
                    var hash = default(MemberHash);
                    hash.Add(member.Key);
                    hash.Add(member.Value, default(TEquality));
                    sum = unchecked(sum + hash.Value);
                }
            }

            return sum;
        }
    }
}
#endif
