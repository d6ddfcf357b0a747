namespace PlexModels.Generator.Types;

/// <summary>What absent and null mean for a field.</summary>
internal enum FieldPresence
{
    /// <summary>Always there, never null.</summary>
    Required,

    /// <summary>Absent and null are the same: null.</summary>
    Optional,

    /// <summary>Absent, null and a value stay apart: <c>JsonNullable</c>.</summary>
    ThreeState,

    /// <summary>As <see cref="ThreeState"/>, but never absent.</summary>
    RequiredThreeState,
}
