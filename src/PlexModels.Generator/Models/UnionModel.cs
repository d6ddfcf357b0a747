namespace PlexModels.Generator.Models;

/// <summary>The class of a union page.</summary>
/// <param name="Identity">Its names.</param>
/// <param name="Members">The types the page names; none when it names none.</param>
internal sealed record UnionModel(ModelIdentity Identity, EquatableArray<UnionMemberModel> Members) : TypeModel(Identity);
