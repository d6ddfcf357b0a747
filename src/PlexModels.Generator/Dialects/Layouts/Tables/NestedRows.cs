using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Puts rows below the row of the field that they belong to, by their level or by the path that their name is.</summary>
internal sealed class NestedRows(List<PageProblem> problems)
{
    // Deeper names are no paths: types are nested in names of types, which are as long as their path.
    private const int MaxDepth = 16;

    private readonly HashSet<string> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NestedField> _byPath = new(StringComparer.Ordinal);
    private readonly List<(NestedField Field, string Path, int Indent)> _open = [];

    /// <summary>The fields of the type itself.</summary>
    public List<NestedField> Fields { get; } = [];

    /// <summary>The types of which it has all members, and of which it may have more.</summary>
    public List<SpecMember> Parts { get; } = [];

    /// <summary>The types of which JSON is one.</summary>
    public List<SpecMember> Alternatives { get; } = [];

    /// <summary>The field of a name: one of the type itself, or else the first below any of them.</summary>
    public NestedField? Find(string name) => Find(Fields, name);

    /// <summary>Has the rows that follow stand below a field that there is already.</summary>
    /// <returns>Whether there is one of the name.</returns>
    public bool Open(string name)
    {
        var field = Fields.Find(field => field.Name == name);
        if (field is not null)
        {
            _open.Clear();
            _open.Add((field, "/" + name, 0));
        }

        return field is not null;
    }

    private static NestedField? Find(List<NestedField> fields, string name) =>
        fields.Find(field => field.Name == name)
        ?? fields.Select(field => Find(field.Fields, name)).FirstOrDefault(static found => found is not null);

    /// <summary>
    /// Takes names with dots for paths where several rows begin with one name: <c>hits.total</c> and <c>hits.max_score</c>.
    /// </summary>
    public void Announce(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var dot = name.IndexOf('.');
            if (dot > 0
                && name.All(static c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '[' or ']')
                && !seen.Add(name.Substring(0, dot)))
            {
                _owners.Add(name.Substring(0, dot));
            }
        }
    }

    /// <param name="field">The field.</param>
    /// <param name="nesting">What stands before its name.</param>
    /// <param name="outer">How deep rows are without anything before their names.</param>
    /// <returns>The field with what stands below it.</returns>
    public NestedField Add(SpecField field, RowNesting nesting, int outer)
    {
        var indent = nesting.Indent;
        outer = Math.Max(nesting.Kind == NestingKind.Marks ? -1 : 0, outer);
        var level = nesting.Level + outer;
        level = nesting.Kind == NestingKind.Tree ? DeepestOwner(outer + 1, indent) ?? Deepest(outer, indent)
            : nesting.Kind == NestingKind.Blanks ? DeepestOwner(outer + 1, indent) ?? outer
            : level == 1 ? Deepest(level, indent)
            : Math.Max(0, level);
        if (level > MaxDepth || level > _open.Count)
        {
            problems.Add(PageProblem.Create(Descriptors.OrphanRow, field.Name.Span, DiagnosticText.Excerpt(field.Name.Text)));
            level = Math.Min(Math.Min(level, MaxDepth), _open.Count);
        }

        var parent = level == 0 ? null : _open[level - 1].Field;
        var path = level == 0 ? "" : _open[level - 1].Path;
        var name = field.Name.Text;
        var segments = name.Split('.');
        if (segments.Length > 1 && segments.Length <= MaxDepth && IsPath(path, segments))
        {
            for (var i = 0; i < segments.Length - 1; i++)
            {
                (parent, path) = Step(parent, path, segments[i], field);
            }

            name = segments[segments.Length - 1];
        }

        // "tags[]" is a list called "tags".
        var plain = WithoutItems(name);
        field = field with
        {
            Name = field.Name with { Text = plain },
            PlainName = plain,
            JsonName = field.JsonName.Text == field.Name.Text ? field.JsonName with { Text = plain } : field.JsonName,
        };
        var key = path + "/" + plain;
        NestedField nested;
        if (_byPath.TryGetValue(key, out var implied) && implied.Field is null)
        {
            implied.Field = field;
            nested = implied;
        }
        else
        {
            nested = new NestedField(plain, field);
            (parent?.Fields ?? Fields).Add(nested);
            _byPath[key] = nested;
        }

        nested.HasItems |= name.Length > plain.Length;
        _open.RemoveRange(level, _open.Count - level);
        _open.Add((nested, key, indent));
        return nested;
    }

    // Below the last nested row that stands further to the left.
    private int Deepest(int level, int indent)
    {
        while (level < _open.Count && _open[level].Indent < indent)
        {
            level++;
        }

        return level;
    }

    // Branches and blanks are drawn by hand: what has no members is left of another by mistake. Null where no row may have any.
    private int? DeepestOwner(int level, int indent)
    {
        int? deepest = null;
        for (; level <= _open.Count && _open[level - 1].Indent < indent; level++)
        {
            deepest = _open[level - 1].Field.Field?.Type?.MayHaveMembers != false ? level : deepest;
        }

        return deepest;
    }

    private (NestedField Field, string Path) Step(NestedField? parent, string path, string segment, SpecField at)
    {
        var name = WithoutItems(segment);
        var key = path + "/" + name;
        if (!_byPath.TryGetValue(key, out var field))
        {
            field = new NestedField(name, null);
            (parent?.Fields ?? Fields).Add(field);
            _byPath.Add(key, field);
            problems.Add(PageProblem.Create(Descriptors.OrphanRow, at.Name.Span, DiagnosticText.Excerpt(at.Name.Text)));
        }

        field.HasItems |= segment.Length > name.Length;
        return (field, key);
    }

    // Names with dots in them are names, unless the first part is a field's own, is that of several rows, or says that it is a list.
    private bool IsPath(string path, string[] segments)
    {
        foreach (var segment in segments)
        {
            if (segment.Length == 0 || segment == "[]")
            {
                return false;
            }
        }

        return segments[0].EndsWith("[]", StringComparison.Ordinal)
            || _byPath.ContainsKey(path + "/" + segments[0])
            || (path.Length == 0 && _owners.Contains(segments[0]));
    }

    private static string WithoutItems(string name)
    {
        var end = name.Length;
        while (end > 2 && name[end - 1] == ']' && name.LastIndexOf('[', end - 1) is var open and > 0)
        {
            end = open;
        }

        return name.Substring(0, end);
    }
}
