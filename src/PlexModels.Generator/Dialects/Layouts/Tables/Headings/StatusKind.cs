namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>What a heading that names an HTTP status is of.</summary>
internal enum StatusKind
{
    /// <summary>It names none.</summary>
    None,

    Success,
    Error,
}
