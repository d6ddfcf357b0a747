using PlexModels.Generator.Emit.Support;

namespace PlexModels.Generator.Emit;

/// <summary>The C# of a page: a changed description changes only what its users see, so its JSON need not be compiled anew.</summary>
/// <param name="Model">What its users see.</param>
/// <param name="Json">How it is read from JSON and written to it.</param>
/// <param name="Needs">What of the shared code that takes.</param>
/// <param name="SharesFiles">Whether other pages go into its files too.</param>
/// <param name="IsListedTwice">Whether there is another of the same page.</param>
internal sealed record EmittedPage(FilePart Model, FilePart Json, SupportNeeds Needs, bool SharesFiles, bool IsListedTwice)
{
    /// <summary>Whether nothing of any other page can be in its files.</summary>
    public bool HasOwnFiles => !SharesFiles && !IsListedTwice;
}
