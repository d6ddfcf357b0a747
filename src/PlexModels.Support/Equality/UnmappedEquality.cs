#if USES_EQUALITY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The members of an object that are not documented: none, and no dictionary for them, is the same JSON.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct UnmappedEquality
        : IEquality<Collections::IDictionary<string, Json::JsonElement>?>
    {
        public bool AreEqual(
            Collections::IDictionary<string, Json::JsonElement>? left,
            Collections::IDictionary<string, Json::JsonElement>? right)
        {
            if (ReferenceEquals(left, right) || left is null || right is null || left.Count != right.Count)
            {
                return (left?.Count ?? 0) == 0 && (right?.Count ?? 0) == 0 || ReferenceEquals(left, right);
            }

            foreach (var member in left)
            {
                if (!right.TryGetValue(member.Key, out var value) || !JsonValue.AreEqual(member.Value, value))
                {
                    return false;
                }
            }

            return true;
        }

        // There are seldom any, and their number tells them apart well enough.
        public int HashOf(Collections::IDictionary<string, Json::JsonElement>? value) => value?.Count ?? 0;
    }
}
#endif
