namespace PlexModels.Generator.Pages;

/// <summary>A heading and what stands below it, down to the next heading of its level or above.</summary>
/// <param name="Heading">The heading; null for what stands before the first.</param>
/// <param name="Blocks">The blocks below it, up to the next heading of any level.</param>
/// <param name="Subsections">The sections within.</param>
internal sealed record Section(PageHeading? Heading, IReadOnlyList<PageBlock> Blocks, IReadOnlyList<Section> Subsections)
{
    public string Name => Heading?.Text ?? "";

    public int Level => Heading?.Level ?? 0;

    /// <summary>All sections of a page in page order, each with those within it; the first is what stands before any heading.</summary>
    public static IReadOnlyList<Section> Of(IReadOnlyList<PageBlock> page)
    {
        var sections = new List<Section>();
        var open = new Stack<(int Level, List<Section> Subsections)>();
        var blocks = new List<PageBlock>();
        sections.Add(new Section(null, blocks, []));
        foreach (var block in page)
        {
            if (block is not PageHeading heading)
            {
                blocks.Add(block);
                continue;
            }

            blocks = [];
            var subsections = new List<Section>();
            var section = new Section(heading, blocks, subsections);
            while (open.Count > 0 && open.Peek().Level >= heading.Level)
            {
                open.Pop();
            }

            if (open.Count > 0)
            {
                open.Peek().Subsections.Add(section);
            }

            open.Push((heading.Level, subsections));
            sections.Add(section);
        }

        return sections;
    }

    /// <summary>Whether the heading is a name, in any case and with a colon or without.</summary>
    public bool IsCalled(string name)
    {
        var end = Name.Length;
        while (end > 0 && Name[end - 1] is ':' or ' ')
        {
            end--;
        }

        return end == name.Length && string.Compare(Name, 0, name, 0, end, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Whether the heading is one of the names.</summary>
    public bool IsCalled(IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (IsCalled(names[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first table below the heading, or null. No generator writes components.</summary>
    public PageTable? Table()
    {
        foreach (var block in Blocks)
        {
            if (block is PageTable { Syntax: not TableSyntax.Components } table)
            {
                return table;
            }
        }

        return null;
    }
}
