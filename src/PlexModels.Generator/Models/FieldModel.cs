using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>A property of an object model.</summary>
internal sealed record FieldModel(
    string PropertyName,
    WireName WireName,
    CSharpType Type,
    FieldPresence Presence,
    bool IsDeprecated,
    Prose Description,
    string Example);
