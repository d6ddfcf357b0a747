using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>Writes fields that stand in a list, or below headings of their own, as a table.</summary>
internal static class ListedFieldTable
{
    private static readonly (ColumnRole Role, string Header)[] s_notes =
    [
        (ColumnRole.Required, "Required"), (ColumnRole.Optional, "Optional"), (ColumnRole.Nullable, "Nullable"),
        (ColumnRole.Default, "Default"), (ColumnRole.Values, "Values"), (ColumnRole.Format, "Format"),
        (ColumnRole.Description, "Description"), (ColumnRole.Example, "Example"),
    ];

    /// <param name="page">The page.</param>
    /// <param name="block">Where the fields stand.</param>
    /// <param name="fields">The fields, each with the place that it takes.</param>
    public static PageTable Create(PageText page, PageBlock block, List<(ListedField Field, int Start, int End)> fields)
    {
        // A column that no field has says nothing: without one for what is required, the descriptions are asked.
        var notes = Array.FindAll(s_notes, note => fields.Exists(row => row.Field.Notes.ContainsKey(note.Role)));
        var place = page.Slice(block.Start, block.Start);
        var header = new TableRow(
            [place with { Text = "Name" }, place with { Text = "Type" }, .. notes.Select(note => place with { Text = note.Header })],
            block.Start,
            block.Start);
        return new PageTable(block, new MarkdownTable(header, fields.ConvertAll(row => Row(page, row.Field, row.Start, row.End, notes))));
    }

    private static TableRow Row(PageText page, ListedField field, int start, int end, (ColumnRole Role, string Header)[] notes)
    {
        var nothing = page.Slice(start, start);
        return new TableRow(
            [
                field.Name,
                field.Type ?? nothing,
                .. notes.Select(note => field.Notes.TryGetValue(note.Role, out var text) ? text : nothing),
            ],
            start,
            end);
    }
}
