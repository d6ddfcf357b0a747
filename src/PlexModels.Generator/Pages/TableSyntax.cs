namespace PlexModels.Generator.Pages;

/// <summary>How a table is written.</summary>
internal enum TableSyntax
{
    /// <summary>A line a row, with pipes between the cells.</summary>
    Pipes,

    /// <summary>As elements of HTML: <c>&lt;table>&lt;tr>&lt;td></c>.</summary>
    Elements,

    /// <summary>As components of MDX, each a row: <c>&lt;ResponseField name="id" type="string"></c>.</summary>
    Components,
}
