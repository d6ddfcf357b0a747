using System.Globalization;
using System.Numerics;

namespace PlexModels.Generator.Types;

/// <summary>Tells whether an example can be a value of the type that is documented beside it.</summary>
internal static class ExampleCheck
{
    public static bool Fits(CSharpType type, ExampleValue example) => type.Shape switch
    {
        TypeShape.Nullable => example.IsNull || example.Text == "null" || Fits(type.Argument!, example),
        TypeShape.JsonElement or TypeShape.Union or TypeShape.HttpResponse or TypeShape.Stream => true,
        TypeShape.Object => example.Kind == ExampleKind.Object,
        TypeShape.Map => example.Kind == ExampleKind.Object && MembersFit(type.Argument!, example.Members),
        TypeShape.List => example.Kind == ExampleKind.Array && ItemsFit(type.Argument!, example.Items),

        // A cell shows the text of a string, and the text may well be JSON.
        TypeShape.String => !example.IsNull,
        _ => example.Kind is ExampleKind.Text or ExampleKind.String or ExampleKind.Literal && ScalarFits(type, Unquoted(example)),
    };

    private static bool ScalarFits(CSharpType type, string text) => type.Shape switch
    {
        TypeShape.Int64 or TypeShape.QuotedInt64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeShape.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeShape.BigInteger => BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeShape.Double or TypeShape.Single => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TypeShape.Decimal => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TypeShape.Boolean => text is "true" or "false" or "0" or "1",
        TypeShape.DateTimeOffset or TypeShape.DateTime => ExampleInference.IsInstant(text) || IsNumber(text),
        TypeShape.DateOnly => ExampleInference.IsDate(text),
        TypeShape.Guid => Guid.TryParseExact(text, "D", out _),
        TypeShape.Uri => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        TypeShape.TimeSpan => text.StartsWith("P", StringComparison.Ordinal)
            || text.StartsWith("-P", StringComparison.Ordinal)
            || IsNumber(text),

        TypeShape.NumericEnum => IsNumber(text),

        // Of an enum: which values it has is its own page's to say, and others are kept.
        _ => text.Length > 0,
    };

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool MembersFit(CSharpType type, EquatableArray<ExampleMember> members)
    {
        foreach (var member in members)
        {
            if (!Fits(type, member.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ItemsFit(CSharpType type, EquatableArray<ExampleValue> items)
    {
        foreach (var item in items)
        {
            if (!Fits(type, item))
            {
                return false;
            }
        }

        return true;
    }

    private static string Unquoted(ExampleValue example) =>
        example.Kind == ExampleKind.Text
        && example.Text.Length > 1
        && example.Text[0] == '"'
        && example.Text[example.Text.Length - 1] == '"'
            ? example.Text.Substring(1, example.Text.Length - 2)
            : example.Text;
}
