#if USES_EQUALITY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>When two values of one type are equal. Implemented by structs, so that every call is bound at compile time.</summary>
    /// <typeparam name="T">The type.</typeparam>
    internal interface IEquality<in T>
    {
        public bool AreEqual(T left, T right);

        public int HashOf(T value);
    }

    /// <summary>Whether two values are equal as C# has it.</summary>
    internal static bool Same<T>(T left, T right) => Collections::EqualityComparer<T>.Default.Equals(left, right);

    /// <summary>Whether two values hold the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="equality">When what they hold is equal.</param>
    internal static bool Same<T, TEquality>(T left, T right, TEquality equality)
        where TEquality : struct, IEquality<T> => equality.AreEqual(left, right);
}
#endif
