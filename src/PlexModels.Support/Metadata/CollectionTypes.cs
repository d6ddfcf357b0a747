namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Whether a type is a dictionary of values of a type, by strings.</summary>
    private static bool IsMapOf(global::System.Type type, global::System.Type value) =>
        IsDictionary(type) && type.GenericTypeArguments[0] == typeof(string) && type.GenericTypeArguments[1] == value;

    /// <summary>Whether a type is an array or a collection of items of a type.</summary>
    private static bool IsListOf(global::System.Type type, global::System.Type item)
    {
        if (type.IsArray)
        {
            return type.GetElementType() == item && type.GetArrayRank() == 1;
        }

        if (!type.IsConstructedGenericType || type.GenericTypeArguments[0] != item)
        {
            return false;
        }

        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(global::System.Collections.Generic.List<>)
            || definition == typeof(global::System.Collections.Generic.IReadOnlyList<>)
            || definition == typeof(global::System.Collections.Generic.IReadOnlyCollection<>)
            || definition == typeof(global::System.Collections.Generic.IEnumerable<>)
            || definition == typeof(global::System.Collections.Generic.ICollection<>)
            || definition == typeof(global::System.Collections.Generic.IList<>)
            || definition == typeof(global::System.Collections.Generic.ISet<>)
            || definition == typeof(global::System.Collections.Generic.HashSet<>)
            || definition == typeof(global::System.Collections.Generic.IAsyncEnumerable<>);
    }

    private static bool IsDictionary(global::System.Type type)
    {
        if (!type.IsConstructedGenericType)
        {
            return false;
        }

        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(global::System.Collections.Generic.Dictionary<,>)
            || definition == typeof(global::System.Collections.Generic.IReadOnlyDictionary<,>)
            || definition == typeof(global::System.Collections.Generic.IDictionary<,>);
    }
}
