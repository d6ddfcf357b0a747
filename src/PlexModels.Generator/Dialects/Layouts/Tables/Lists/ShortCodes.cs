using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>What programs that make sites write in types: <c>{{&lt;nullable>}}</c>, <c>{{&lt; relref "entities/Account" >}}</c>.</summary>
internal static class ShortCodes
{
    /// <summary>The type without them; a link leads where the one in it does.</summary>
    public static TextSlice Remove(TextSlice type, out bool isNullable)
    {
        isNullable = false;
        var text = type.Text;
        for (var open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{", StringComparison.Ordinal))
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            var code = text.Substring(open + 2, close - open - 2);
            isNullable |= code.IndexOf("nullable", StringComparison.OrdinalIgnoreCase) >= 0;
            var quote = code.IndexOf('"');
            var target = quote < 0 ? "" : code.Substring(quote + 1).Split('"')[0];
            text = text.Substring(0, open) + target + text.Substring(close + 2);
        }

        return text == type.Text ? type : type with { Text = text.Trim() };
    }
}
