namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>What is done with members that a page does not know.</summary>
    internal enum Unknown
    {
        Keep,
        Skip,
        Forbid,
    }
}
