using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Nesting;

/// <summary>Puts rows below the row of the field that they belong to, by their level or by the path that their name is.</summary>
internal sealed class NestedRows(List<PageProblem> problems)
{
    // Types that are nested have names as long as their path.
    private const int MaxDepth = 16;

    // No field has an empty name.
    private const string AnyKey = "/";

    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
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
    /// Takes names for paths where several rows begin with one name: <c>hits.total</c> and <c>hits.max_score</c>. What they have in
    /// common is there, though no row says so.
    /// </summary>
    public void Announce(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (NamePath.Read(name) is not { HasPlainNames: true } path)
            {
                continue;
            }

            var key = "";
            foreach (var step in path.Steps.Take(path.Steps.Count - 1))
            {
                key += KeyOf(step);
                if (!seen.Add(key))
                {
                    _shared.Add(key);
                }
            }
        }
    }

    /// <param name="field">The field.</param>
    /// <param name="nesting">What stands before its name.</param>
    /// <param name="outer">How deep rows are without anything before their names.</param>
    /// <returns>The field with what stands below it.</returns>
    public NestedField Add(SpecField field, RowNesting nesting, int outer)
    {
        var level = Level(field, nesting, outer);
        var parent = level == 0 ? null : _open[level - 1].Field;
        var path = level == 0 ? "" : _open[level - 1].Path;
        var last = new PathStep(field.Name.Text, HasItems: false);
        if (NamePath.Read(field.Name.Text) is { } names && IsPath(path, names))
        {
            for (var i = 0; i < names.Steps.Count - 1; i++)
            {
                (parent, path) = Step(parent, path, names.Steps[i], field);
            }

            last = names.Steps[names.Steps.Count - 1];
        }

        var (nested, key) = last.IsAnyName && parent is not null ? AddAnyName(parent, path, field) : AddNamed(parent, path, last, field);
        _open.RemoveRange(level, _open.Count - level);
        _open.Add((nested, key, nesting.Indent));
        return nested;
    }

    /// <summary>Adds what a row says of members of any name: they are the values of the field that it is in, or else the others.</summary>
    /// <param name="field">The field; its name is no member's.</param>
    /// <param name="nesting">What stands before its name.</param>
    /// <param name="outer">How deep rows are without anything before their names.</param>
    public void AddOthers(SpecField field, RowNesting nesting, int outer)
    {
        var level = Level(field, nesting, outer);
        var (nested, key) = level == 0 ? AddOthers(field) : AddAnyName(_open[level - 1].Field, _open[level - 1].Path, field);
        _open.RemoveRange(level, _open.Count - level);
        _open.Add((nested, key, nesting.Indent));
    }

    private int Level(SpecField field, RowNesting nesting, int outer)
    {
        outer = Math.Max(nesting.Kind == NestingKind.Marks ? -1 : 0, outer);
        var level = nesting.Level + outer;
        level = nesting.Kind == NestingKind.Tree ? DeepestOwner(outer + 1, nesting.Indent) ?? Deepest(outer, nesting.Indent)
            : nesting.Kind == NestingKind.Blanks ? DeepestOwner(outer + 1, nesting.Indent) ?? outer
            : level == 1 ? Deepest(level, nesting.Indent)
            : Math.Max(0, level);
        if (level > MaxDepth || level > _open.Count)
        {
            Report(field);
            level = Math.Min(Math.Min(level, MaxDepth), _open.Count);
        }

        return level;
    }

    private (NestedField Field, string Key) AddNamed(NestedField? parent, string path, PathStep step, SpecField field)
    {
        // "tags[]" is a list called "tags".
        var plain = WithoutItems(step.Name);
        field = field with
        {
            Name = field.Name with { Text = plain },
            PlainName = plain,
            JsonName = field.JsonName.Text == field.Name.Text ? field.JsonName with { Text = plain } : field.JsonName,
        };
        var key = path + "/" + plain;
        var hasItems = step.HasItems || step.Name.Length > plain.Length;
        if (!_byPath.TryGetValue(key, out var nested) || nested.Field is not null)
        {
            // "tags[]" below "tags" is about its items.
            if (hasItems && nested is { IsList: true })
            {
                return AddAnyName(nested, key, field);
            }

            nested = new NestedField(plain, null);
            (parent?.Fields ?? Fields).Add(nested);
            _byPath[key] = nested;
        }

        nested.Field = field;
        nested.HasItems |= hasItems;
        return (nested, key);
    }

    private static (NestedField Field, string Key) AddAnyName(NestedField parent, string path, SpecField? field)
    {
        // Those of a list are its items: "items.*.id".
        if (field is null && parent.IsList)
        {
            return (parent, path);
        }

        parent.AnyName ??= new NestedField(parent.Name, null);
        if (parent.AnyName.Field is { } first && field is not null && first.Type != field.Type)
        {
            // Names of several kinds, each with a type of its own: a value may be of any of them.
            parent.AnyName.Field = first with { Type = TypeExpression.Scalar(TypeShape.JsonElement, "any") };
        }

        parent.AnyName.Field ??= field is null ? null : field with
        {
            Name = field.Name with { Text = parent.Name },
            PlainName = parent.Name,
            JsonName = field.JsonName.IsEmpty ? field.JsonName : field.JsonName with { Text = parent.Name },
        };
        return (parent.AnyName, path + AnyKey);
    }

    private (NestedField Field, string Key) AddOthers(SpecField field)
    {
        if (!_byPath.TryGetValue(AnyKey, out var others))
        {
            others = NestedField.Others(field);
            Fields.Add(others);
            _byPath.Add(AnyKey, others);
        }

        return (others, AnyKey);
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

    private (NestedField Field, string Path) Step(NestedField? parent, string path, PathStep step, SpecField at)
    {
        if (step.IsAnyName && parent is not null)
        {
            return AddAnyName(parent, path, field: null);
        }

        var key = path + KeyOf(step);
        if (!_byPath.TryGetValue(key, out var field))
        {
            field = new NestedField(step.Name, null);
            (parent?.Fields ?? Fields).Add(field);
            _byPath.Add(key, field);
            if (!_shared.Contains(key))
            {
                Report(at);
            }
        }

        field.HasItems |= step.HasItems;
        return (field, key);
    }

    private static string KeyOf(PathStep step) => step.IsAnyName ? AnyKey : "/" + step.Name;

    // Others are names, unless the first part is a field's own, or is that of several rows.
    private bool IsPath(string path, NamePath names) => names.IsSure
        || (names.Steps.Count > 1 && KeyOf(names.Steps[0]) is var key
            && (_byPath.ContainsKey(path + key) || (path.Length == 0 && names.HasPlainNames && _shared.Contains(key))));

    private void Report(SpecField field) =>
        problems.Add(PageProblem.Create(Descriptors.OrphanRow, field.Name.Span, DiagnosticText.Excerpt(field.Name.Text)));

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
