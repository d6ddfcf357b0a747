using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>Makes an enum model of documented values.</summary>
internal static class EnumModelBuilder
{
    public static EnumModel Build(
        ModelIdentity identity,
        string path,
        EquatableArray<SpecValue> values,
        ProseResolver prose,
        List<JoinedValue> joined,
        ModelPlaces? places,
        List<PageDiagnostic> diagnostics)
    {
        var isNumeric = EnumValues.AreNumbers(values);
        if (!isNumeric
            && EnumValues.FirstWhere(values, isNumber: true) is not null
            && EnumValues.FirstWhere(values, isNumber: false) is { } text)
        {
            diagnostics.Add(PageProblem.Create(Descriptors.MixedValues, text.Value.Span, DiagnosticText.Excerpt(text.Value.Text)).In(path));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = new MemberNames(ReservedNames.EnumModel, identity.TypeName);
        seen.UnionWith(values.AsArray().Select(static value => value.Value.Text));
        joined.RemoveAll(value => !seen.Add(value.Value.Value.Text));
        seen.Clear();
        var models = new List<EnumValueModel>(values.Count + joined.Count);
        var wanted = EnumMemberNames.Of(new EquatableArray<SpecValue>([.. values, .. joined.Select(static other => other.Value)]));
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            if (!seen.Add(value.Value.Text))
            {
                diagnostics.Add(PageProblem.Create(
                    Descriptors.DuplicateValue,
                    value.Value.Span,
                    DiagnosticText.Excerpt(value.Name.Text),
                    DiagnosticText.Excerpt(value.Value.Text)).In(path));
                continue;
            }

            var name = members.Take(wanted[i], "Value");
            places?.Add(identity.QualifiedName, name, value.Name.IsEmpty ? value.Value.Span : value.Name.Span);
            models.Add(new EnumValueModel(name, value.Value.Text, prose.Resolve(value.Description), isNumeric ? "" : value.Number));
        }

        foreach (var other in joined)
        {
            var name = members.Take(wanted[models.Count], "Value");
            models.Add(new EnumValueModel(name, other.Value.Value.Text, other.Description, isNumeric ? "" : other.Value.Number));
        }

        return new EnumModel(identity, isNumeric, new EquatableArray<EnumValueModel>([.. models]));
    }
}
