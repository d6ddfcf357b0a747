namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>What a table documents.</summary>
internal enum TableKind
{
    /// <summary>No model.</summary>
    None,

    /// <summary>The fields of an object.</summary>
    Object,

    /// <summary>The values of an enum.</summary>
    Enum,
}
