using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// The messages that protobuf makes of maps: <c>Picture.SizesEntry</c> with a key and a value. No JSON has one; a repeated field of it is
/// the map.
/// </summary>
internal sealed class ProtobufEntries(Dialect dialect)
{
    private readonly Dictionary<string, TypeExpression> _values = new(StringComparer.Ordinal);

    /// <summary>Takes note of a table, if it is that of an entry.</summary>
    /// <returns>Whether it is.</returns>
    public bool Add(ClassifiedTable table, IEnumerable<string> anchors, string name)
    {
        var (key, type) = (table.Names, table.Roles.Find(ColumnRole.Type));
        if (table.Kind != TableKind.Object
            || !name.EndsWith("Entry", StringComparison.Ordinal)
            || table.Roles.Find(ColumnRole.Cardinality) < 0
            || table.Table.Rows is not [var first, var second]
            || NameText.WithoutNotes(TableColumns.Cell(first, key).Text) != "key"
            || NameText.WithoutNotes(TableColumns.Cell(second, key).Text) != "value"
            || TypeCellReader.Read(TableColumns.Cell(second, type).Text, dialect.Notation, out _) is not { } value)
        {
            return false;
        }

        foreach (var anchor in anchors)
        {
            _values[anchor] = ProtobufNumbers.InJson(value);
        }

        return true;
    }

    /// <summary>What the map holds that a type is an entry of, or null.</summary>
    public TypeExpression? ValueOf(TypeExpression type) =>
        type.Target is { } target
        && target.StartsWith("#", StringComparison.Ordinal)
        && _values.TryGetValue(NameFolding.Fold(target), out var value)
            ? value
            : null;
}
