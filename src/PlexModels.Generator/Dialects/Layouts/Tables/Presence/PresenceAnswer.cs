namespace PlexModels.Generator.Dialects.Layouts.Tables.Presence;

/// <summary>What a cell says where the header asks whether a field is always there, may be absent, or may be null.</summary>
internal enum PresenceAnswer
{
    /// <summary>Nothing that is understood.</summary>
    None,
    Yes,
    No,

    /// <summary>That the field is always there, whatever the header asks: <c>Required</c> below <c>Optional</c>.</summary>
    Always,

    /// <summary>That it may be absent, whatever the header asks.</summary>
    Optional,

    /// <summary>That it depends on something: <c>Yes, if the method is card</c>.</summary>
    Sometimes,
}
