using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>A value of an enum that another page documents.</summary>
/// <param name="Value">The value.</param>
/// <param name="Description">What that page says of it, with its links resolved.</param>
internal sealed record JoinedValue(SpecValue Value, Prose Description);
