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
    string Example)
{
    /// <summary>Whether C# has to set it.</summary>
    public bool IsRequired => Presence is FieldPresence.Required or FieldPresence.RequiredThreeState or FieldPresence.RequiredUnsaid;

    /// <summary>Whether JSON that lacks it is refused.</summary>
    public bool IsRequiredInJson => Presence is FieldPresence.Required or FieldPresence.RequiredThreeState;

    /// <summary>Whether a null that was read is told from what was absent, though both are null in C#.</summary>
    public bool KeepsNull => Presence is FieldPresence.Unsaid or FieldPresence.RequiredUnsaid;
}
