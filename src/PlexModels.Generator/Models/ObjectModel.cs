using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Models;

/// <summary>The class of an object page.</summary>
internal sealed record ObjectModel(
    ModelIdentity Identity,
    ModelKind Kind,
    UnknownMemberHandling UnknownMembers,
    EquatableArray<FieldModel> Fields) : PageModel(Identity);
