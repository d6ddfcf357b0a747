using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Reads the types of one of OpenAPI Generator's pages: the page's own, and the enums of its fields.</summary>
internal sealed class OpenApiGeneratorPage(MarkdownPage page, Dialect dialect, CancellationToken cancellation)
{
    private const string EnumOfField = "Enum:";

    private static readonly string[] s_unions = ["oneOf schemas", "anyOf schemas", "oneOf", "anyOf"];

    // Ruby's pages name the types of a union by the methods that list them.
    private static readonly string[] s_listsOfTypes = ["openapi_one_of", "openapi_any_of"];

    private readonly List<PageProblem> _problems = [];
    private readonly List<SpecType> _enumsOfFields = [];

    /// <summary>Whether a section is one that only such pages have, beside their tables of properties.</summary>
    public static bool DeclaresEnumOrUnion(Section section) =>
        (section.IsCalled("Enum") && section.Blocks.Any(static block => block is PageTable or PageProse { IsList: true } or PageCode))
        || section.IsCalled("Enum Variants")
        || section.IsCalled(s_unions[0])
        || section.IsCalled(s_unions[1])
        || section.IsCalled(s_listsOfTypes);

    public SpecDocument Declare()
    {
        var sections = page.Sections;
        var title = TypeTitle.Of(page, sections.FirstOrDefault(static section => section.Level == 1) ?? sections[0]);
        title = title with { Name = title.Name with { Text = TypeCellText.SimpleName(title.Name.Text) } };
        var unread = new UnreadTables(page, _problems);
        SpecType? own = null;
        foreach (var section in sections)
        {
            cancellation.ThrowIfCancellationRequested();
            if (section.Name.StartsWith(EnumOfField, StringComparison.OrdinalIgnoreCase))
            {
                unread.Pass(section);
                AddEnumOfField(section);
            }
            else if (section.IsCalled("Parameters"))
            {
                // Those of a method that makes the type, not its fields.
                unread.Pass(section);
            }
            else if (Declare(section, title) is { } declared)
            {
                unread.Pass(section);
                own = own is null or { Kind: SpecKind.Any } || declared.Kind == SpecKind.Union ? declared : own;
            }
        }

        if (page.Input.Settings.IsSpecItem)
        {
            unread.Report(sections, cancellation);
        }

        SpecType[] types = own is null ? [] : [own, .. _enumsOfFields];
        return new SpecDocument(new EquatableArray<SpecType>(types), new EquatableArray<PageProblem>([.. _problems]));
    }

    private SpecType? Declare(Section section, TypeTitle title)
    {
        if (OpenApiGeneratorLayout.Properties(section, page, cancellation) is { } table)
        {
            _problems.AddRange(section.Table()!.Problems(page.Text));
            var rows = new OpenApiGeneratorRows(page.Text, dialect, _problems, cancellation);
            var fields = rows.Fields(table);
            _enumsOfFields.AddRange(rows.Enums);
            return fields.Count == 0
                ? Type(title, SpecKind.Any)
                : Type(title, SpecKind.Object) with { Fields = fields, MayBeMerged = true };
        }

        if (section.IsCalled("Enum"))
        {
            return Type(title, SpecKind.Enum) with { Values = Values(section) };
        }

        if (section.IsCalled("Enum Variants"))
        {
            return Variants(section, title);
        }

        if (section.IsCalled(s_unions))
        {
            var items = section.Blocks.OfType<PageProse>().SelectMany(list => list.Items(page.Text));
            return Union(title, items);
        }

        return section.IsCalled(s_listsOfTypes) ? Union(title, ClassNames(section)) : null;
    }

    private static SpecType Type(TypeTitle title, SpecKind kind) => new(title.Name, kind, title.IsDeprecated, title.Description);

    // Rust's page of an enum lists names and values, that of a union its types, and most list nothing.
    private SpecType Variants(Section section, TypeTitle title)
    {
        if (section.Table()?.Read(page.Text, cancellation) is not { Rows.Count: > 0 } table)
        {
            return Type(title, SpecKind.Any);
        }

        return table.Column("Value") >= 0
            ? Type(title, SpecKind.Enum) with { Values = Values(section) }
            : Union(title, table.Rows.Select(static row => TableColumns.Cell(row, 0)));
    }

    private SpecType Union(TypeTitle title, IEnumerable<TextSlice> texts)
    {
        var factory = new FieldFactory(dialect, _problems);
        var members = new List<SpecMember>();
        foreach (var text in texts)
        {
            if (factory.ReadType(title.Name.Text, text) is { } type)
            {
                members.Add(new SpecMember(text, type));
            }
        }

        return Type(title, SpecKind.Union) with { Members = new EquatableArray<SpecMember>([.. members]) };
    }

    // "# => [ :'Cat', :'Dog' ]" in a code block below the heading or one of its own.
    private IEnumerable<TextSlice> ClassNames(Section section)
    {
        foreach (var code in section.Blocks
            .Concat(section.Subsections.SelectMany(static subsection => subsection.Blocks))
            .OfType<PageCode>())
        {
            var text = page.Text.Text;
            for (var open = text.IndexOf(":'", code.Start, StringComparison.Ordinal);
                open >= 0 && open < code.End;
                open = text.IndexOf(":'", open + 2, StringComparison.Ordinal))
            {
                var close = text.IndexOf('\'', open + 2);
                if (close < 0 || close >= code.End)
                {
                    break;
                }

                yield return page.Text.Slice(open + 2, close);
            }

            yield break;
        }
    }

    private void AddEnumOfField(Section section)
    {
        var heading = section.Heading!.Source;

        // "List<ScopesEnum>": the enum is what the list holds.
        var name = section.Name.Substring(EnumOfField.Length).Trim().TrimEnd('>');
        name = name.Substring(name.LastIndexOfAny(['<', ' ', ',', '[']) + 1).TrimEnd(']');
        var values = Values(section);
        if (name.Length > 0)
        {
            _enumsOfFields.Add(new SpecType(
                heading with { Text = name },
                SpecKind.Enum,
                false,
                Prose.None,
                Values: values,
                LocalName: name));
        }
    }

    private EquatableArray<SpecValue> Values(Section section)
    {
        var values = new OpenApiGeneratorValues(page.Text, cancellation).Read(section);
        if (values.Count == 0)
        {
            _problems.Add(PageProblem.Create(
                Descriptors.NoValues,
                section.Heading!.Source.Span,
                DiagnosticText.Excerpt(section.Name),
                dialect.Name));
        }

        return values;
    }
}
