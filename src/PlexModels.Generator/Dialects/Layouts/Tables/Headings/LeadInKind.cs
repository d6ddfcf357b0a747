namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>What a table is of by the line before it.</summary>
internal enum LeadInKind
{
    /// <summary>The line does not say.</summary>
    None,

    /// <summary>What is sent.</summary>
    Request,

    /// <summary>The line is an operation's address: what is sent, if the table says what of it is required.</summary>
    Operation,

    /// <summary>What is answered.</summary>
    Response,

    /// <summary>An error, or another thing of which no model is made.</summary>
    NoModel,

    /// <summary>One of several parts, of which the type has all.</summary>
    Parts,

    /// <summary>One of several types, of which JSON is one.</summary>
    Alternatives,
}
