using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>
/// Reads a field out of an item's text: a name, then in any of the ways that people write them its type and whether it may be absent, then
/// what it means. <c>`id` (string, required)</c>, <c>**id** *string* — ..</c>, <c>`id`: required, string, format: uuid</c>.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="types">The types that are known.</param>
/// <param name="start">Where the item's text begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed partial class ListedFieldReader(PageText page, KnownTypes types, int start, int end)
{
    private const int LongestName = 100;

    // What comes later describes the field.
    private const int LongestHead = 10_000;

    // Each is looked at as far as the line goes.
    private const int MostGroups = 8;

    private static readonly char[] s_lineEnds = ['\r', '\n'];

    private readonly string _text = page.Text;
    private readonly int _headEnd = Math.Min(end, start + LongestHead);
    private int _position = start;
    private TextSlice? _type;
    private TextSlice? _unknownType;
    private bool _isDeprecated;

    // "**id:** integer".
    private bool _isBehindColon;

    // Of "**`id` (integer)**", those that are not closed yet.
    private int _openMarks;

    /// <summary>The field; null where the item does not begin with a name.</summary>
    public ListedField? Read()
    {
        if (TakeName() is not { } field)
        {
            return null;
        }

        TakeMarked(field);
        if (_type is null && (_isBehindColon || TakeSeparator()))
        {
            TakeMarked(field);
            if (_type is null)
            {
                TakeParts(field);
            }

            if (_type is null)
            {
                TakeLast(field);
            }
        }

        // "*String* - *Optional*. The name".
        if (TakeSeparator() && (TakePresence(field) || TakeSeparator()))
        {
            TakeSeparator();
        }

        if (!field.Notes.ContainsKey(ColumnRole.Description))
        {
            field.Notes[ColumnRole.Description] = page.Slice(_position, end);
        }

        var type = _type ?? (field.Notes.TryGetValue(ColumnRole.Values, out var values) ? values with { Text = "string" } : null);
        return field with { Type = type ?? _unknownType, IsTypeKnown = type is not null, IsDeprecated = _isDeprecated };
    }

    private void TakeMarked(ListedField field)
    {
        while (TakeGroup(field) || TakeEmphasis(field))
        {
        }

        for (; _openMarks > 0 && _position < _headEnd && IsMark(_text[_position]); _openMarks--)
        {
            _position++;
        }
    }

    // "id: 12 (integer) - The number", and "`id`: The number (integer)".
    private void TakeLast(ListedField field)
    {
        var first = _position;
        var lineEnd = _text.IndexOfAny(s_lineEnds, first, _headEnd - first);
        lineEnd = lineEnd < 0 ? _headEnd : lineEnd;
        var open = _text.IndexOf('(', first, lineEnd - first);
        for (var groups = 0; open > 0 && groups < MostGroups; groups++)
        {
            _position = open;
            if (InlineText.IsBlank(_text[open - 1]) && TakeGroup(field) && _type is not null
                && (TakeSeparator() is var isApart && isApart || _position >= lineEnd))
            {
                var between = page.Slice(first, open);
                var isExample = IsLiteral(between.Text) || (!field.IsMarked && (isApart || between.Text.IndexOf(' ') < 0));
                field.Notes[isExample ? ColumnRole.Example : ColumnRole.Description] = between;
                return;
            }

            open = _text.IndexOf('(', open + 1, lineEnd - open - 1);
        }

        _position = first;
    }

    // A value in code or quotation marks, a number, and a word that is a value.
    private static bool IsLiteral(string text)
    {
        var group = text.IndexOf(" (", StringComparison.Ordinal);
        var plain = (group > 0 ? text.Substring(0, group) : text).Trim('`', '*', ' ');
        return plain.Length > 0 && (text[0] is '`' or '"' or '\''
            || (plain[0] is '"' or '\'' || char.IsDigit(plain[0]) || (plain[0] == '-' && plain.Length > 1 && char.IsDigit(plain[1])))
            || plain is "true" or "false" or "null" or "None" or "nil" or "undefined");
    }
}
