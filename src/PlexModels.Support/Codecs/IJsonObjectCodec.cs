namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The codec of values that are JSON objects.</summary>
    internal interface IJsonObjectCodec
    {
    }
}
