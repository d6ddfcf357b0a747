using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>A page, and the marks of dialects that it shows.</summary>
/// <param name="Page">The page.</param>
/// <param name="Marks">The marks.</param>
/// <param name="MatchedPatterns">The patterns of <c>PlexModelsTables</c> that match one of its headings.</param>
internal sealed record MarkedPage(MarkdownPage Page, PageMarks Marks, EquatableArray<string> MatchedPatterns)
{
    public static MarkedPage Read(PageInput input, CancellationToken cancellation)
    {
        var page = MarkdownPageReader.Read(input, cancellation);
        return new MarkedPage(
            page,
            PageMarks.Of(page, cancellation),
            new EquatableArray<string>([.. HeadingPatterns.Matched(input.Settings.Tables, page, cancellation)]));
    }
}
