using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>
/// Reads headings that are each a field as a table: the name is the heading, and its type stands below it, as <c>**Type:** String</c>, as
/// items of a list, or as a signature in a quotation.
/// </summary>
internal sealed class FieldSections(PageText page, KnownTypes types, CancellationToken cancellation)
{
    // What stands beside fields and is none.
    private static readonly HashSet<string> s_remarks = new(
        ["See also", "Notes", "Note", "Usage", "Remarks", "Related", "Extends", "Extended by", "Methods", "Source"],
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<PageBlock> _read = [];

    /// <summary>Whether a list says what a heading's field is, and is none of fields.</summary>
    public bool HasRead(PageBlock list) => _read.Contains(list);

    // "cliTruncate(text, columns)" is a function, and what stands below it are its parameters.
    private static bool IsOfCode(string heading) =>
        heading.IndexOf('(') is var open and > 0 && (char.IsLetterOrDigit(heading[open - 1]) || heading[open - 1] is '_' or '`')
        || heading.Equals("API", StringComparison.OrdinalIgnoreCase);

    /// <summary>The fields whose headings stand right below another; null where most of those are anything else.</summary>
    /// <param name="section">The heading above them.</param>
    /// <param name="headings">The headings below that.</param>
    public PageTable? Find(Section section, IReadOnlyList<Section> headings)
    {
        if (IsOfCode(section.Name))
        {
            return null;
        }

        var fields = new List<(ListedField Field, int Start, int End)>();
        var others = 0;
        var read = new List<PageBlock>();
        var known = 0;
        foreach (var heading in headings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (new FieldSectionReader(page, heading, read).Read() is { Type: { } type } field)
            {
                known += types.Has(type.Text) ? 1 : 0;
                fields.Add((field, heading.Heading!.Start, heading.Heading.End));
            }
            else
            {
                others += HeadingWords.IsGeneric(heading.Name) || s_remarks.Contains(heading.Name) ? 0 : 1;
            }
        }

        if (fields.Count == 0 || fields.Count <= others || known * 2 <= fields.Count)
        {
            return null;
        }

        _read.UnionWith(read);
        return ListedFieldTable.Create(page, (PageBlock?)section.Heading ?? headings[0].Heading!, fields);
    }
}
