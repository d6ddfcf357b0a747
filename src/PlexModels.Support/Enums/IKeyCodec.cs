#if USES_TEXT_ENUMS || USES_NUMERIC_ENUMS || USES_FRACTIONAL_ENUMS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The codec of a type that can be the key of a dictionary; its text is what <c>ToString</c> gives.</summary>
    internal interface IKeyCodec<T>
    {
        public T ReadKey(string name);
    }
}
#endif
