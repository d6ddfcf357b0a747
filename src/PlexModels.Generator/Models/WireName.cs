namespace PlexModels.Generator.Models;

/// <summary>The name a field has in JSON.</summary>
/// <param name="Text">The name.</param>
/// <param name="IsGuess">True when nothing on any page says it: it was made of the field's name.</param>
internal sealed record WireName(string Text, bool IsGuess);
