#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>What the text of one member says about the model it belongs to.</summary>
    internal enum TextMatch
    {
        SaysNothing,
        IsDocumented,
        RulesOut,
    }

    /// <summary>Compares a text with an enum's documented values.</summary>
    /// <param name="isDocumented">Whether it is one of them.</param>
    /// <param name="isConstant">Whether there is but one.</param>
    internal static TextMatch Match(bool isDocumented, bool isConstant) =>
        isDocumented ? TextMatch.IsDocumented
        : isConstant ? TextMatch.RulesOut
        : TextMatch.SaysNothing;
}
#endif
