#if USES_EQUALITY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A struct or null.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct NullableEquality<T, TEquality> : IEquality<T?>
        where T : struct
        where TEquality : struct, IEquality<T>
    {
        public bool AreEqual(T? left, T? right) =>
            left is { } one && right is { } other ? default(TEquality).AreEqual(one, other) : left.HasValue == right.HasValue;

        public int HashOf(T? value) => value is { } present ? default(TEquality).HashOf(present) : 0;
    }
}
#endif
