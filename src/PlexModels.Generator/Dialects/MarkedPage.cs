using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>A page, and the marks of dialects that it shows.</summary>
/// <param name="Page">The page.</param>
/// <param name="Marks">The marks.</param>
internal sealed record MarkedPage(MarkdownPage Page, PageMarks Marks)
{
    public static MarkedPage Read(PageInput input, CancellationToken cancellation)
    {
        var page = MarkdownPageReader.Read(input, cancellation);
        return new MarkedPage(page, PageMarks.Of(page, cancellation));
    }
}
