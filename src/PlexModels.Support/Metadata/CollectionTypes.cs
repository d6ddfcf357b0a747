namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Whether a type is a dictionary of values of a type, by strings.</summary>
    private static bool IsMapOf<T>(System::Type type) =>
        IsDictionary(type) && type.GenericTypeArguments[0] == typeof(string) && type.GenericTypeArguments[1] == typeof(T);

    /// <summary>Whether a type is an array or a collection of items of a type.</summary>
    private static bool IsListOf<T>(System::Type type) =>
        type == typeof(T[])
        || (type.IsConstructedGenericType
            && type.GenericTypeArguments.Length == 1
            && (typeof(Collections::IEnumerable<T>).IsAssignableFrom(type)
                || type == typeof(Collections::IAsyncEnumerable<T>)
                || type == typeof(System::Memory<T>)
                || type == typeof(System::ReadOnlyMemory<T>)));

    // Each of them has two arguments, and so has none else that is asked for.
    private static bool IsDictionary(System::Type type) =>
        type.IsConstructedGenericType && type.GenericTypeArguments.Length == 2;
}
