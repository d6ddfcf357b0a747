using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Reads the values of an enum: a table of names and values, or a list such as <c>* `A` (value: `"a"`)</c>.</summary>
internal sealed class OpenApiGeneratorValues(PageText page, CancellationToken cancellation)
{
    public EquatableArray<SpecValue> Read(Section section)
    {
        var values = new List<SpecValue>();
        if (section.Table()?.Read(page, cancellation) is { } table)
        {
            AddRows(table, section, values);
        }

        foreach (var block in section.Blocks)
        {
            if (block is PageProse list)
            {
                values.AddRange(list.Items(page).Select(Item));
            }
            else if (block is PageCode code)
            {
                // Some generators indent the list by so much that it is code to markdown.
                values.AddRange(Lines(code).Select(Item));
            }
        }

        values.RemoveAll(static value => value.Value.IsEmpty || IsOpenEnd(value.Name.Text));
        return new EquatableArray<SpecValue>([.. values]);
    }

    private IEnumerable<TextSlice> Lines(PageCode code)
    {
        for (var start = code.Start; start < code.End;)
        {
            var end = page.Text.IndexOf('\n', start) is var lineEnd && lineEnd >= 0 && lineEnd < code.End ? lineEnd : code.End;
            var first = start;
            while (first < end && char.IsWhiteSpace(page.Text[first]))
            {
                first++;
            }

            if (first + 2 < end && page.Text[first] is '*' or '-' && page.Text[first + 1] == ' ')
            {
                yield return page.Slice(first + 2, end);
            }

            start = end + 1;
        }
    }

    private static void AddRows(MarkdownTable table, Section section, List<SpecValue> values)
    {
        var name = Math.Max(table.Column("Name"), 0);
        var value = table.Column("Value");
        foreach (var row in table.Rows)
        {
            var nameCell = TableColumns.Cell(row, name).Plain();
            var valueCell = TableColumns.Cell(row, value).Plain();
            if (table.Rows.Count == 1
                && section.Name.EndsWith(nameCell.Text, StringComparison.OrdinalIgnoreCase)
                && valueCell.Text.Contains(", "))
            {
                // Kotlin's pages have all values in one row, which is called after the field.
                values.AddRange(valueCell.Text
                    .Split([", "], StringSplitOptions.RemoveEmptyEntries)
                    .Select(text => Create(valueCell with { Text = text }, valueCell with { Text = text })));
            }
            else
            {
                values.Add(Create(nameCell, valueCell));
            }
        }
    }

    // The first code span is the name, the last the value.
    private static SpecValue Item(TextSlice item)
    {
        var spans = item.Text.Split('`');
        var name = spans.Length > 2 ? spans[1] : InlineText.Plain(item.Text);
        var value = spans.Length > 4 ? spans[spans.Length - 2] : name;
        return Create(item with { Text = EnumLiterals.Unquote(name) }, item with { Text = value });
    }

    private static SpecValue Create(TextSlice name, TextSlice value) =>
        new(name, value with { Text = EnumLiterals.Unquote(value.Text) }, Prose.None, EnumLiterals.IsQuoted(value.Text));

    // What the generator puts in for values that a newer server may send.
    private static bool IsOpenEnd(string name) =>
        string.Equals(name.Replace("_", ""), "unknownDefaultOpenApi", StringComparison.OrdinalIgnoreCase);
}
