using System.Globalization;
using System.Text;
using System.Xml;

namespace PlexModels.Generator.Types;

/// <summary>Puts an example into JSON, as far as it is certain that the type beside it is read from that.</summary>
internal static class ExampleJson
{
    /// <summary>The JSON; null when the cell shows no value of the type.</summary>
    /// <param name="type">A type that mentions no model but enums.</param>
    /// <param name="cell">The example cell.</param>
    public static string? Of(CSharpType type, string cell)
    {
        if (cell.Trim().Length == 0)
        {
            return null;
        }

        if (type.Shape == TypeShape.String)
        {
            return Quote(Unquoted(cell.Trim()));
        }

        var example = ExampleReader.Read(cell, out var isBroken);
        return isBroken || !ExampleCheck.Fits(type, example) ? null : Of(type, example);
    }

    private static string? Of(CSharpType type, ExampleValue example) => type.Shape switch
    {
        TypeShape.Nullable when example.IsNull || example.Text == "null" => "null",
        TypeShape.Nullable => Of(type.Argument!, example),
        TypeShape.List => Join("[", example.Items.AsArray().Select(item => Of(type.Argument!, item)), "]"),
        TypeShape.Map => Join("{", example.Members.AsArray().Select(member => Named(member.Name, Of(type.Argument!, member.Value))), "}"),
        TypeShape.JsonElement => OfAny(example),
        _ => OfScalar(type.Shape, Unquoted(example.Text)),
    };

    private static string? OfScalar(TypeShape shape, string text) => shape switch
    {
        TypeShape.Int64 or TypeShape.Int32 or TypeShape.BigInteger => text.TrimStart('+'),
        TypeShape.QuotedInt64 => Quote(text.TrimStart('+')),
        TypeShape.Double or TypeShape.Single or TypeShape.Decimal or TypeShape.NumericEnum => Number(text),
        TypeShape.Boolean => text is "true" or "1" ? "true" : "false",
        TypeShape.DateTimeOffset or TypeShape.DateTime => Number(text) ?? Quote(text),
        TypeShape.TimeSpan => Number(text) ?? (IsDuration(text) ? Quote(text) : null),
        TypeShape.TimeOnly => TimeSpan.TryParseExact(text, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out _) ? Quote(text) : null,
        TypeShape.Bytes => IsBase64(text) ? Quote(text) : null,
        _ => Quote(text),
    };

    // As JSON has it, what it shows may be written in any way.
    private static string? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? OfAny(ExampleValue example) => example.Kind switch
    {
        ExampleKind.Object => Join("{", example.Members.AsArray().Select(static member => Named(member.Name, OfAny(member.Value))), "}"),
        ExampleKind.Array => Join("[", example.Items.AsArray().Select(static item => OfAny(item)), "]"),
        ExampleKind.String => Quote(example.Text),
        _ when example.Text is "true" or "false" or "null" => example.Text,
        _ => Number(example.Text) ?? Quote(Unquoted(example.Text)),
    };

    /// <summary>A member of an object.</summary>
    public static string? Named(string name, string? value) => value is null ? null : Quote(name) + ":" + value;

    private static string? Join(string open, IEnumerable<string?> items, string close)
    {
        var list = items.ToList();
        return list.Contains(null) ? null : open + string.Join(",", list) + close;
    }

    private static bool IsDuration(string text)
    {
        try
        {
            XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return false;
        }
    }

    private static bool IsBase64(string text)
    {
        try
        {
            Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Unquoted(string text) =>
        text.Length > 1 && ((text[0] == '"' && text[text.Length - 1] == '"') || (text[0] == '`' && text[text.Length - 1] == '`'))
            ? text.Substring(1, text.Length - 2)
            : text;

    private static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                json.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        return json.Append('"').ToString();
    }
}
