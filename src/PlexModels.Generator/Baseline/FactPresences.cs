using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Baseline;

/// <summary>What is known of a <see cref="FactPresence"/>.</summary>
internal static class FactPresences
{
    /// <summary>
    /// The presence of a field. Whether null may be written back takes no part: it changes neither the property nor what may be in JSON.
    /// </summary>
    public static FactPresence Of(FieldModel field) => field.Presence switch
    {
        FieldPresence.Required => field.Type.Shape == TypeShape.Nullable ? FactPresence.RequiredNullable : FactPresence.Required,
        FieldPresence.RequiredUnsaid => FactPresence.RequiredNullable,
        FieldPresence.RequiredThreeState => FactPresence.RequiredThreeState,
        FieldPresence.ThreeState => FactPresence.ThreeState,
        _ => FactPresence.Optional,
    };

    /// <summary>Whether C# has to set it.</summary>
    public static bool IsRequired(FactPresence presence) =>
        presence is FactPresence.Required or FactPresence.RequiredNullable or FactPresence.RequiredThreeState;
}
