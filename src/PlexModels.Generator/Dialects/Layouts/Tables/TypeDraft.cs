using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>A type of a page while its tables are read.</summary>
internal sealed class TypeDraft(string name, TableKind kind, TypeHeading heading, ClassifiedTable first)
{
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);
    private int _tablesWithFields;

    public string Name { get; } = name;

    public TableKind Kind { get; } = kind;

    public TypeHeading Heading { get; } = heading;

    /// <summary>Its tables: a type's properties and relationships stand in two.</summary>
    public List<ClassifiedTable> Tables { get; } = [first];

    public List<SpecValue> Values { get; } = [];

    /// <summary>The tables of values that its fields have.</summary>
    public List<ClassifiedTable> FieldValues { get; } = [];

    /// <summary>What links call the headings that lead to it, its own name first.</summary>
    public List<string> Anchors { get; } = [NameFolding.Fold(name)];

    /// <summary>Whether it is the entry of a protobuf map, which no JSON has as a type.</summary>
    public bool IsMapEntry { get; set; }

    /// <summary>Whether a row of its tables has a name.</summary>
    public bool HasField(string field)
    {
        for (; _tablesWithFields < Tables.Count; _tablesWithFields++)
        {
            var table = Tables[_tablesWithFields];
            _fields.UnionWith(table.Table.Rows.Select(row => NameCell.Read(TableColumns.Cell(row, table.Names)).Name.Text));
        }

        return _fields.Contains(field);
    }

    public TextSlice Place => Heading.Path.Section.Heading?.Source ?? Tables[0].Table.Header.Cells[0];
}
