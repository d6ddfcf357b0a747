using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables.Nesting;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// Mends fields by the JSON that the page shows for them: a list that is shown as an object, a value that is shown as a list, a type that
/// no cell says, a name that is written in another way.
/// </summary>
internal sealed class JsonEvidence(List<PageProblem> problems)
{
    /// <summary>Mends the fields of a type, and those that stand below them.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="objects">What the page shows of the type.</param>
    public void Apply(List<NestedField> fields, List<ExampleValue> objects)
    {
        if (objects.Count == 0)
        {
            return;
        }

        var members = objects
            .SelectMany(static example => example.Members.AsArray())
            .ToLookup(static member => member.Name, static member => member.Value, StringComparer.Ordinal);
        var names = new HashSet<string>(fields.Select(static field => field.Name), StringComparer.Ordinal);
        var others = members
            .Where(member => !names.Contains(member.Key))
            .ToLookup(static member => NameFolding.Fold(member.Key), static member => member.Key, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            // What the page writes in another way than its JSON, and its JSON has for no other field.
            var name = members.Contains(field.Name) ? field.Name : others[NameFolding.Fold(field.Name)].FirstOrDefault() ?? field.Name;
            var shown = members[name].Where(static value => !value.IsNull).ToList();
            if (shown.Count == 0)
            {
                continue;
            }

            if (field.Field is { } row)
            {
                row = name == field.Name ? row : row with { JsonName = row.Name with { Text = name } };
                field.Field = Mended(field, row, shown);
            }

            Apply(field.Fields, [.. shown.SelectMany(Objects)]);
        }
    }

    private SpecField Mended(NestedField field, SpecField row, List<ExampleValue> shown)
    {
        var isList = field.HasItems || row.Type is { IsList: true };
        if (isList && shown.TrueForAll(static value => ShowsMembers(value)))
        {
            field.HasItems = false;
            Report(row, "{...}");
            return row with { Type = WithoutList(row.Type) };
        }

        if (shown.TrueForAll(static value => ShowsMembers(value)) && row.Type is { } value && AsObject(value) is { } any)
        {
            Report(row, "{...}");
            return row with { Type = any };
        }

        if (shown.TrueForAll(static value => IsOneValue(value)) && row.Type is { } written && OneValue(written) is { } one)
        {
            Report(row, shown[0].Text);
            return row with { Type = one };
        }

        if (!isList && shown.TrueForAll(static value => value.Kind == ExampleKind.Array) && MayBeItem(row.Type, shown))
        {
            Report(row, "[...]");
            return row with { Type = ListOf(row.Type!) };
        }

        return row.TypeText.IsEmpty && row.Type is { Form: TypeForm.Scalar, Shape: TypeShape.JsonElement } && TypeOf(shown) is { } type
            ? row with { Type = type }
            : row;
    }

    // A "hash" is a text to one page and an object to another.
    private static TypeExpression? AsObject(TypeExpression type) => type switch
    {
        { Form: TypeForm.Scalar, Shape: not TypeShape.JsonElement, Target: null } => TypeExpression.Scalar(TypeShape.JsonElement, "object"),
        { Form: TypeForm.OrNull or TypeForm.ThreeState, Last: { } last } when AsObject(last) is { } any =>
            TypeExpression.Of(type.Form, type.Name, any),
        _ => null,
    };

    // "{ "@odata.type": "microsoft.graph.user" }" stands for an object, or in the place of several.
    private static bool ShowsMembers(ExampleValue value) =>
        value.Kind == ExampleKind.Object && value.Members.AsArray().Any(static member => member.Name.IndexOf('@') < 0);

    // A sketch writes "String collection" in the place of a list.
    private static bool IsOneValue(ExampleValue value) =>
        value.Kind is ExampleKind.String or ExampleKind.Literal
        && !value.Text.Split([' ', '[', '<', '(']).Any(static word => PhraseWords.IsList(word.ToLowerInvariant()));

    // "[DateTimeOffset](timestamp.md)" is shown as a value, and so may be a list of values; null where the page says one value.
    private static TypeExpression? OneValue(TypeExpression type) => type switch
    {
        { Form: TypeForm.Scalar, Target: not null, Shape: not (TypeShape.JsonElement or TypeShape.String) } => type with { Target = null },
        { Form: TypeForm.List, Last: { Form: TypeForm.Scalar, Target: null, Shape: not TypeShape.JsonElement } item } => item,
        { Form: TypeForm.OrNull or TypeForm.ThreeState, Last: { } last } when OneValue(last) is { } value =>
            TypeExpression.Of(type.Form, type.Name, value),
        _ => null,
    };

    // What any JSON is read into holds lists too, and so may what a name stands for, unless it is an object.
    private static bool MayBeItem(TypeExpression? type, List<ExampleValue> shown) => type switch
    {
        { Form: TypeForm.Scalar } => type.Shape != TypeShape.JsonElement,
        { Form: TypeForm.Named, Shape: not TypeShape.JsonElement } => true,
        { Form: TypeForm.Named } => shown.TrueForAll(static value => value.Items.Count > 0
            && value.Items.AsArray().All(static item => item.Kind == ExampleKind.Object)),
        { Form: TypeForm.OrNull or TypeForm.ThreeState } => MayBeItem(type.Last, shown),
        _ => false,
    };

    private static TypeExpression ListOf(TypeExpression type) => type is { Form: TypeForm.OrNull or TypeForm.ThreeState, Last: { } last }
        ? TypeExpression.Of(type.Form, type.Name, ListOf(last))
        : TypeExpression.Of(TypeForm.List, "[]", type);

    private static TypeExpression? WithoutList(TypeExpression? type) => type switch
    {
        { Form: TypeForm.OrNull or TypeForm.ThreeState, Last: { } last } when WithoutList(last) is { } item =>
            TypeExpression.Of(type.Form, type.Name, item),
        { Form: TypeForm.List, Last: { } item } => item,
        _ => type,
    };

    // Where the JSON is a sketch, words for types stand in the places of values; so a string says only that it is text.
    private static TypeExpression? TypeOf(List<ExampleValue> shown)
    {
        if (shown.TrueForAll(static value => value.Kind == ExampleKind.Array))
        {
            return shown.SelectMany(static value => value.Items.AsArray())
                .Where(static item => !item.IsNull)
                .ToList() is { Count: > 0 } items && TypeOf(items) is { } item
                ? ListOf(item)
                : null;
        }

        var shapes = shown.Select(static value => value.Kind switch
        {
            ExampleKind.String => TypeShape.String,
            ExampleKind.Literal => ExampleInference.Infer(value.Text),
            _ => TypeShape.JsonElement,
        }).Distinct().ToList();

        // 1 and 0.5 are both fractions.
        var shape = shapes.Count == 1 ? shapes[0]
            : shapes.TrueForAll(static shape => shape is TypeShape.Int64 or TypeShape.Double) ? TypeShape.Double
            : TypeShape.JsonElement;
        return shape == TypeShape.JsonElement ? null : TypeExpression.Scalar(shape, TypeShapes.Of(shape).Word);
    }

    private static IEnumerable<ExampleValue> Objects(ExampleValue value) =>
        value.Kind == ExampleKind.Array ? value.Items.AsArray().SelectMany(Objects) : value.Kind == ExampleKind.Object ? [value] : [];

    private void Report(SpecField row, string shown) => problems.Add(PageProblem.Create(
        Descriptors.ContradictingExample,
        row.TypeText.IsEmpty ? row.Name.Span : row.TypeText.Span,
        DiagnosticText.Excerpt(row.Name.Text),
        shown,
        DiagnosticText.Excerpt(row.TypeText.Text),
        "it is read as the example shows it"));
}
