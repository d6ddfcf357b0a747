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

    /// <summary>The values of fields of the object above it, each with the field's name.</summary>
    FieldValues,
}
