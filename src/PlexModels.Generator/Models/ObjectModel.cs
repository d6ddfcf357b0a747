using PlexModels.Generator.Settings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>The class of an object page.</summary>
/// <param name="Identity">Its names.</param>
/// <param name="Kind">Class or record.</param>
/// <param name="Setters">Until when its properties can be set.</param>
/// <param name="Equality">When two of its instances are equal.</param>
/// <param name="Display">What its text shows.</param>
/// <param name="UnknownMembers">What becomes of members the page does not name.</param>
/// <param name="Reading">What becomes of JSON that is not what the page documents.</param>
/// <param name="AdditionalProperties">What the page says of members it does not name.</param>
/// <param name="IsUnionMember">Whether a union page lists it, so that JSON has to be told from that of other models.</param>
/// <param name="Fields">Its properties.</param>
internal sealed record ObjectModel(
    ModelIdentity Identity,
    ModelKind Kind,
    SetterKind Setters,
    EqualityKind Equality,
    DisplayKind Display,
    UnknownMemberHandling UnknownMembers,
    ReadingMode Reading,
    Prose AdditionalProperties,
    bool IsUnionMember,
    EquatableArray<FieldModel> Fields) : TypeModel(Identity)
{
    /// <summary>What JSON says that it is of this type; empty where no page shows it.</summary>
    public string TypeTag { get; init; } = "";

    /// <summary>The types that it inherits from, as which JSON of it may be read.</summary>
    public EquatableArray<string> TaggedBases { get; init; }
}
