#if USES_EQUALITY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Lists that hold equal items in the same order, whatever their types.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ListEquality<T, TEquality> : IEquality<Collections::IReadOnlyList<T>?>
        where TEquality : struct, IEquality<T>
    {
        public bool AreEqual(Collections::IReadOnlyList<T>? left, Collections::IReadOnlyList<T>? right)
        {
            if (ReferenceEquals(left, right) || left is null || right is null || left.Count != right.Count)
            {
                return ReferenceEquals(left, right);
            }

            for (var i = 0; i < left.Count; i++)
            {
                if (!default(TEquality).AreEqual(left[i], right[i]))
                {
                    return false;
                }
            }

            return true;
        }

        public int HashOf(Collections::IReadOnlyList<T>? value)
        {
            var hash = default(MemberHash);
            for (var i = 0; i < value?.Count; i++)
            {
                hash.Add(value[i], default(TEquality));
            }

            return hash.Value;
        }
    }
}
#endif
