namespace PlexModels.Generator.Pages;

/// <summary>
/// Reads components of MDX that each have a name and a type as the rows of a table, whatever they are called; those inside them as rows
/// below theirs: <c>&lt;ResponseField name="id" type="string" required>The number&lt;/ResponseField></c>.
/// </summary>
internal sealed class ComponentTableReader(PageText page, CancellationToken cancellation)
{
    // Deeper ones are no fields of anything that can be named.
    private const int MaxDepth = 64;

    private static readonly string[] s_names = ["name", "body", "field", "property", "propName", "fieldName"];
    private static readonly string[] s_types = ["type", "schemaName", "dataType"];

    private static readonly (string Header, string[] Attributes)[] s_notes =
    [
        ("Required", ["required"]), ("Optional", ["optional"]), ("Nullable", ["nullable"]), ("Default", ["default", "defaultValue"]),
        ("Values", ["enum", "enumValues", "options"]), ("Format", ["format"]), ("Example", ["example"]),
        ("Description", ["description"]),
    ];

    private readonly List<(MdxTag Tag, int Level, TextSlice Content)> _fields = [];

    /// <summary>Whether a component is a field.</summary>
    public static bool IsField(MdxTag tag) => !tag.IsClosing && Find(tag, s_names) is not null && Find(tag, s_types) is not null;

    /// <summary>Where the components end that stand one behind the other from a place on; -1 where that is none, or is not closed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="isOpen">Whether one of them is not closed.</param>
    public static int FindEnd(string text, int start, out bool isOpen)
    {
        var end = text.Length;
        isOpen = false;
        if (MdxTag.Read(text, start, end) is not { } first || !IsField(first))
        {
            return -1;
        }

        var found = -1;
        var open = 0;
        for (var tag = first; tag is not null; tag = MdxTag.Next(text, tag.End, end))
        {
            // Between two of them stands nothing.
            if (open == 0 && (!IsField(tag) || (found > 0 && !IsBlank(text, found, tag.Start))))
            {
                break;
            }

            open += tag.IsEmpty ? 0 : tag.IsClosing ? -1 : 1;
            found = open == 0 ? tag.End : found;
            if (open > MaxDepth)
            {
                break;
            }
        }

        isOpen = open > 0;
        return isOpen ? -1 : found;
    }

    public MarkdownTable Read(int start, int end)
    {
        var level = 0;
        var open = new Stack<bool>();
        for (var tag = MdxTag.Next(page.Text, start, end); tag is not null;)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = MdxTag.Next(page.Text, tag.End, end);
            var isField = IsField(tag);
            if (isField)
            {
                _fields.Add((tag, level, tag.IsEmpty ? page.Slice(tag.End, tag.End) : page.Slice(tag.End, next?.Start ?? end)));
            }

            if (tag.IsClosing)
            {
                level -= open.Count > 0 && open.Pop() ? 1 : 0;
            }
            else if (!tag.IsEmpty)
            {
                open.Push(isField);
                level += isField ? 1 : 0;
            }

            tag = next;
        }

        var notes = Array.FindAll(
            s_notes,
            note => note.Header == "Description"
                || _fields.Exists(field => Array.Exists(note.Attributes, field.Tag.Attributes.ContainsKey)));
        var place = page.Slice(start, start);
        return new MarkdownTable(
            new TableRow(
                [place with { Text = "Name" }, place with { Text = "Type" }, .. notes.Select(note => place with { Text = note.Header })],
                start,
                start),
            _fields.ConvertAll(field => Row(field.Tag, field.Level, field.Content, notes)));
    }

    private TableRow Row(MdxTag tag, int level, TextSlice content, (string Header, string[] Attributes)[] notes)
    {
        var name = Value(Find(tag, s_names)!.Value);
        var deprecated = Note(tag, ["deprecated"]) is null ? "" : " (deprecated)";
        return new TableRow(
            [
                name with { Text = string.Concat(Enumerable.Repeat("> ", level)) + name.Text + deprecated },
                Value(Find(tag, s_types)!.Value),
                .. notes.Select(note => Note(tag, note.Attributes) ?? (note.Header == "Description" ? content : content with { Text = "" })),
            ],
            tag.Start,
            tag.End);
    }

    private static (int Start, int End)? Find(MdxTag tag, string[] names)
    {
        foreach (var name in names)
        {
            if (tag.Attributes.TryGetValue(name, out var value) && value.End > value.Start)
            {
                return value;
            }
        }

        return null;
    }

    // An attribute without a value says yes; one of false or nothing is as good as none.
    private TextSlice? Note(MdxTag tag, string[] names)
    {
        foreach (var name in names)
        {
            if (tag.Attributes.TryGetValue(name, out var value))
            {
                var text = Value(value);
                return text.Text switch
                {
                    "" or "true" => text with { Text = "yes" },
                    "false" or "undefined" or "null" => null,
                    _ => text,
                };
            }
        }

        return null;
    }

    // ["a", "b"] is the values a and b.
    private TextSlice Value((int Start, int End) place)
    {
        var value = page.Slice(place.Start, place.End);
        return value.Text.Length > 1 && value.Text[0] == '[' && value.Text[value.Text.Length - 1] == ']' && value.Text[1] is '"' or '\''
            ? value with { Text = value.Text.Substring(1, value.Text.Length - 2) }
            : value;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
