using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables.Presence;
using PlexModels.Generator.Dialects.Layouts.Tables.Values;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>Reads what the columns of a table say of a field, beside its name and its presence.</summary>
/// <param name="roles">The columns.</param>
/// <param name="entries">The page's types that are entries of maps.</param>
/// <param name="factory">Reads types.</param>
internal sealed class FieldColumns(ColumnRoles roles, ProtobufEntries entries, FieldFactory factory)
{
    private static readonly char[] s_linkEnds = [' ', ')', '"'];

    private readonly int _description = roles.Find(ColumnRole.Description);
    private readonly int _example = roles.Find(ColumnRole.Example);
    private readonly int _cardinality = roles.Find(ColumnRole.Cardinality);
    private readonly int _multiplicity = roles.Find(ColumnRole.Multiplicity);
    private readonly int _jsonName = roles.Find(ColumnRole.JsonName);
    private readonly int _values = roles.Find(ColumnRole.Values);
    private readonly int _rules = roles.Find(ColumnRole.Rules);
    private readonly int _deprecated = roles.Find(ColumnRole.Deprecated);
    private readonly int _format = roles.Find(ColumnRole.Format);

    /// <param name="row">The row.</param>
    /// <param name="name">The name that its cell has, or the first of them.</param>
    /// <param name="type">The cell of its type.</param>
    public SpecField Read(TableRow row, NameCell name, TextSlice type)
    {
        type = WithFormat(type, TableColumns.Cell(row, _format).Text);
        var prose = ProseReader.Read(TableColumns.Cell(row, _description).Text);
        var read = type.IsEmpty
            ? TypeExpression.Scalar(TypeShape.JsonElement, "any")
            : factory.ReadType(name.Name.Text, type);
        var example = TableColumns.Cell(row, _example);
        var jsonName = NameCell.Read(TableColumns.Cell(row, _jsonName)).Name;
        return new SpecField(
            name.Name,
            name.Name.Text,
            type,
            _cardinality < 0
                ? WithMultiplicity(read, TableColumns.Cell(row, _multiplicity).Text)
                : WithCardinality(read, TableColumns.Cell(row, _cardinality).Text),
            IsRequired: false,
            name.IsDeprecated
                || Deprecation.IsNoted(prose)
                || InlineText.Plain(TableColumns.Cell(row, _deprecated).Text).ToLowerInvariant() is "yes" or "true",
            prose,
            example with { Text = InlineText.Unescape(example.Text) },

            // In protobuf's JSON a name may be written in either of two ways; elsewhere it is what the page says.
            !jsonName.IsEmpty ? jsonName : _cardinality < 0 ? name.Name : name.Name with { Text = "" });
    }

    /// <summary>Where on the page the name leads, or a description that says what the field is; null where neither does.</summary>
    public string? Link(TableRow row, string name) =>
        LinkInPage(name) ?? DescribedLink.Find(TableColumns.Cell(row, _description).Text);

    /// <summary>The values that the row lists.</summary>
    public List<TextSlice> Values(TableRow row) => ListedValues.Read(TableColumns.Cell(row, _values)) is { Count: > 0 } listed
        ? listed
        : ListedValues.ReadAmongRules(TableColumns.Cell(row, _rules));

    // "string" and "date-time" in a column of its own are "string (date-time)".
    private static TextSlice WithFormat(TextSlice type, string format) =>
        InlineText.Plain(format) is { Length: > 1 } word && word.IndexOfAny([' ', '(', ')', '[', '<']) < 0 && !type.IsEmpty
            ? type with { Text = $"{type.Text} ({word})" }
            : type;

    // The anchor of the one link that there is.
    private static string? LinkInPage(string cell)
    {
        const string Opening = "](#";
        var start = cell.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var end = start < Opening.Length ? -1 : cell.IndexOfAny(s_linkEnds, start);
        return end > 0 && cell.IndexOf("](", start, StringComparison.Ordinal) < 0 ? cell.Substring(start, end - start) : null;
    }

    // Of what may be there several times JSON has a list, whether or not the type says so.
    private static TypeExpression? WithMultiplicity(TypeExpression? type, string cell) =>
        type is { IsList: false } && Multiplicity.Read(InlineText.Plain(cell)) is { IsList: true }
            ? TypeExpression.Of(TypeForm.List, "[]", type)
            : type;

    // "repeated" makes a list, and of a message that is an entry of a map, the map.
    private TypeExpression? WithCardinality(TypeExpression? type, string cell) =>
        type is null ? null
        : InlineText.Plain(cell) != "repeated" ? ProtobufNumbers.InJson(type)
        : entries.ValueOf(type) is { } value ? TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, value)
        : TypeExpression.Of(TypeForm.List, "repeated", ProtobufNumbers.InJson(type));
}
