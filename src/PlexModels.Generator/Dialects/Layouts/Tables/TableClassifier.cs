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
    private readonly TypesInTables _types;

    public TableClassifier(MarkdownPage page, Notation notation, CancellationToken cancellation)
    {
        _page = page;
        _cancellation = cancellation;
        _patterns = new HeadingPatterns(page.Input.Settings.Tables);
        _known = new KnownTypes(page, notation);
        _lists = new FieldLists(page, _known, cancellation);
        _types = new TypesInTables(page, _lists, notation, cancellation);
    }

    /// <summary>All tables of a page, in page order.</summary>
    public IEnumerable<ClassifiedTable> Classify()
    {
        foreach (var path in HeadingPath.Of(_page))
        {
            // Beside a table, lists are about what that says.
            var hasTables = path.Section.Blocks.Any(static block => block is PageTable);
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
                    if (!hasTables && _lists.Find(list) is { } fields)
                    {
                        var doubt = fields.IsSure ? null : "some of its items are no fields";
                        yield return Classify(fields.Table, path, LeadIn.Of(_page.Text, block, before), doubt) with { List = list };
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

    private ClassifiedTable Classify(PageTable block, HeadingPath path, LeadIn leadIn, string? doubt = null)
    {
        var table = block.Read(_page.Text, _cancellation);
        var roles = ColumnRoles.Of(table);
        var hasTypesInNames = HasTypesInNames(table, roles);
        var isIncluded = _patterns.Includes(path);
        var (hasFieldColumns, hasTypes) = FieldColumns(table, roles);
        var isObject = hasTypesInNames || (hasFieldColumns && (hasTypes || isIncluded == true));
        var (names, values) = isObject ? (FieldNames(roles), -1) : EnumColumns(table, roles, path) ?? (-1, -1);
        var kind = isObject ? TableKind.Object
            : IsOfFieldValues(roles, path) ? TableKind.FieldValues
            : values >= 0 ? TableKind.Enum
            : TableKind.None;
        var reason = table.Rows.Count == 0 ? "it has no rows"
            : kind == TableKind.None ? hasFieldColumns ? "most of its types are not known" : "its columns are neither fields nor values"
            : isIncluded is { } says ? says ? "" : "PlexModelsTables takes it out"
            : OfLeadIn(leadIn, roles) ?? OfHeadings(path) ?? doubt ?? "";
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
            reason.Length > 0 && (isObject || hasFieldColumns) && isIncluded is null,
            hasTypesInNames);
    }

    private static string? OfLeadIn(LeadIn leadIn, ColumnRoles roles) =>
        leadIn.Kind == LeadInKind.Request || (leadIn.Kind == LeadInKind.Operation && roles.Find(ColumnRole.Required) >= 0)
            ? $"'{leadIn.Text.TrimEnd(':')}' are parameters"
            : null;

    // "status | available" below "Enumerated Values".
    private static bool IsOfFieldValues(ColumnRoles roles, HeadingPath path) =>
        roles.Count == 2
        && roles[0] == ColumnRole.Name
        && roles[1] == ColumnRole.Value
        && path.Section.IsCalled("Enumerated Values");

    private static bool HasTypesInNames(MarkdownTable table, ColumnRoles roles)
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
            named += NamedType.Read(TableColumns.Cell(row, name)) is null ? 0 : 1;
        }

        return count > 0 && named * 2 > count;
    }

    // The nearest heading that is not merely "Fields" decides.
    private static string? OfHeadings(HeadingPath path)
    {
        foreach (var section in path.Upwards())
        {
            if (HeadingWords.IsRequest(section.Name))
            {
                return $"'{section.Name}' are parameters";
            }

            if (HeadingWords.IsNoModel(section.Name))
            {
                return $"'{section.Name}' are no models";
            }

            if (!HeadingWords.IsGeneric(section.Name) && section.Heading is not null)
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

    private (int Names, int Values)? EnumColumns(MarkdownTable table, ColumnRoles roles, HeadingPath path)
    {
        var value = roles.Find(ColumnRole.Value);
        var label = roles.Find(ColumnRole.Label);
        var name = label >= 0 ? label : roles.Find(ColumnRole.Name) is var named and >= 0 ? named : roles.Find(ColumnRole.Type);

        // "GUILD | 0" below Name and Type.
        var type = roles.Find(ColumnRole.Type);
        value = value < 0 && type >= 0 && name >= 0 && name != type && AreDistinctNumbers(table, type) && IsOfEnum(path) ? type : value;
        if (value >= 0 && name >= 0)
        {
            // A table of settings and their values has names of the same kind: numbers alone tell an enum by themselves.
            return AreValues(table, value) && (AreValues(table, name)
                    ? label >= 0 || AreDistinctNumbers(table, value) || IsOfEnum(path)
                    : AreDistinctNumbers(table, value) && IsOfEnum(path))
                ? (name, value)
                : null;
        }

        // One column of values, and what they mean.
        var only = value >= 0 ? value : name;
        return only == 0
            && HasNothingElse(roles, only)
            && AreValues(table, only)
            && ((label >= 0 && table.Columns[only].StartsWith("member", StringComparison.OrdinalIgnoreCase)) || IsOfEnum(path))
            ? (-1, only)
            : null;
    }

    // The last thing to ask: for a heading it takes the types of all tables.
    private bool IsOfEnum(HeadingPath path) => IsBelowEnumHeading(path)
        || (path.Section.Heading is not null && _types.Name(HeadingWords.TypeName(path.Section.Name)));

    private static bool IsBelowEnumHeading(HeadingPath path)
    {
        foreach (var section in path.Upwards())
        {
            if (HeadingWords.IsOfEnum(section.Name))
            {
                return true;
            }

            if (section.Heading is not null && !HeadingWords.IsGeneric(section.Name))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasNothingElse(ColumnRoles roles, int only)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (i != only && roles[i] is not (ColumnRole.Description or ColumnRole.Example))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreValues(MarkdownTable table, int column)
    {
        var (values, count) = (0, 0);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            count++;
            values += ValueCell.IsValue(TableColumns.Cell(row, column)) ? 1 : 0;
        }

        return values * 10 > count * 8;
    }

    private static bool AreDistinctNumbers(MarkdownTable table, int column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Take(MaxRows))
        {
            var value = ValueCell.Read(TableColumns.Cell(row, column));
            if (!ValueCell.IsInteger(value.Text) || !seen.Add(value.Text))
            {
                return false;
            }
        }

        return seen.Count > 1;
    }
}
