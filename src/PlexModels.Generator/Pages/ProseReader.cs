using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PlexModels.Generator.Pages;

/// <summary>Reads the inline markup of descriptions.</summary>
internal static class ProseReader
{
    // A cell is always a paragraph, whatever it starts with: "1. Pick one" in a cell is no list.
    private static readonly MarkdownPipeline s_inlines = Inlines();

    private static readonly char[] s_markup = ['`', '*', '_', '[', '<', '&', '\\', '~', '!', '\n', '\r'];

    public static Prose Read(string source)
    {
        source = source.Trim();
        if (source.Length == 0 || source is "N/A" or "n/a" or "-")
        {
            return Prose.None;
        }

        if (source.IndexOfAny(s_markup) < 0)
        {
            return Prose.Plain(source);
        }

        try
        {
            return ReadMarkup(source);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to markup nested deeper than it follows; the text is still worth showing.
            return Prose.Plain(source);
        }
    }

    /// <summary>What inline markup reads as, on one line.</summary>
    public static string Plain(string source)
    {
        var builder = new ProseBuilder();
        try
        {
            foreach (var block in Markdown.Parse(source, s_inlines))
            {
                if (block is LeafBlock { Inline: { } inlines })
                {
                    builder.Append(inlines);
                }
            }
        }
        catch (ArgumentException)
        {
            // Markdig's answer to markup nested deeper than it follows.
            return source;
        }

        return builder.ToPlainText();
    }

    /// <summary>The prose of several blocks, a paragraph each.</summary>
    public static Prose Join(IEnumerable<Prose> paragraphs)
    {
        var first = Prose.None;
        List<ProseSpan>? spans = null;
        foreach (var paragraph in paragraphs)
        {
            if (first.IsEmpty)
            {
                first = paragraph;
            }
            else if (!paragraph.IsEmpty)
            {
                spans ??= [.. first.Spans.AsSpan()];
                spans.Add(new ProseSpan(ProseKind.ParagraphBreak));
                spans.AddRange(paragraph.Spans.AsArray());
            }
        }

        return spans is null ? first : new Prose(new EquatableArray<ProseSpan>([.. spans]));
    }

    private static Prose ReadMarkup(string source)
    {
        var builder = new ProseBuilder();
        foreach (var block in Markdown.Parse(source, s_inlines))
        {
            if (block is LeafBlock { Inline: { } inlines })
            {
                builder.Append(inlines);
                builder.Break(ProseKind.ParagraphBreak);
            }
        }

        return builder.ToProse();
    }

    private static MarkdownPipeline Inlines()
    {
        var builder = new MarkdownPipelineBuilder().UseEmphasisExtras();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }
}
