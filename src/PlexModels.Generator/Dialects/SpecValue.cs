using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>A documented value of an enum.</summary>
/// <param name="Name">What the page calls it.</param>
/// <param name="Value">The value in JSON, a string without its quotation marks.</param>
/// <param name="Description">What the page says of it.</param>
/// <param name="IsQuoted">Whether the page writes quotation marks around it, so that it is a string whatever it looks like.</param>
/// <param name="Number">The number that JSON may have in its place; empty when the page has none beside it.</param>
internal sealed record SpecValue(TextSlice Name, TextSlice Value, Prose Description, bool IsQuoted = false, string Number = "");
