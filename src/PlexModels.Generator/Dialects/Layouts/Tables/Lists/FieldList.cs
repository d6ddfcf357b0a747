using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>A list of fields.</summary>
/// <param name="Table">What it reads as.</param>
/// <param name="Names">What its own items name, without those inside them.</param>
/// <param name="IsSure">Whether all but a few of its items are fields, and not merely most.</param>
internal sealed record FieldList(PageTable Table, List<string> Names, bool IsSure);
