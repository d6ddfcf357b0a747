using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Reads what the columns of a table say of a field, beside its name and its presence.</summary>
/// <param name="roles">The columns.</param>
/// <param name="dialect">The page's dialect.</param>
/// <param name="entries">The page's types that are entries of maps.</param>
/// <param name="anchors">What links within the page call its types.</param>
/// <param name="factory">Reads types.</param>
internal sealed class FieldColumns(
    ColumnRoles roles, Dialect dialect, ProtobufEntries entries, HashSet<string> anchors, FieldFactory factory)
{
    private readonly int _description = roles.Find(ColumnRole.Description);
    private readonly int _example = roles.Find(ColumnRole.Example);
    private readonly int _cardinality = roles.Find(ColumnRole.Cardinality);
    private readonly int _jsonName = roles.Find(ColumnRole.JsonName);
    private readonly int _values = roles.Find(ColumnRole.Values);
    private readonly int _rules = roles.Find(ColumnRole.Rules);
    private readonly int _deprecated = roles.Find(ColumnRole.Deprecated);
    private readonly int _format = roles.Find(ColumnRole.Format);

    /// <param name="row">The row.</param>
    /// <param name="name">The name that its cell has, or the first of them.</param>
    /// <param name="written">That cell as it is written.</param>
    /// <param name="type">The cell of its type.</param>
    public SpecField Read(TableRow row, NameCell name, string written, TextSlice type)
    {
        type = WithFormat(type, TableColumns.Cell(row, _format).Text);
        var prose = ProseReader.Read(TableColumns.Cell(row, _description).Text);
        var read = type.IsEmpty
            ? TypeExpression.Scalar(TypeShape.JsonElement, "any")
            : WithLink(factory.ReadType(name.Name.Text, type), written);
        var example = TableColumns.Cell(row, _example);
        var jsonName = NameCell.Read(TableColumns.Cell(row, _jsonName)).Name;
        return new SpecField(
            name.Name,
            name.Name.Text,
            type,
            _cardinality < 0 ? read : WithCardinality(read, TableColumns.Cell(row, _cardinality).Text),
            IsRequired: false,
            name.IsDeprecated
                || Deprecation.IsNoted(prose)
                || InlineText.Plain(TableColumns.Cell(row, _deprecated).Text).ToLowerInvariant() is "yes" or "true",
            prose,
            example with { Text = InlineText.Unescape(example.Text) },

            // In protobuf's JSON a name may be written in either of two ways; elsewhere it is what the page says.
            !jsonName.IsEmpty ? jsonName : _cardinality < 0 ? name.Name : name.Name with { Text = "" });
    }

    /// <summary>The values that the row lists.</summary>
    public List<TextSlice> Values(TableRow row) => ListedValues.Read(TableColumns.Cell(row, _values)) is { Count: > 0 } listed
        ? listed
        : ListedValues.ReadAmongRules(TableColumns.Cell(row, _rules));

    // "string" and "date-time" in a column of its own are "string (date-time)".
    private static TextSlice WithFormat(TextSlice type, string format) =>
        InlineText.Plain(format) is { Length: > 1 } word && word.IndexOfAny([' ', '(', ')', '[', '<']) < 0 && !type.IsEmpty
            ? type with { Text = $"{type.Text} ({word})" }
            : type;

    // "[address](#address)" is described below a heading of its own where its type is no more than an object.
    private TypeExpression? WithLink(TypeExpression? type, string name)
    {
        var start = type is not null && IsAnyObject(type) ? name.IndexOf("](#", StringComparison.Ordinal) + 2 : 1;
        var end = start > 1 ? name.IndexOfAny([' ', ')', '"'], start) : -1;
        var target = end > 0 ? name.Substring(start, end - start) : "";
        return target.Length > 1 && anchors.Contains(NameFolding.Fold(target)) ? TypeLink.Apply(type!, target, dialect.Notation) : type;
    }

    private static bool IsAnyObject(TypeExpression type) => type.Form switch
    {
        TypeForm.Scalar => type is { Shape: TypeShape.JsonElement, Target: null },
        TypeForm.List or TypeForm.OrNull or TypeForm.ThreeState => type.Last is null || IsAnyObject(type.Last),
        _ => false,
    };

    // "repeated" makes a list, and of a message that is an entry of a map, the map.
    private TypeExpression? WithCardinality(TypeExpression? type, string cell) =>
        type is null ? null
        : InlineText.Plain(cell) is not ("repeated" or "*" or "0..*" or "1..*" or "0..n" or "1..n") ? ProtobufNumbers.InJson(type)
        : entries.ValueOf(type) is { } value ? TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, value)
        : TypeExpression.Of(TypeForm.List, "repeated", ProtobufNumbers.InJson(type));
}
