namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The model type that a list, array or dictionary holds, or the type itself.</summary>
    internal static global::System.Type ElementType(global::System.Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType()!;
        }

        if (!type.IsConstructedGenericType)
        {
            return type;
        }

        var arguments = type.GenericTypeArguments;
        return arguments[arguments.Length - 1];
    }
}
