using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>A documented value of an enum.</summary>
/// <param name="MemberName">The static member's name.</param>
/// <param name="Value">The JSON value; a number as JSON writes it for a numeric enum.</param>
/// <param name="Description">What the page says of it.</param>
/// <param name="Number">The number that JSON may have in its place; empty for most enums.</param>
internal sealed record EnumValueModel(string MemberName, string Value, Prose Description, string Number = "");
