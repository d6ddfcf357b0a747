namespace PlexModels.Conformance.Tests.Markdown;

/// <summary>A part of a page that a tool writes anew.</summary>
internal abstract record PagePart
{
    public sealed record Heading(int Level, string Text) : PagePart
    {
        public bool IsSection => Text is "Fields" or "Values";
    }

    /// <summary>The header and the rows, without the delimiter row.</summary>
    public sealed record Table(IReadOnlyList<string[]> Rows) : PagePart;

    /// <summary>Lines of prose.</summary>
    public sealed record Paragraph(string Text) : PagePart;

    /// <summary>Lines that stay as they are: code, lists, quotations.</summary>
    public sealed record Verbatim(string Text) : PagePart;
}
