namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The codec of values none of which is written as empty text, so that such text stands for none.</summary>
    internal interface INeverEmpty
    {
    }
}
