namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A codec that reads null as well.</summary>
    internal interface INullCodec
    {
    }
}
