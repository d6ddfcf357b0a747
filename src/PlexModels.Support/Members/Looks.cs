namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>What a member's value looks like in JSON; an undocumented spelling of its name counts only if its value does.</summary>
    [System::Flags]
    internal enum Looks
    {
        Scalar = 1,
        Array = 2,
        Object = 4,
        Any = Scalar | Array | Object,
    }
}
