using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables.Lists;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables.Values;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Tells what each table of a page documents: by its columns, by what stands in them, and by the headings above it.</summary>
internal sealed class TableClassifier
{
    // The first rows say enough of a table with thousands.
    private const int MaxRows = 40;

    private readonly MarkdownPage _page;
    private readonly CancellationToken _cancellation;
    private readonly HeadingPatterns _patterns;
    private readonly KnownTypes _known;
    private readonly FieldLists _lists;
    private readonly FieldSections _sections;
    private readonly EnumTables _enums;
    private readonly CellRoles _cells;
    private readonly FieldLikeness _likeness;

    public TableClassifier(MarkdownPage page, Notation notation, CancellationToken cancellation)
    {
        _page = page;
        _cancellation = cancellation;
        _patterns = new HeadingPatterns(page.Input.Settings.Tables);
        _known = new KnownTypes(page, notation, cancellation);
        _lists = new FieldLists(page, _known, cancellation);
        _sections = new FieldSections(page.Text, _known, cancellation);
        _cells = new CellRoles(_known);
        _likeness = new FieldLikeness(_cells);
        _enums = new EnumTables(_known, new TypesInTables(page, _lists, _cells, notation, cancellation));
    }

    /// <summary>All tables of a page, in page order.</summary>
    public IEnumerable<ClassifiedTable> Classify()
    {
        var paths = HeadingPath.Of(_page, _cancellation);
        var top = paths
            .Where(static path => path.Section.Heading is not null && path.Parent is null)
            .Select(static path => path.Section)
            .ToList();
        foreach (var path in paths)
        {
            if (_sections.Find(path.Section, path.Section.Heading is null ? top : path.Section.Subsections) is { } below)
            {
                yield return Classify(below, path, LeadIn.None);
            }

            HashSet<string>? names = null;
            PageBlock? before = null;
            foreach (var block in path.Section.Blocks)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (block is PageTable table)
                {
                    yield return Classify(table, path, LeadIn.Of(_page.Text, block, before));
                }
                else if (block is PageProse { IsList: true } list)
                {
                    if (UnionLists.Find(_page.Text, list, before) is { } members)
                    {
                        yield return Classify(members, path, new LeadIn("", "", LeadInKind.Alternatives)) with { List = list };
                    }
                    else if (!_sections.HasRead(list) && _lists.Find(list) is { } fields)
                    {
                        var leadIn = LeadIn.Of(_page.Text, block, before);
                        names ??= NamesInTables(path.Section);
                        if (Doubt(fields, leadIn, names) is { } doubt)
                        {
                            yield return Classify(fields.Table, path, leadIn, doubt) with { List = list };
                        }
                    }

                    foreach (var (item, inner) in list.Tables(_page.Text))
                    {
                        yield return Classify(inner, path.Below(item), LeadIn.None);
                    }
                }

                before = block;
            }
        }
    }

    private HashSet<string> NamesInTables(Section section)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in section.Blocks.OfType<PageTable>())
        {
            var rows = table.Read(_page.Text, _cancellation);
            var roles = _cells.Of(ref rows);
            if (FieldNames(roles) is var name and >= 0 && (roles.Find(ColumnRole.Type) >= 0 || HasTypesInNames(rows, roles)))
            {
                names.UnionWith(rows.Rows.Select(row => NameCell.Read(TableColumns.Cell(row, name)).Name.Text));
            }
        }

        return names;
    }

    // Why a list may be none of the type's fields; null for one beside a table that explains what that says.
    private static string? Doubt(FieldList fields, LeadIn leadIn, HashSet<string> names)
    {
        if (names.Count == 0)
        {
            return fields.IsSure ? "" : "some of its items are no fields";
        }

        var isKnown = fields.Names.TrueForAll(names.Contains);
        return !fields.IsSure || isKnown ? null
            : leadIn.Kind != LeadInKind.None || (leadIn.Field.Length > 0 && names.Contains(leadIn.Field)) ? ""
            : "it stands beside a table";
    }

    private ClassifiedTable Classify(PageTable block, HeadingPath path, LeadIn leadIn, string doubt = "")
    {
        var read = block.Read(_page.Text, _cancellation);
        var table = read;
        var roles = _cells.Of(ref table);
        var hasTypesInNames = HasTypesInNames(table, roles);
        var isIncluded = _patterns.Includes(path);
        var (hasFieldColumns, hasTypes) = FieldColumns(table, roles);
        var isObject = hasTypesInNames
            || (hasFieldColumns && (hasTypes || isIncluded == true) && !IsOfNamedTypes(table, roles, path));
        (table, roles) = isObject ? (table, roles) : (read, ColumnRoles.Of(read));
        var (names, values) = isObject ? (FieldNames(roles), -1) : _enums.Columns(table, roles, path) ?? (-1, -1);
        var kind = isObject ? TableKind.Object
            : IsOfFieldValues(roles, path) ? TableKind.FieldValues
            : values >= 0 ? TableKind.Enum
            : TableKind.None;
        var lack = kind != TableKind.None || hasFieldColumns || OfLeadIn(leadIn, roles) is not null || OfHeadings(path) is not null
            ? null
            : _likeness.Lack(table, roles);
        var reason = table.Rows.Count == 0 ? "it has no rows"
            : kind == TableKind.None
                ? hasFieldColumns ? "most of its types are not known" : lack ?? "its columns are neither fields nor values"
            : isIncluded is { } says ? says ? "" : "PlexModelsTables takes it out"
            : OfLeadIn(leadIn, roles) ?? OfHeadings(path) ?? ParameterPlaces.Find(table) ?? doubt;
        return new ClassifiedTable(
            table,
            block,
            leadIn,
            path,
            roles,
            reason.Length == 0 ? kind : TableKind.None,
            names,
            values,
            reason,
            reason.Length > 0 && (isObject || hasFieldColumns || lack is not null) && isIncluded is null,
            hasTypesInNames);
    }

    // "string" and "number" in a column of values are values where the heading is an enum's.
    private static bool IsOfNamedTypes(MarkdownTable table, ColumnRoles roles, HeadingPath path) =>
        roles.Find(ColumnRole.Type) is var type and >= 0
        && ColumnRoles.Of(table)[type] == ColumnRole.Value
        && EnumTables.IsBelowHeading(path);

    private static string? OfLeadIn(LeadIn leadIn, ColumnRoles roles) =>
        leadIn.Kind == LeadInKind.NoModel ? $"'{leadIn.Text.TrimEnd(':')}' are no models"
            : leadIn.Kind == LeadInKind.Request || (leadIn.Kind == LeadInKind.Operation && roles.Find(ColumnRole.Required) >= 0)
                ? $"'{leadIn.Text.TrimEnd(':')}' are parameters"
            : null;

    // "status | available" below "Enumerated Values".
    private static bool IsOfFieldValues(ColumnRoles roles, HeadingPath path) =>
        roles.Count == 2
        && roles[0] == ColumnRole.Name
        && roles[1] == ColumnRole.Value
        && path.Section.IsCalled("Enumerated Values");

    private bool HasTypesInNames(MarkdownTable table, ColumnRoles roles)
    {
        var name = roles.Find(ColumnRole.Name);
        if (name < 0 || roles.Find(ColumnRole.Type) >= 0)
        {
            return false;
        }

        var (named, count) = (0, 0);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            count++;
            named += NamedType.Read(TableColumns.Cell(row, name)) is { } both && (both.IsSetOff || _known.Has(both.Type.Text)) ? 1 : 0;
        }

        return count > 0 && named * 2 > count;
    }

    // The nearest heading that is not merely "Fields" decides.
    private static string? OfHeadings(HeadingPath path)
    {
        foreach (var (section, _, isGeneric) in path.Upwards())
        {
            if (HeadingWords.IsRequest(section.Name))
            {
                return $"'{section.Name}' are parameters";
            }

            if (HeadingWords.IsNoModel(section.Name))
            {
                return $"'{section.Name}' are no models";
            }

            if (!isGeneric && section.Heading is not null)
            {
                return null;
            }
        }

        return null;
    }

    // Whether most rows have a name that a field may have, and whether most have a type that is known.
    private (bool HasNames, bool HasTypes) FieldColumns(MarkdownTable table, ColumnRoles roles)
    {
        var name = FieldNames(roles);
        var type = roles.Find(ColumnRole.Type);
        if (name < 0 || type < 0)
        {
            return default;
        }

        var (names, types, count) = (0, 0, 0);
        var signs = NameSigns.Of(table, roles, name, isFirst: true, static _ => true);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            var nameCells = NameCell.ReadAll(TableColumns.Cell(row, name), signs);
            var typeCell = TableColumns.Cell(row, type);
            if (nameCells[0] is { IsPlaceholder: false, Name.IsEmpty: false })
            {
                count++;
                names += nameCells.All(static cell => cell.IsFieldName) ? 1 : 0;
                types += typeCell.IsEmpty || _known.Has(typeCell.Text) ? 1 : 0;
            }
        }

        return (names * 2 > count, types * 2 > count);
    }

    // Members are fields where they have types.
    private static int FieldNames(ColumnRoles roles) =>
        roles.Find(ColumnRole.Name) is var name and >= 0 ? name : roles.Find(ColumnRole.Label);
}
