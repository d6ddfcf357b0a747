using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>
/// Reads lists whose items are fields as tables: each with a name and a type, nested items below the row of theirs. A list of which most
/// items are anything else is prose.
/// </summary>
internal sealed class FieldLists(MarkdownPage page, KnownTypes types, CancellationToken cancellation)
{
    // One in so many items may be anything else.
    private const int MostOthers = 5;

    private readonly Dictionary<PageProse, FieldList?> _lists = [];

    /// <summary>The list as a table, or null where it is none of fields.</summary>
    public FieldList? Find(PageProse list)
    {
        if (!_lists.TryGetValue(list, out var fields))
        {
            _lists[list] = fields = Read(list);
        }

        return fields;
    }

    private FieldList? Read(PageProse list)
    {
        var items = list.ItemTree(page.Text);
        if (ReadFields(items, out var areAll) is not { } fields)
        {
            return null;
        }

        var rows = new List<(ListItem Item, ListedField Field)>();
        AddRows(items, fields, "", "", rows);

        return new FieldList(
            ListedFieldTable.Create(page.Text, list, rows.ConvertAll(static row => (row.Field, row.Item.Start, row.Item.End))),
            fields.ConvertAll(static field => field.Name.Text.TrimEnd('?')),
            areAll);
    }

    // Null where most items are no fields. A word that is not set off from prose is one only if all are.
    private List<ListedField>? ReadFields(IReadOnlyList<ListItem> items, out bool areAll)
    {
        var fields = new List<ListedField>(items.Count);
        var (unknown, others) = (0, 0);
        var areMarked = true;
        areAll = false;
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            var field = new ListedFieldReader(page.Text, types, item.Start, item.End).Read();
            if (field is { Type: null } && item.Items.Count > 0 && ReadFields(item.Items, out var areInner) is not null && areInner)
            {
                field = field with { Type = field.Name with { Text = "object" }, IsTypeKnown = true };
            }

            // A sentence begins with a word as well.
            field = field is { IsMarked: false, Type: null } ? null : field;
            var isOther = field?.Type is null || !NameCell.Read(field.Name).IsFieldName;
            others += isOther ? 1 : 0;
            unknown += isOther || !field!.IsTypeKnown ? 1 : 0;
            areMarked &= field is null or { IsMarked: true };
            if (unknown * 2 > items.Count || (!areMarked && (others > 0 || items.Count < 2)))
            {
                return null;
            }

            fields.Add(field ?? new ListedField(page.Text.Slice(item.Start, item.Start), IsMarked: true));
        }

        // "- **Type:** string" and "- **Default:** x" are said of one field.
        areAll = others * MostOthers <= items.Count;
        return fields.Count > 0 && !fields.TrueForAll(static field => FieldSectionReader.IsLabel(field.Name.Text)) ? fields : null;
    }

    private void AddRows(
        IReadOnlyList<ListItem> items, List<ListedField> fields, string level, string owner, List<(ListItem Item, ListedField Field)> rows)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var (item, field) = (items[i], fields[i]);
            if (field.Notes.TryGetValue(ColumnRole.Description, out var said) && said.IsEmpty && item.Note is { } note)
            {
                field.Notes[ColumnRole.Description] = note;
            }

            var inner = item.Items.Count > 0 && ReadFields(item.Items, out var areInner) is { } found && areInner ? found : null;
            if (inner is null && Values(item.Items) is { Length: > 0 } values && !field.Notes.ContainsKey(ColumnRole.Values))
            {
                field.Notes[ColumnRole.Values] = field.Name with { Text = values };
            }

            var path = field.Name.Text.TrimEnd('?');
            var name = WithoutOwner(field.Name.Text, owner);
            rows.Add((item, field with { Name = field.Name with { Text = level + name + (field.IsDeprecated ? " (deprecated)" : "") } }));
            if (inner is not null)
            {
                AddRows(item.Items, inner, level + "> ", path, rows);
            }
        }
    }

    // "address.city" below "address" is "city".
    private static string WithoutOwner(string name, string owner)
    {
        owner = owner.EndsWith("[]", StringComparison.Ordinal) ? owner.Substring(0, owner.Length - 2) : owner;
        if (owner.Length == 0 || !name.StartsWith(owner, StringComparison.Ordinal))
        {
            return name;
        }

        var rest = name.Substring(owner.Length);
        rest = rest.StartsWith("[]", StringComparison.Ordinal) ? rest.Substring(2) : rest;
        return rest.Length > 1 && rest[0] == '.' ? rest.Substring(1) : name;
    }

    // Items that begin with code are the values of the field around them; empty where there is another.
    private string Values(IReadOnlyList<ListItem> items)
    {
        var values = new List<string>();
        foreach (var item in items)
        {
            var close = page.Text.Text[item.Start] == '`' ? page.Text.Text.IndexOf('`', item.Start + 1, item.End - item.Start - 1) : -1;
            if (close < 0)
            {
                return "";
            }

            values.Add(page.Text.Text.Substring(item.Start, close + 1 - item.Start));
        }

        return string.Join(", ", values);
    }
}
