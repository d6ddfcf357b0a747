using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>A table of a page, and what it documents.</summary>
/// <param name="Table">Its rows.</param>
/// <param name="Block">Where it stands.</param>
/// <param name="LeadIn">What the line before it says.</param>
/// <param name="Headings">The headings that it stands below.</param>
/// <param name="Roles">Its columns.</param>
/// <param name="Kind">What it documents.</param>
/// <param name="Names">The column of names: fields' or values'; -1 where an enum's values have none.</param>
/// <param name="Values">The column of an enum's values, or -1.</param>
/// <param name="Reason">Why it gives no model; empty where it gives one.</param>
/// <param name="LooksLikeModel">Whether its columns are those of a model, so that a reader may wonder why it gives none.</param>
/// <param name="HasTypesInNames">Whether the types stand behind the names, in the same cells.</param>
internal sealed record ClassifiedTable(
    MarkdownTable Table,
    PageTable Block,
    LeadIn LeadIn,
    HeadingPath Headings,
    ColumnRoles Roles,
    TableKind Kind,
    int Names,
    int Values,
    string Reason,
    bool LooksLikeModel,
    bool HasTypesInNames)
{
    /// <summary>The list that it is written as; null for a table.</summary>
    public PageProse? List { get; init; }
}
