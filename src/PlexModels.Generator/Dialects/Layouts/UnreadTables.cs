using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Says of each table that looks like fields and that nobody read that nobody did.</summary>
internal sealed class UnreadTables(MarkdownPage page, List<PageProblem> problems)
{
    private readonly HashSet<PageBlock> _read = [];

    /// <summary>The first table of a section was read.</summary>
    public void Pass(Section section)
    {
        if (section.Table() is { } table)
        {
            _read.Add(table);
        }
    }

    public void Report(IReadOnlyList<Section> sections, CancellationToken cancellation)
    {
        foreach (var section in sections)
        {
            foreach (var block in section.Blocks)
            {
                if (block is PageTable table && !_read.Contains(table) && LooksLikeFields(table.Read(page.Text, cancellation)))
                {
                    var header = table.Read(page.Text, cancellation).Header;
                    problems.Add(PageProblem.Create(
                        Descriptors.UnreadTable,
                        header.Cells[0].Span,
                        DiagnosticText.Excerpt(string.Join(", ", table.Read(page.Text, cancellation).Columns)),
                        section.Name));
                }
            }
        }
    }

    private static bool LooksLikeFields(MarkdownTable table) => table.Rows.Count > 0 && (
        (table.Column("Field", "Name", "Property", "Attribute", "Key", "Member") >= 0 && table.Column("Type", "Data type") >= 0)
        || (table.Column("Name", "Member") >= 0 && table.Column("Value") >= 0 && table.Header.Cells.Count <= 3));
}
