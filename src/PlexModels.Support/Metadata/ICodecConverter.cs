namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A converter that is one of ours.</summary>
    internal interface ICodecConverter
    {
    }
}
