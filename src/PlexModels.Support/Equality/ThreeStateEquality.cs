#if USES_EQUALITY && USES_THREE_STATES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A <c>JsonNullable</c>: both absent, both null, or with equal values.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ThreeStateEquality<T, TEquality> : IEquality<JsonNullable<T>>
        where TEquality : struct, IEquality<T>
    {
        public bool AreEqual(JsonNullable<T> left, JsonNullable<T> right) =>
            left.HasValue && right.HasValue
                ? default(TEquality).AreEqual(left.Value, right.Value)
                : left.IsPresent == right.IsPresent && left.IsNull == right.IsNull;

        public int HashOf(JsonNullable<T> value) => value.HasValue ? default(TEquality).HashOf(value.Value) : value.IsNull ? 1 : 0;
    }
}
#endif
