namespace PlexModels.Generator.Models;

/// <summary>The name a field has in JSON.</summary>
/// <param name="Text">The name.</param>
/// <param name="IsGuess">True when nothing on any page says it: it was made of the field's name.</param>
/// <param name="SiblingName">
/// Another field's name that this one may have in JSON, in another case: <c>guid</c> for <c>guids</c>, which stand for <c>guid</c> and
/// <c>Guid</c>, since the names of classes and members could not be told apart.
/// </param>
internal sealed record WireName(string Text, bool IsGuess, string? SiblingName = null);
