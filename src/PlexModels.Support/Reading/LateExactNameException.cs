namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// The exact name of a member came after another spelling of it was taken for it. A reader cannot go back, and keeping its place in every
    /// object would cost all for what hardly happens: so the document is read once more, exact names first.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private sealed class LateExactNameException : System::Exception
    {
    }
}
