namespace PlexModels.Generator.Types;

/// <summary>What absent and null mean for a field.</summary>
internal enum FieldPresence
{
    /// <summary>Always there, never null.</summary>
    Required,

    /// <summary>Absent and null are the same: null.</summary>
    Optional,

    /// <summary>
    /// Not required, and the page does not say whether null is anything but absent: types such as <c>List</c> are shown without their
    /// <c>Optional</c> or <c>JsonNullable</c>. Both are null, and a null that was read is written back.
    /// </summary>
    Unsaid,

    /// <summary>
    /// Required, but in documentations of this kind that does not rule out null; nor, since some generators take one for the other, that it
    /// is absent. Read as <see cref="Unsaid"/>.
    /// </summary>
    RequiredUnsaid,

    /// <summary>Absent, null and a value stay apart: <c>JsonNullable</c>.</summary>
    ThreeState,

    /// <summary>As <see cref="ThreeState"/>, but never absent.</summary>
    RequiredThreeState,
}
