namespace PlexModels.Generator.Dialects.Layouts.Tables.Nesting;

/// <summary>What tells how deep the row of a field is.</summary>
internal enum NestingKind
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>How many marks stand before its name: <c>> > price</c>.</summary>
    Marks,

    /// <summary>How far to the right its branch of a drawn tree begins: <c>│  ├─ price</c>.</summary>
    Tree,

    /// <summary>How wide the blanks before its name are.</summary>
    Blanks,
}
