namespace PlexModels.Generator.Emit;

/// <summary>The two files of a page: a changed description changes only the first, so the second need not be compiled anew.</summary>
internal sealed record EmittedPage(EmittedFile Model, EmittedFile Json);
