using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>What a page calls a type, and what it says of it below the heading.</summary>
/// <param name="Name">The name; empty when there is none.</param>
/// <param name="IsDeprecated">The heading is struck through, or the prose says so.</param>
/// <param name="Description">The prose.</param>
internal sealed record TypeTitle(TextSlice Name, bool IsDeprecated, Prose Description)
{
    /// <summary>The title that a section is, or that stands in the front matter.</summary>
    /// <param name="page">The page.</param>
    /// <param name="section">The section whose heading names the type.</param>
    /// <param name="read">Which of its prose says something else; null for none of it.</param>
    public static TypeTitle Of(MarkdownPage page, Section section, Predicate<PageProse>? read = null)
    {
        var source = section.Heading?.Source ?? page.FrontMatterTitle ?? new TextSlice("", default(SourceSpan));
        var description = Describe(page, section.Blocks, read);
        return new TypeTitle(
            source with { Text = InlineText.Plain(source.Text).Trim('#', '~', ' ') },
            Deprecation.IsStruckThrough(source.Text) || Deprecation.IsNoted(description),
            description);
    }

    private static Prose Describe(MarkdownPage page, IReadOnlyList<PageBlock> blocks, Predicate<PageProse>? read)
    {
        var paragraphs = new List<Prose>();
        foreach (var block in blocks)
        {
            if (block is PageProse prose
                && read?.Invoke(prose) != true
                && !SiteTags.AreAll(page.Text.Text.Substring(prose.Start, prose.End - prose.Start)))
            {
                paragraphs.AddRange(prose.Read(page.Text));
            }
        }

        return ProseReader.Join(paragraphs);
    }
}
