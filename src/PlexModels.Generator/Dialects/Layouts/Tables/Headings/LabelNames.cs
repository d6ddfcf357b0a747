using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>
/// Tells bold lines that name a type from those that group the fields of one: a type of the page names it, a field is called so, or the
/// heading above names none itself.
/// </summary>
internal sealed class LabelNames(MarkdownPage page, CancellationToken cancellation)
{
    private static readonly string[] s_endings =
        [" object", " objects", " structure", " schema", " model", " enum", " type", " resource", " entity", " struct", "[]"];

    private HashSet<string>? _names;

    public bool Contains(string label, Section section) =>
        Array.Exists(s_endings, ending => label.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || HeadingWords.IsGeneric(label)
        || section.Heading is null
        || HeadingWords.IsGeneric(section.Name)
        || (_names ??= Names()).Contains(NameFolding.Fold(HeadingWords.TypeName(label)));

    // What the fields of the page are called, and the words of their types.
    private HashSet<string> Names()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in page.Blocks.OfType<PageTable>())
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = table.Read(page.Text, cancellation);
            var roles = ColumnRoles.Of(rows);
            var (name, type) = (roles.Find(ColumnRole.Name), roles.Find(ColumnRole.Type));
            foreach (var row in rows.Rows)
            {
                names.Add(NameFolding.Fold(NameCell.Read(TableColumns.Cell(row, name)).Name.Text));
                foreach (var token in PhraseTokenizer.Read(TableColumns.Cell(row, type).Text))
                {
                    names.Add(NameFolding.Fold(token.Text));
                }
            }
        }

        return names;
    }
}
