using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Lists;

/// <summary>Reads the field that a heading names out of what stands below it.</summary>
/// <param name="page">The page.</param>
/// <param name="section">The heading.</param>
/// <param name="read">Takes the lists that say what the field is.</param>
internal sealed class FieldSectionReader(PageText page, Section section, List<PageBlock> read)
{
    // What comes later describes the field.
    private const int MaxBlocks = 5;
    private const int LongestBlock = 10_000;
    private const int LongestLabel = 30;

    private static readonly char[] s_marks = ['*', '_', ' ', '\\', '\r'];

    private static readonly WordMeanings<ColumnRole> s_labels = new(
    [
        (ColumnRole.Type, "type|types|data type|value type"),
        (ColumnRole.Required, "required|mandatory"),
        (ColumnRole.Optional, "optional"),
        (ColumnRole.Nullable, "nullable"),
        (ColumnRole.Default, "default|default value"),
        (ColumnRole.Values, "values|enum|options|allowed values|possible values|valid values"),
        (ColumnRole.Format, "format"),
        (ColumnRole.Description, "description"),
        (ColumnRole.Example, "example"),
    ]);

    private TextSlice? _type;
    private ListedField _field = new(new TextSlice("", default(Diagnostics.SourceSpan)), IsMarked: true);

    /// <summary>Whether a word says what the text behind it is of a field: "Type", "Default".</summary>
    public static bool IsLabel(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && s_labels.Find(word.ToLowerInvariant()) is not null;

    /// <summary>The field; null where the heading is no name, or no type stands below it.</summary>
    public ListedField? Read()
    {
        var heading = section.Heading!;
        _field = new ListedField(heading.Source, IsMarked: true);
        foreach (var block in section.Blocks.Take(MaxBlocks))
        {
            if (block is PageProse prose && prose.End - prose.Start <= LongestBlock)
            {
                Read(prose);
            }
        }

        // What the heading is costs more to find out than that no type stands below it.
        if (_type is null || !NameCell.Read(heading.Source).IsFieldName)
        {
            return null;
        }

        // "`moved` {{%optional%}}".
        var written = page.Text.Substring(heading.Start, heading.End - heading.Start);
        if (written.IndexOf("{{", StringComparison.Ordinal) is var open and >= 0
            && written.IndexOf("optional", open, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            _field.Notes[ColumnRole.Optional] = heading.Source with { Text = "yes" };
        }

        return _field with { Type = _type, IsTypeKnown = true };
    }

    private void Read(PageProse prose)
    {
        if (prose.IsList)
        {
            var items = prose.ItemTree(page);
            var isLabelled = false;
            foreach (var item in items)
            {
                isLabelled |= ReadLine(item.Start, LineEnd(item.Start, item.End));
            }

            if (isLabelled)
            {
                read.Add(prose);
            }

            return;
        }

        if (page.Text[prose.Start] == '>')
        {
            ReadSignature(prose);
            return;
        }

        var hasLabels = false;
        for (var line = prose.Start; line < prose.End; line = LineEnd(line, prose.End) + 1)
        {
            var end = LineEnd(line, prose.End);
            hasLabels |= ReadLine(line, end) || (hasLabels && ReadValue(line, end));
        }

        if (!hasLabels && _type is not null && !_field.Notes.ContainsKey(ColumnRole.Description))
        {
            _field.Notes[ColumnRole.Description] = page.Slice(prose.Start, prose.End);
        }
    }

    // "**Type:** String\".
    private bool ReadLine(int start, int end)
    {
        var text = page.Text;
        while (start < end && text[start] is '*' or '_' or ' ')
        {
            start++;
        }

        var colon = text.IndexOf(':', start, Math.Min(LongestLabel, end - start));
        if (colon < 0 || s_labels.Find(text.Substring(start, colon - start).Trim(s_marks).ToLowerInvariant()) is not { } role)
        {
            return false;
        }

        var valueStart = colon + 1;
        while (valueStart < end && text[valueStart] is '*' or '_' or ' ')
        {
            valueStart++;
        }

        var valueEnd = end;
        while (valueEnd > valueStart && text[valueEnd - 1] is '\\' or ' ' or '\r')
        {
            valueEnd--;
        }

        var value = page.Slice(valueStart, valueEnd);
        if (role == ColumnRole.Type)
        {
            var type = ShortCodes.Remove(value, out var isNullable);
            _type ??= type;
            if (isNullable)
            {
                _field.Notes[ColumnRole.Nullable] = value with { Text = "yes" };
            }
        }
        else
        {
            _field.Notes[role] = value;
        }

        return true;
    }

    // "`public` = Visible to everyone" below a type is one of its values.
    private bool ReadValue(int start, int end)
    {
        var close = start < end && page.Text[start] == '`' ? page.Text.IndexOf('`', start + 1, end - start - 1) : -1;
        if (close < 0 || _type is null)
        {
            return false;
        }

        var value = page.Slice(start, close + 1);
        _field.Notes[ColumnRole.Values] = _field.Notes.TryGetValue(ColumnRole.Values, out var values)
            ? values with { Text = values.Text + ", " + value.Text }
            : value;
        return true;
    }

    // "> `optional` **state**: `string`".
    private void ReadSignature(PageProse prose)
    {
        var text = page.Text;
        var end = LineEnd(prose.Start, prose.End);
        var name = text.IndexOf("**", prose.Start, end - prose.Start, StringComparison.Ordinal);
        var close = name < 0 ? -1 : text.IndexOf("**", name + 2, end - name - 2, StringComparison.Ordinal);
        var colon = close < 0 ? -1 : text.IndexOf(':', close, end - close);
        if (colon < 0 || colon > close + 3)
        {
            return;
        }

        if (text.IndexOf("optional", prose.Start, name - prose.Start, StringComparison.Ordinal) >= 0 || text[close + 2] == '?')
        {
            _field.Notes[ColumnRole.Optional] = page.Slice(name, name) with { Text = "yes" };
        }

        var value = text.IndexOf(" = ", colon, end - colon, StringComparison.Ordinal);
        _type ??= page.Slice(colon + 1, value < 0 ? end : value);
    }

    private int LineEnd(int start, int end) => page.Text.IndexOf('\n', start, end - start) is var line and >= 0 ? line : end;
}
