namespace PlexModels.Generator.Baseline;

/// <summary>
/// What absent and null mean for a property, as far as code that uses it can tell. Those of one <see cref="FactPresences.IsRequired"/>
/// stand in the order of how much null means.
/// </summary>
internal enum FactPresence
{
    /// <summary>Always there, never null.</summary>
    Required,

    /// <summary>C# has to set it, to null if need be.</summary>
    RequiredNullable,

    /// <summary>Always there, and null is told from a value by <c>JsonNullable</c>.</summary>
    RequiredThreeState,

    /// <summary>Null where it is absent.</summary>
    Optional,

    /// <summary>Absent, null and a value stay apart: <c>JsonNullable</c>.</summary>
    ThreeState,
}
