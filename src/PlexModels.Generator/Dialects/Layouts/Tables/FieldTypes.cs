using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables.Nesting;
using PlexModels.Generator.Dialects.Layouts.Tables.Values;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Makes types of what a table says within a field: of rows below it, and of values that its description lists.</summary>
/// <param name="dialect">The dialect.</param>
/// <param name="names">The names of the page's types so far.</param>
internal sealed class FieldTypes(Dialect dialect, FreeNames names)
{
    /// <summary>The types that were made.</summary>
    public List<SpecType> Types { get; } = [];

    /// <summary>The fields of a type, with the types that are made for them.</summary>
    public EquatableArray<SpecField> Fields(string owner, List<NestedField> fields)
    {
        var read = new List<SpecField>(fields.Count);
        foreach (var nested in fields)
        {
            read.Add(Field(owner, nested));
        }

        return new EquatableArray<SpecField>([.. read]);
    }

    private SpecField Field(string owner, NestedField nested) => nested.Fields.Count > 0 ? WithFields(owner, nested)
        : nested.AnyName is { } values ? WithValuesOf(owner, nested, values)
        : WithUnion(owner, WithValues(owner, nested.HasItems ? AsList(nested.Field!) : nested.Field!, nested.Values));

    // What all members have in common whose names the page does not know makes a map of them.
    private SpecField WithValuesOf(string owner, NestedField nested, NestedField values)
    {
        var field = nested.Field ?? Implied(nested);
        var value = Field(owner, values).Type ?? TypeExpression.Scalar(TypeShape.JsonElement, "any");
        return field with { Type = WithItem(field.Type, value, nested.HasItems ? TypeForm.List : TypeForm.Map) };
    }

    private SpecField WithFields(string owner, NestedField nested)
    {
        var field = nested.Field ?? Implied(nested);
        var name = names.Take($"{owner} {nested.Name}");

        // Its place in the list before its own fields', so that types come in the order of their rows.
        var place = Types.Count;
        Types.Add(Type(field, name, SpecKind.Object));
        Types[place] = Types[place] with { Fields = Fields(name, WithOthers(nested)) };
        var item = TypeExpression.Named(name, "#" + NameFolding.Fold(name));
        return field with { Type = WithItem(field.Type, item, nested.HasItems ? TypeForm.List : TypeForm.Named) };
    }

    private static List<NestedField> WithOthers(NestedField nested) => nested is { IsList: false, AnyName.Field: { } others }
        ? [.. nested.Fields, NestedField.Others(others)]
        : nested.Fields;

    private static SpecField Implied(NestedField nested)
    {
        var first = FirstField(nested);
        return first with
        {
            Name = first.Name with { Text = nested.Name },
            PlainName = nested.Name,
            JsonName = first.JsonName.IsEmpty ? first.JsonName : first.JsonName with { Text = nested.Name },
            Type = TypeExpression.Scalar(TypeShape.JsonElement, "object"),
            IsRequired = false,
            Description = Prose.None,
            Example = first.Example with { Text = "" },
        };
    }

    private static SpecField FirstField(NestedField nested)
    {
        while (nested.Field is null)
        {
            nested = nested.Fields.Count > 0 ? nested.Fields[0] : nested.AnyName!;
        }

        return nested.Field;
    }

    private static SpecField AsList(SpecField field) =>
        field.Type is null or { IsList: true } ? field : field with { Type = TypeExpression.Of(TypeForm.List, "[]", field.Type) };

    private static TypeExpression WithItem(TypeExpression? type, TypeExpression item, TypeForm form) => type switch
    {
        { Form: TypeForm.OrNull or TypeForm.ThreeState, Last: { } last } =>
            TypeExpression.Of(type.Form, type.Name, WithItem(last, item, form)),
        { Form: TypeForm.List, Last: { } last } => TypeExpression.Of(TypeForm.List, type.Name, WithItem(last, item, TypeForm.Named)),
        { Form: TypeForm.Map } => TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, item),
        _ => form == TypeForm.List ? TypeExpression.Of(TypeForm.List, "[]", item)
            : form == TypeForm.Map ? TypeExpression.Of(TypeForm.Map, TypeExpression.KeylessMap, item)
            : item,
    };

    // "string or integer", "[cat](#cat) | [dog](#dog)".
    private SpecField WithUnion(string owner, SpecField field)
    {
        if (field.Type is not { } type || UnionIn(type) is not { } union)
        {
            return field;
        }

        var name = names.Take($"{owner} {field.Name.Text}");
        Types.Add(Type(field, name, SpecKind.Union) with
        {
            Members = new EquatableArray<SpecMember>([.. union.Arguments.AsArray().Select(member => new SpecMember(
                field.TypeText with { Text = member.ToString() },
                member))]),
        });
        return field with { Type = Replace(type, TypeExpression.Named(name, "#" + NameFolding.Fold(name))) };
    }

    private static TypeExpression? UnionIn(TypeExpression type) => type.Form == TypeForm.Union ? type
        : type.Form is TypeForm.List or TypeForm.Map or TypeForm.OrNull or TypeForm.ThreeState && type.Last is { } last ? UnionIn(last)
        : null;

    private static TypeExpression Replace(TypeExpression type, TypeExpression union) => type.Form == TypeForm.Union ? union
        : type with
        {
            Arguments = new EquatableArray<TypeExpression>([
                .. type.Arguments.AsArray().Take(type.Arguments.Count - 1),
                Replace(type.Last!, union)]),
        };

    // A table of values makes an enum of a string or a number, and "Possible values are: `a`, `b`" makes one of a string.
    private SpecField WithValues(string owner, SpecField field, List<TextSlice> listed)
    {
        if (field.Type is not { } type)
        {
            return field;
        }

        var own = ValuesIn(type);
        listed = listed.Count == 0 && own is not null
            ? [.. own.Values.AsArray().Select(value => field.TypeText with { Text = value })]
            : listed;
        var isText = own is null ? IsText(type) : own.Shape == TypeShape.String;
        var areValues = isText || (IsNumber(type) && listed.TrueForAll(static value => ValueCell.IsInteger(value.Text)));
        var values = listed.Count > 0 && areValues ? listed
            : isText && ProseValues.Find(field.Description) is { Count: > 1 } inProse
                ? inProse.ConvertAll(value => field.Name with { Text = value })
            : null;
        if (values is null)
        {
            return field;
        }

        var name = names.Take($"{owner} {field.Name.Text}");
        Types.Add(Type(field, name, SpecKind.Enum) with
        {
            Values = new EquatableArray<SpecValue>([.. values
                .Select(value => new SpecValue(value, value, Prose.None, IsQuoted: isText))]),
        });
        return field with { Type = TypeLink.Apply(type, "#" + NameFolding.Fold(name), dialect.Notation) };
    }

    // One value alone says what kind an object is of.
    private static TypeExpression? ValuesIn(TypeExpression type) => type.Form == TypeForm.Scalar
        ? type.Values.Count > 1 ? type : null
        : type.Form is TypeForm.List or TypeForm.Map or TypeForm.OrNull or TypeForm.ThreeState && type.Last is { } last ? ValuesIn(last)
        : null;

    private static bool IsNumber(TypeExpression type) => type.Form == TypeForm.Scalar
        ? type.Shape is TypeShape.Int64 or TypeShape.Int32 or TypeShape.Double
        : type.Form is TypeForm.List or TypeForm.OrNull or TypeForm.ThreeState && type.Last is { } last && IsNumber(last);

    private static bool IsText(TypeExpression type) => type.Form == TypeForm.Scalar
        ? type is
        {
            Shape: TypeShape.String,
            Target: null,
            Name: "string" or "edm.string" or "enum" or "enumeration" or "str" or "text" or "string enum" or "enum string"
                or "字符串" or "字串" or "文字列" or "문자열" or "cadena" or "texto" or "chaîne" or "zeichenkette" or "строка" or "stringa",
        }
        : type.Form is TypeForm.List or TypeForm.OrNull or TypeForm.ThreeState && type.Last is { } last && IsText(last);

    private static SpecType Type(SpecField field, string name, SpecKind kind) => new(
        field.Name with { Text = name },
        kind,
        IsDeprecated: false,
        field.Description,
        Anchors: new EquatableArray<string>([NameFolding.Fold(name)]),
        IsOfField: true);
}
