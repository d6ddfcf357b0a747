namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The model type that a list, array or dictionary holds, or the type itself; of a list of lists, what those hold; of a dictionary that
    /// is not by strings, what it is by.
    /// </summary>
    internal static System::Type ElementType(System::Type type)
    {
        while (true)
        {
            if (type.IsArray)
            {
                type = type.GetElementType()!;
            }
            else if (type.IsConstructedGenericType)
            {
                var arguments = type.GenericTypeArguments;
                type = arguments.Length == 2 && arguments[0] != typeof(string) ? arguments[0] : arguments[arguments.Length - 1];
            }
            else
            {
                return type;
            }
        }
    }
}
