namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A resolver that knows types by their codecs alone.</summary>
    internal interface ICodecResolver
    {
    }
}
