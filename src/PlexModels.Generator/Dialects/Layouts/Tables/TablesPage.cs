using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Layouts.Tables.Nesting;
using PlexModels.Generator.Dialects.Layouts.Tables.Values;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Reads the types of a page whose tables stand below headings of any kind.</summary>
internal sealed class TablesPage(MarkdownPage page, Dialect dialect, CancellationToken cancellation)
{
    // A line added to a page moves all types behind it: of a page with hundreds, each would be emitted anew.
    private const int MaxTypesWithLines = 64;

    private readonly List<PageProblem> _problems = [];
    private readonly List<TypeDraft> _drafts = [];
    private readonly FreeNames _names = new();
    private readonly Dictionary<(Section Owner, TableKind Kind, string Suffix), TypeDraft> _byHeading = [];
    private readonly ProtobufEntries _entries = new(dialect);
    private DescribedObjects _described = new([]);

    // Those that are fields, of this type or of another, and describe none.
    private readonly HashSet<PageProse> _lists = [];

    /// <summary>What became of each table, for whoever asks for an account.</summary>
    public List<TableUse> Uses { get; } = [];

    public SpecDocument Declare()
    {
        var tables = TablesLayout.Tables(page, cancellation);
        foreach (var table in tables)
        {
            if (table.List is { } list)
            {
                _lists.Add(list);
            }

            Uses.Add(new TableUse(table, table.Kind == TableKind.None ? null
                : table.Kind == TableKind.FieldValues ? AddValues(table)
                : Add(table)));
        }

        PageAnchors.Assign(page, _drafts, cancellation);
        _drafts.RemoveAll(draft => draft.IsMapEntry = _entries.Add(draft.Tables[0], draft.Anchors, draft.Name));
        if (page.Input.Settings.IsSpecItem)
        {
            ReportUnused(tables);
        }

        var ofFields = new FieldTypes(dialect, _names);
        _described = new DescribedObjects(_drafts);
        var examples = new JsonExamples(page, _drafts, cancellation);
        var types = Order().ConvertAll(draft => Declare(draft, ofFields, examples));
        types.AddRange(ofFields.Types);
        return new SpecDocument(new EquatableArray<SpecType>([.. types]), new EquatableArray<PageProblem>([.. _problems]));
    }

    private TypeDraft Add(ClassifiedTable table)
    {
        var heading = TypeHeading.Of(table.Headings, table.LeadIn, page);
        var key = (heading.Path.Section, table.Kind, heading.Suffix);
        var above = WithField(table.LeadIn.Field, heading.Path) ?? (_byHeading.TryGetValue(key, out var known) ? known : null);
        if (table.Kind == TableKind.Object && above is { } joined)
        {
            joined.Tables.Add(table);
            return joined;
        }

        var draft = new TypeDraft(TakeName(heading, table), table.Kind, heading, table);
        _drafts.Add(draft);
        _byHeading[key] = draft;
        return draft;
    }

    // Of the tables below the same headings, the last with a field that is the subject of the line before this one.
    private TypeDraft? WithField(string name, HeadingPath path) => name.Length == 0 ? null
        : _drafts.FindLast(draft => draft.Kind == TableKind.Object
            && path.Upwards().Any(above => above.Section == draft.Heading.Path.Section)
            && draft.HasField(name));

    private TypeDraft? AddValues(ClassifiedTable table)
    {
        var heading = TypeHeading.Of(table.Headings, table.LeadIn, page);
        if (_byHeading.TryGetValue((heading.Path.Section, TableKind.Object, heading.Suffix), out var owner))
        {
            owner.FieldValues.Add(table);
        }

        return owner;
    }

    // Of two types of one name the later is called after the headings above it as well.
    private string TakeName(TypeHeading heading, ClassifiedTable table)
    {
        var name = heading.Name;
        if (!_names.IsTaken(name))
        {
            return _names.Take(name);
        }

        var wanted = name;
        if (table.Kind == TableKind.Enum && table.Headings.Section != heading.Path.Section)
        {
            name = $"{name} {table.Headings.Section.Name}";
        }

        for (var parent = heading.Path.Parent; parent is not null && _names.IsTaken(name); parent = parent.Parent)
        {
            if (!parent.IsGeneric && HeadingWords.TypeName(parent.Section.Name) is { Length: > 0 } scope)
            {
                name = $"{scope} {wanted}";
            }
        }

        name = _names.Take(name);
        var place = heading.Path.Section.Heading?.Source ?? table.Table.Header.Cells[0];
        _problems.Add(PageProblem.Create(
            Descriptors.RenamedType,
            place.Span,
            DiagnosticText.Excerpt(wanted),
            DiagnosticText.Excerpt(name),
            "another table of the page"));
        return name;
    }

    private NestedRows Read(TypeDraft draft)
    {
        var rows = new NestedRows(_problems);
        foreach (var table in draft.Tables)
        {
            cancellation.ThrowIfCancellationRequested();
            _problems.AddRange(table.Block.Problems(page.Text));
            if (draft.Kind == TableKind.Object)
            {
                new FieldRows(page.Text, dialect, _entries, _problems).Read(table, rows);
            }
            else
            {
                new ValueRows(page.Text, _problems).Read(table, draft.Values);
            }
        }

        foreach (var table in draft.FieldValues)
        {
            _problems.AddRange(table.Block.Problems(page.Text));
            new FieldValueRows(page.Text, _problems).Read(table, rows);
        }

        return rows;
    }

    // The type that the page is called after comes first: links to the page lead to it.
    private List<TypeDraft> Order()
    {
        var stem = NameFolding.Fold(PagePath.FileStem(page.Input.Path));
        var own = _drafts.Find(draft => draft.Anchors[0] == stem)
            ?? _drafts.Find(static draft => draft.Kind == TableKind.Object)
            ?? (_drafts.Count > 0 ? _drafts[0] : null);
        return own is null ? [] : [own, .. _drafts.Where(draft => draft != own)];
    }

    private SpecType Declare(TypeDraft draft, FieldTypes ofFields, JsonExamples examples)
    {
        var rows = Read(draft);
        var shown = examples.Of(draft.Heading.Path.Section, [.. rows.Fields.Select(static field => NameFolding.Fold(field.Name))]);
        new JsonEvidence(_problems).Apply(rows.Fields, shown);
        _described.Apply(draft, rows.Fields);
        ReportParts(draft, rows);
        var title = TypeTitle.Of(
            page,
            draft.Heading.Path.Section,
            _lists.Contains);
        return new SpecType(
            draft.Place with { Text = draft.Name },
            draft.Kind == TableKind.Enum ? SpecKind.Enum
                : rows.Fields.Count == 0 && rows.Alternatives.Count > 1 ? SpecKind.Union
                : SpecKind.Object,
            title.IsDeprecated,
            title.Description,
            Fields: ofFields.Fields(draft.Name, rows.Fields),
            Values: new EquatableArray<SpecValue>([.. draft.Values]),
            Members: rows.Fields.Count == 0 ? new EquatableArray<SpecMember>([.. rows.Alternatives]) : default,
            Anchors: new EquatableArray<string>([.. draft.Anchors]),
            Place: Remark(draft),
            Shown: new EquatableArray<ExampleValue>([.. shown]),
            Base: draft.Kind == TableKind.Enum ? null
                : rows.Parts.Count > 0 ? rows.Parts[0].Type
                : BaseProse.Find(title.Description),
            TypeTag: draft.Kind == TableKind.Object ? examples.TypeTagOf(draft) : "");
    }

    // A type inherits from one.
    private void ReportParts(TypeDraft draft, NestedRows rows)
    {
        foreach (var part in rows.Parts.Skip(1))
        {
            _problems.Add(PageProblem.Create(
                Descriptors.NoBase,
                part.Text.Span,
                DiagnosticText.Excerpt(draft.Name),
                DiagnosticText.Excerpt(part.Type.Target ?? part.Type.Name),
                "which stands beside another one"));
        }
    }

    private string Remark(TypeDraft draft)
    {
        var headings = draft.Tables[0].Headings.ToString();
        var line = draft.Place.Span.Lines.Start.Line + 1;
        return _drafts.Count > MaxTypesWithLines ? headings : $"{headings}, line {DiagnosticText.Number(line)}";
    }

    // One for all: a reference has as many requests as models.
    private void ReportUnused(List<ClassifiedTable> tables)
    {
        var unused = tables.FindAll(static table => table.LooksLikeModel);
        if (unused.Count > 0)
        {
            var names = string.Join(
                "; ",
                unused
                    .Take(3)
                    .Select(static table =>
                        $"line {DiagnosticText.Number(table.Table.Header.Cells[0].Span.Lines.Start.Line + 1)}: {table.Reason}"));
            _problems.Add(PageProblem.Create(
                Descriptors.UnusedTables,
                unused[0].Table.Header.Cells[0].Span,
                DiagnosticText.Count(unused.Count, "table"),
                DiagnosticText.Excerpt(names)));
        }
    }
}
