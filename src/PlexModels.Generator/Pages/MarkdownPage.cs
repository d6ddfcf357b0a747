using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Pages;

/// <summary>
/// A page as markdown: its blocks and where they stand, nothing interpreted. Blocks follow from the text alone, so that two pages
/// are equal when their files are.
/// </summary>
internal sealed class MarkdownPage(
    PageInput input, PageText text, IReadOnlyList<PageBlock> blocks, TextSlice? frontMatterTitle, EquatableArray<PageProblem> problems)
    : IEquatable<MarkdownPage>
{
    private IReadOnlyList<Section>? _sections;
    private Found? _found;

    /// <summary>The file.</summary>
    public PageInput Input { get; } = input;

    /// <summary>The text that was parsed.</summary>
    public PageText Text { get; } = text;

    public IReadOnlyList<PageBlock> Blocks { get; } = blocks;

    /// <summary>The blocks by the headings that they stand below.</summary>
    public IReadOnlyList<Section> Sections => _sections ??= Section.Of(Blocks);

    /// <summary>The <c>title</c> of the front matter, or null.</summary>
    public TextSlice? FrontMatterTitle { get; } = frontMatterTitle;

    /// <summary>What was wrong with the page's form.</summary>
    public EquatableArray<PageProblem> Problems { get; } = problems;

    /// <summary>What a layout finds on the page. Found once for each type: a page is asked for its marks first, and read later.</summary>
    /// <param name="find">Finds it, from the page alone.</param>
    /// <param name="cancellation">Stops it.</param>
    public T Find<T>(Func<MarkdownPage, CancellationToken, T> find, CancellationToken cancellation)
        where T : class
    {
        for (var known = _found; known is not null; known = known.Next)
        {
            if (known.Value is T value)
            {
                return value;
            }
        }

        var found = find(this, cancellation);
        _found = new Found(found, _found);
        return found;
    }

    public bool Equals(MarkdownPage? other) => other is not null && Input.Equals(other.Input);

    public override bool Equals(object? obj) => Equals(obj as MarkdownPage);

    public override int GetHashCode() => Input.GetHashCode();

    private sealed record Found(object Value, Found? Next);
}
