namespace PlexModels.Conformance.Tests.Markdown;

/// <summary>How a tool writes inline markup.</summary>
/// <param name="Emphasis">What it puts around emphasis.</param>
/// <param name="Escaped">The characters of text that it puts a backslash before; null where backslashes stay as they are.</param>
/// <param name="Entities">The characters of text that it writes as entities.</param>
internal sealed record InlineStyle(char Emphasis, string? Escaped, string Entities = "");
