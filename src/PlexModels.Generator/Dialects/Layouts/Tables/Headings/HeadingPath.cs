using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>The headings that a part of a page stands below.</summary>
/// <param name="Section">The nearest; the one without a heading where there is none.</param>
/// <param name="Parent">Those above it, or null.</param>
/// <param name="IsGeneric">Whether it is one of the words that name no type: <c>Properties</c>.</param>
internal sealed record HeadingPath(Section Section, HeadingPath? Parent, bool IsGeneric = false)
{
    // More are no outline that anybody reads, and every type has its path in a remark.
    private const int MaxDepth = 12;

    /// <summary>The path of each section of a page, in page order.</summary>
    public static IReadOnlyList<HeadingPath> Of(MarkdownPage page, CancellationToken cancellation) => page.Find(Read, cancellation);

    private static HeadingPath[] Read(MarkdownPage page, CancellationToken cancellation)
    {
        var sections = PageOutline.Of(page, cancellation).Sections;
        var generic = new GenericHeadings(page, cancellation);
        var paths = new HeadingPath[sections.Count];
        var open = new Stack<HeadingPath>();
        HeadingPath? named = null;
        for (var i = 0; i < paths.Length; i++)
        {
            var section = sections[i];
            while (open.Count > 0 && open.Peek().Section.Level >= section.Level)
            {
                open.Pop();
            }

            // "## Properties" beside "## Pin" is about it where the page has no heading above both.
            var isGeneric = section.Heading is not null && generic.Contains(section);
            var saysNothing = isGeneric || (section.Heading is not null && HeadingWords.IsResponse(section.Name));
            paths[i] = new HeadingPath(section, open.Count > 0 ? open.Peek() : saysNothing ? named : null, isGeneric);
            named = open.Count == 0 && section.Heading is not null && !saysNothing ? paths[i] : named;
            if (section.Heading is not null)
            {
                open.Push(paths[i]);
            }
        }

        return paths;
    }

    /// <summary>The names in the paths of a page, those of lists with tables among them.</summary>
    public static IEnumerable<string> Names(MarkdownPage page, CancellationToken cancellation)
    {
        foreach (var path in Of(page, cancellation))
        {
            if (path.Section.Heading is not null)
            {
                yield return path.Section.Name;
            }

            foreach (var list in path.Section.Blocks.OfType<PageProse>().Where(static prose => prose.IsList))
            {
                foreach (var (item, _) in list.Tables(page.Text))
                {
                    yield return path.Below(item).Section.Name;
                }
            }
        }
    }

    /// <summary>The path of a table in a list, whose item names it: <c>* Pin - A key and the client that it is for:</c>.</summary>
    public HeadingPath Below(TextSlice item)
    {
        var end = item.Text.IndexOf(" - ", StringComparison.Ordinal);
        end = end < 0 ? item.Text.IndexOfAny([':', '\n', '\r']) : end;
        var name = item with { Text = end < 0 ? item.Text : item.Text.Substring(0, end) };
        var start = item.Span.Span.Start;
        var section = new Section(new PageHeading(start, start, Section.Level + 1, name), [], []);
        return new HeadingPath(section, this, HeadingWords.IsGeneric(section.Name));
    }

    /// <summary>The nearest heading, then those above it.</summary>
    public IEnumerable<HeadingPath> Upwards()
    {
        for (var path = this; path is not null; path = path.Parent)
        {
            yield return path;
        }
    }

    /// <summary>The headings as a reader sees them, from the title down.</summary>
    public override string ToString() =>
        string.Join(
            " > ",
            Upwards()
                .Where(static path => path.Section.Heading is not null)
                .Take(MaxDepth)
                .Reverse()
                .Select(static path => path.Section.Name));
}
