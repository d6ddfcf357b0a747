#if USES_EQUALITY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Values that C# itself can tell apart: scalars, enums, unions, and models by what their page's options say.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ValueEquality<T> : IEquality<T>
    {
        public bool AreEqual(T left, T right) => Same(left, right);

        public int HashOf(T value) => value is null ? 0 : Collections::EqualityComparer<T>.Default.GetHashCode(value);
    }
}
#endif
