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
        ("Values", ["enum", "enumValues", "options", "qualifierMessage"]), ("Format", ["format"]), ("Example", ["example"]),
        ("Description", ["description"]),
    ];

    private readonly List<ComponentField> _fields = [];

    /// <summary>Whether a component is a field.</summary>
    public static bool IsField(MdxTag tag) => !tag.IsClosing && Find(tag, s_names) is not null && Find(tag, s_types) is not null;

    /// <summary>Where the components end that stand one behind the other from a place on; -1 where none does, or ends.</summary>
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
            // Between two of them stands nothing, and what is sent is apart from what comes back.
            if (open == 0
                && (!(IsField(tag) || IsAround(tag, first))
                    || IsParameter(tag) != IsParameter(first)
                    || (found > 0 && !ComponentContent.IsBlank(text, found, tag.Start))))
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

        isOpen = open > 0 && found < 0;
        return found;
    }

    // Docusaurus: one without a name is a field whose summary says it, with its members inside.
    private static bool IsAround(MdxTag tag, MdxTag first) => tag is { IsClosing: false, IsEmpty: false } && tag.Name == first.Name;

    /// <summary>Whether a component is for what is sent.</summary>
    public static bool IsParameter(MdxTag tag) => tag.Name.StartsWith("Param", StringComparison.Ordinal);

    public MarkdownTable Read(int start, int end)
    {
        AddFields(start, end);
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
            _fields.ConvertAll(field => Row(field, notes)));
    }

    private void AddFields(int start, int end)
    {
        var open = new Stack<bool>();
        var level = 0;
        var first = MdxTag.Read(page.Text, start, end)!;
        for (var tag = first; tag is not null; tag = MdxTag.Next(page.Text, tag.End, end))
        {
            cancellation.ThrowIfCancellationRequested();
            if (tag.IsClosing)
            {
                level -= open.Count > 0 && open.Pop() ? 1 : 0;
                continue;
            }

            var field = Field(tag, first, level, end);
            if (field is not null)
            {
                _fields.Add(field);
            }

            if (!tag.IsEmpty)
            {
                open.Push(field is not null);
                level += field is not null ? 1 : 0;
            }
        }
    }

    private ComponentField? Field(MdxTag tag, MdxTag first, int level, int end)
    {
        var nothing = page.Slice(tag.End, tag.End);
        if (IsField(tag))
        {
            return new ComponentField(
                tag,
                Value(Find(tag, s_names)!.Value),
                Value(Find(tag, s_types)!.Value),
                level,
                tag.IsEmpty ? nothing : ComponentContent.Read(page, tag.End, end));
        }

        return IsAround(tag, first) && Summary(tag.End, MdxTag.Next(page.Text, tag.End, end)?.Start ?? end) is var (name, type)
            ? new ComponentField(tag, name, type, level, nothing)
            : null;
    }

    // "<details><summary><strong>owner</strong><span> object</span></summary>".
    private (TextSlice Name, TextSlice Type)? Summary(int start, int end)
    {
        const string Open = "<strong";
        const string Close = "</strong>";
        var open = page.Text.IndexOf(Open, start, end - start, StringComparison.Ordinal);
        var nameStart = open < 0 ? -1 : page.Text.IndexOf('>', open, end - open) + 1;
        var close = nameStart <= 0 ? -1 : page.Text.IndexOf(Close, nameStart, end - nameStart, StringComparison.Ordinal);
        if (close < 0)
        {
            return null;
        }

        var name = page.Slice(nameStart, close);
        var typeEnd = page.Text.IndexOf("</span>", close, end - close, StringComparison.Ordinal);
        var typeStart = typeEnd < 0 ? -1 : page.Text.LastIndexOf('>', typeEnd - 1) + 1;
        var type = typeStart > close + Close.Length ? page.Slice(typeStart, typeEnd) : name with { Text = "object" };
        return (name with { Text = name.Text.Trim('{', '}', '"', '\'') }, type);
    }

    private TableRow Row(ComponentField field, (string Header, string[] Attributes)[] notes)
    {
        var marks = string.Concat(Enumerable.Repeat("> ", field.Level));
        var deprecated = Note(field.Tag, ["deprecated"]) is null ? "" : " (deprecated)";
        return new TableRow(
            [
                field.Name with { Text = marks + field.Name.Text + deprecated },
                field.Type,
                .. notes.Select(note => Note(field.Tag, note.Attributes)
                    ?? (note.Header == "Description" ? field.Content : field.Content with { Text = "" })),
            ],
            field.Tag.Start,
            field.Tag.End);
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
}
