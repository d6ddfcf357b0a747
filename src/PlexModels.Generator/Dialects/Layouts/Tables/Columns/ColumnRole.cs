namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>What a column of a table says.</summary>
internal enum ColumnRole
{
    /// <summary>Something that no model has.</summary>
    Other,

    /// <summary>The name of a field, or of a value.</summary>
    Name,

    /// <summary>A name in tables of values: <c>Member</c>, <c>Flag</c>.</summary>
    Label,
    Type,

    /// <summary>Whether a field is always there.</summary>
    Required,

    /// <summary>Whether a field may be absent.</summary>
    Optional,

    /// <summary>Whether a field may be null.</summary>
    Nullable,

    /// <summary>What protobuf says of a field: <c>repeated</c>, <c>optional</c>.</summary>
    Cardinality,

    /// <summary>How many values a field has, as UML says it: <c>0..1</c>.</summary>
    Multiplicity,
    Value,

    /// <summary>Where a field has a meaning at all: <c>Applies To</c>.</summary>
    Condition,
    Description,
    Example,
    Default,
    JsonName,
    Deprecated,

    /// <summary>Which values a field may have.</summary>
    Values,

    /// <summary>Rules for a field, among which may be the values that it may have.</summary>
    Rules,

    /// <summary>What kind of text or number a field is: <c>date-time</c>.</summary>
    Format,
}
