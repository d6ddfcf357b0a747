namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A value that only the writer can write, or say what is wrong with.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private sealed class UnbufferableException : System::Exception
    {
        public UnbufferableException(bool isOfType = false) => IsOfType = isOfType;

        /// <summary>Whether other values of the type are likely to be the same.</summary>
        public bool IsOfType { get; }
    }
}
