using System.Text;

namespace PlexModels.Generator.Types;

/// <summary>
/// Finds the member names of the JSON object in an example cell. Examples are cut short and broken in many ways; what can be read
/// counts, so this reads forward and stops where the text stops being JSON.
/// </summary>
internal static class ExampleObject
{
    /// <summary>The names of the object's own members, or those of the first object of an array.</summary>
    public static EquatableArray<string> Keys(string example)
    {
        var position = SkipBlanks(example, 0);
        if (position < example.Length && example[position] == '[')
        {
            position = SkipBlanks(example, position + 1);
        }

        if (position >= example.Length || example[position] != '{')
        {
            return default;
        }

        var keys = new List<string>();
        var depth = 0;
        var keyExpected = true;
        for (; position < example.Length; position++)
        {
            switch (example[position])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    if (--depth == 0)
                    {
                        return new EquatableArray<string>([.. keys]);
                    }

                    break;
                case ',' when depth == 1:
                    keyExpected = true;
                    break;
                case '"':
                    var text = ReadString(example, ref position);
                    if (depth == 1 && keyExpected && text is not null)
                    {
                        keys.Add(text);
                        keyExpected = false;
                    }

                    break;
            }
        }

        return new EquatableArray<string>([.. keys]);
    }

    // Leaves the position on the closing quote.
    private static string? ReadString(string text, ref int position)
    {
        var value = new StringBuilder();
        for (position++; position < text.Length; position++)
        {
            switch (text[position])
            {
                case '"':
                    return value.ToString();
                case '\\' when position + 1 < text.Length:
                    value.Append(text[++position]);
                    break;
                case var c:
                    value.Append(c);
                    break;
            }
        }

        return null;
    }

    // Line breaks inside a cell are written as HTML.
    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]) || text[position] == '`')
            {
                position++;
            }
            else if (string.Compare(text, position, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0
                && text.IndexOf('>', position) is var close && close >= 0)
            {
                position = close + 1;
            }
            else
            {
                break;
            }
        }

        return position;
    }
}
