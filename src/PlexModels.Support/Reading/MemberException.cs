namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>What is wrong with a member's name rather than with its value, on which the reader stands by then.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private sealed class MemberException : Json::JsonException
    {
        public MemberException(string message)
            : base(message)
        {
        }
    }
}
