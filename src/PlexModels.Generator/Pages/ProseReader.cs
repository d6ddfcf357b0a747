using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

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

    /// <summary>What inline markup reads as, on one line and without the tags of HTML that mark up text.</summary>
    public static string Plain(string source)
    {
        var builder = new Builder(dropsTags: true);
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
        var builder = new Builder();
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

    private sealed class Builder(bool dropsTags = false)
    {
        private static readonly HashSet<string> s_textTags = new(StringComparer.OrdinalIgnoreCase)
        {
            "a", "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "nobr", "s", "samp", "small", "span", "strong", "sub", "sup",
            "tt", "u", "var", "wbr",
        };

        private readonly List<ProseSpan> _spans = [];
        private readonly StringBuilder _text = new();

        public void Append(ContainerInline container)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        _text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                        break;
                    case CodeInline code:
                        Add(new ProseSpan(ProseKind.Code, code.Content));
                        break;
                    case LinkInline link:
                        Add(new ProseSpan(ProseKind.Link, PlainText(link), link.Url));
                        break;
                    case AutolinkInline link:
                        Add(new ProseSpan(ProseKind.Link, link.Url, link.IsEmail ? "mailto:" + link.Url : link.Url));
                        break;
                    case HtmlEntityInline entity:
                        _text.Append(entity.Transcoded.Text, entity.Transcoded.Start, entity.Transcoded.Length);
                        break;
                    case HtmlInline html when IsLineBreak(html.Tag):
                        Break(ProseKind.LineBreak);
                        break;
                    case HtmlInline html when IsAnchorOrComment(html.Tag) || (dropsTags && IsOfText(html.Tag)):
                        break;
                    case HtmlInline html:
                        _text.Append(html.Tag);
                        break;
                    case LineBreakInline:
                        _text.Append(' ');
                        break;
                    case ContainerInline nested:
                        Append(nested);
                        break;
                }
            }
        }

        public void Break(ProseKind kind)
        {
            Flush();

            // Two line breaks make a paragraph, and nothing begins with a break.
            if (_spans.Count > 0 && _spans[_spans.Count - 1].Kind is ProseKind.LineBreak or ProseKind.ParagraphBreak)
            {
                _spans[_spans.Count - 1] = new ProseSpan(ProseKind.ParagraphBreak);
            }
            else if (_spans.Count > 0)
            {
                _spans.Add(new ProseSpan(kind));
            }
        }

        public Prose ToProse()
        {
            Flush();
            while (_spans.Count > 0 && _spans[_spans.Count - 1].Kind is ProseKind.LineBreak or ProseKind.ParagraphBreak)
            {
                _spans.RemoveAt(_spans.Count - 1);
            }

            return _spans.Count == 0 ? Prose.None : new Prose(new EquatableArray<ProseSpan>([.. _spans]));
        }

        public string ToPlainText()
        {
            Flush();
            var text = new StringBuilder();
            foreach (var span in _spans)
            {
                text.Append(span.Kind is ProseKind.LineBreak or ProseKind.ParagraphBreak ? " " : span.Text);
            }

            return text.ToString();
        }

        private void Add(ProseSpan span)
        {
            Flush();
            _spans.Add(span);
        }

        private void Flush()
        {
            if (_text.Length > 0)
            {
                _spans.Add(new ProseSpan(ProseKind.Text, _text.ToString()));
                _text.Clear();
            }
        }

        private static string PlainText(ContainerInline container)
        {
            var inner = new Builder();
            inner.Append(container);
            return inner.ToPlainText();
        }

        private static bool IsOfText(string tag)
        {
            var start = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
            var end = start;
            while (end < tag.Length && char.IsLetter(tag[end]))
            {
                end++;
            }

            return s_textTags.Contains(tag.Substring(start, end - start));
        }

        // "<a id="fields"></a>" is where a link leads, and "<!-- x -->" nothing that a reader sees.
        private static bool IsAnchorOrComment(string tag) => tag.StartsWith("<!--", StringComparison.Ordinal)
            || tag.StartsWith("<a ", StringComparison.OrdinalIgnoreCase)
            || tag.Equals("</a>", StringComparison.OrdinalIgnoreCase);

        private static bool IsLineBreak(string tag) => tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)
            && tag.Trim('<', '>', '/', ' ').Length == 2;
    }
}
