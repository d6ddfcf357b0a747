using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>Reads the types of one of Speakeasy's pages.</summary>
internal sealed class SpeakeasyPage(MarkdownPage page, Dialect dialect, CancellationToken cancellation)
{
    private readonly List<PageProblem> _problems = [];
    private readonly List<SpecType> _types = [];
    private readonly HashSet<Section> _owners = [];

    public SpecDocument Declare()
    {
        var sections = page.Sections;
        var unread = new UnreadTables(page, _problems);
        foreach (var (section, owner) in Declaring(sections))
        {
            cancellation.ThrowIfCancellationRequested();
            if (_owners.Add(owner))
            {
                _types.Add(Declare(section, TypeTitle.Of(page, owner), unread));
            }
            else
            {
                _problems.Add(PageProblem.Create(
                    Descriptors.IgnoredSection,
                    section.Heading!.Source.Span,
                    section.Name,
                    TypeTitle.Of(page, owner).Name.Text));
                unread.Pass(section);
            }
        }

        if (_types.Count == 0)
        {
            var title = TypeTitle.Of(page, Title(sections));
            _types.Add(new SpecType(title.Name, SpecKind.Any, title.IsDeprecated, title.Description));
        }

        if (page.Input.Settings.IsSpecItem)
        {
            unread.Report(sections, cancellation);
        }

        return new SpecDocument(new EquatableArray<SpecType>([.. _types]), new EquatableArray<PageProblem>([.. _problems]));
    }

    private SpecType Declare(Section section, TypeTitle title, UnreadTables unread)
    {
        unread.Pass(section);
        if (section.IsCalled("Fields"))
        {
            var fields = Table(section) is { } table
                ? new SpeakeasyRows(page.Text, dialect, _problems, cancellation).Fields(table)
                : default;
            return new SpecType(title.Name, SpecKind.Object, title.IsDeprecated, title.Description, Fields: fields);
        }

        if (section.IsCalled("Values"))
        {
            return new SpecType(title.Name, SpecKind.Enum, title.IsDeprecated, title.Description, Values: Values(section));
        }

        var members = new SpeakeasyMembers(page, dialect, _problems).Read(section);
        return new SpecType(title.Name, SpecKind.Union, title.IsDeprecated, title.Description, Members: members);
    }

    // Each section that declares something, with the heading that names what it declares: the nearest of a higher level, else the page's
    // title.
    private IEnumerable<(Section Section, Section Owner)> Declaring(IReadOnlyList<Section> sections)
    {
        var title = Title(sections);
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].IsCalled(SpeakeasyLayout.Sections))
            {
                var owner = title;
                for (var j = i - 1; j > 0; j--)
                {
                    if (sections[j].Level < sections[i].Level && !sections[j].IsCalled(SpeakeasyLayout.Sections))
                    {
                        owner = sections[j];
                        break;
                    }
                }

                yield return (sections[i], _owners.Contains(owner) ? Between(sections, owner, i) ?? owner : owner);
            }
        }
    }

    // Where all headings of a page are of one level, the nearest that has no section yet names the next.
    private Section? Between(IReadOnlyList<Section> sections, Section owner, int section)
    {
        for (var i = section - 1; i > 0 && sections[i] != owner && sections[i].Level == sections[section].Level; i--)
        {
            if (!sections[i].IsCalled(SpeakeasyLayout.Sections))
            {
                return _owners.Contains(sections[i]) ? null : sections[i];
            }
        }

        return null;
    }

    // The first heading of the first level, or of another where it is called like the page or is the only one. Where all headings are of
    // the first level, the front matter's title is the page's. What stands before the first heading has no name but that.
    private Section Title(IReadOnlyList<Section> sections)
    {
        if (sections.Count == 1 || sections[1].IsCalled(SpeakeasyLayout.Sections))
        {
            return sections[0];
        }

        var isSection = page.FrontMatterTitle is not null
            && sections.Any(static section => section.Level == 1 && section.IsCalled(SpeakeasyLayout.Sections));
        return (sections[1].Level == 1 && !isSection) || sections.Count == 2 || IsCalledLikePage(sections[1]) ? sections[1] : sections[0];
    }

    private bool IsCalledLikePage(Section section)
    {
        var name = Letters(section.Name);
        return name == Letters(PagePath.FileStem(page.Input.Path)) || name == Letters(InlineText.Plain(page.FrontMatterTitle?.Text ?? ""));
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private MarkdownTable? Table(Section section)
    {
        if (section.Table() is { } table)
        {
            _problems.AddRange(table.Problems(page.Text));
            return table.Read(page.Text, cancellation);
        }

        _problems.Add(PageProblem.Create(Descriptors.MissingTable, section.Heading!.Source.Span, section.Name));
        return null;
    }

    // A table, or a code block or a list of literals.
    private EquatableArray<SpecValue> Values(Section section)
    {
        if (section.Table() is null)
        {
            var values = new List<SpecValue>();
            foreach (var block in section.Blocks)
            {
                if (block is PageCode code)
                {
                    values.AddRange(EnumLiterals.Read(page.Text, Content(code), block.End));
                }
                else if (block is PageProse { IsList: true })
                {
                    values.AddRange(EnumLiterals.Read(page.Text, block.Start, block.End));
                }
            }

            if (values.Count > 0)
            {
                return new EquatableArray<SpecValue>([.. values]);
            }
        }

        if (Table(section) is not { } table)
        {
            return default;
        }

        if (table.Rows.Count == 0)
        {
            _problems.Add(PageProblem.Create(Descriptors.NoValues, section.Heading!.Source.Span, section.Name, dialect.Name));
        }

        return new SpeakeasyRows(page.Text, dialect, _problems, cancellation).Values(table);
    }

    // Behind the line that opens the fence.
    private int Content(PageCode code)
    {
        var lineEnd = page.Text.Text.IndexOf('\n', code.Start);
        return lineEnd < 0 || lineEnd > code.End ? code.End : lineEnd;
    }
}
