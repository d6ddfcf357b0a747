using System.Globalization;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Specs;

namespace PlexModels.Generator.Models;

/// <summary>Makes an enum model of the rows of a <c>## Values</c> table.</summary>
internal static class EnumModelBuilder
{
    public static EnumModel Build(ModelIdentity identity, string path, EquatableArray<SpecValue> values, List<PageDiagnostic> diagnostics)
    {
        var isNumeric = values.Count > 0;
        foreach (var value in values)
        {
            isNumeric &= IsInteger(value.Value.Text);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = new MemberNames([.. ReservedNames.EnumModel, identity.TypeName]);
        var models = new List<EnumValueModel>(values.Count);
        foreach (var value in values)
        {
            var text = isNumeric ? Canonical(value.Value.Text) : value.Value.Text;
            if (!seen.Add(text))
            {
                diagnostics.Add(PageProblem.Create(
                    Descriptors.DuplicateValue, value.Value.Span, DiagnosticText.Excerpt(value.Name.Text), DiagnosticText.Excerpt(text)).In(path));
                continue;
            }

            models.Add(new EnumValueModel(members.Take(Identifier.Pascal(value.Name.Text), "Value"), text, value.Description));
        }

        return new EnumModel(identity, isNumeric, new EquatableArray<EnumValueModel>([.. models]));
    }

    private static bool IsInteger(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string Canonical(string text) =>
        long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
