namespace PlexModels.Cli.Readings;

/// <summary>What becomes of a member of a document.</summary>
internal enum ReadingKind
{
    /// <summary>A property takes it.</summary>
    Bound,

    /// <summary>A property takes it whose JSON name is a guess, and differs from this one in its spelling.</summary>
    BoundByGuess,

    /// <summary>No page knows it; it is kept and written back.</summary>
    Unknown,

    /// <summary>It has to be there and is not.</summary>
    Missing,

    /// <summary>It is no value of the type that is documented.</summary>
    Mismatch,
}
