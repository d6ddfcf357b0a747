using System.Text;
using Markdig.Syntax.Inlines;

namespace PlexModels.Generator.Pages;

/// <summary>Puts prose together from inline markup, be it markdown's or HTML's.</summary>
internal sealed class ProseBuilder
{
    private static readonly HashSet<string> s_textTags = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "del", "em", "font", "i", "ins", "mark", "nobr", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
    };

    private readonly List<ProseSpan> _spans = [];
    private readonly StringBuilder _text = new();

    // Where the code begins that a tag has opened.
    private int _code = -1;

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
                case HtmlInline html:
                    AppendTag(html.Tag);
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
        var inner = new ProseBuilder();
        inner.Append(container);
        return inner.ToPlainText();
    }

    // What marks up text is markup; anything else is what people write: "Page<T>", "<id>".
    private void AppendTag(string tag)
    {
        var isClosing = tag.StartsWith("</", StringComparison.Ordinal);
        var name = TagName(tag, isClosing ? 2 : 1);
        switch (name)
        {
            case "br" or "hr":
                Break(ProseKind.LineBreak);
                break;
            case "p" or "blockquote":
                Break(ProseKind.ParagraphBreak);
                break;
            case "div":
                Break(ProseKind.LineBreak);
                break;
            case "li" when !isClosing:
                Break(ProseKind.LineBreak);
                _text.Append("- ");
                break;
            case "li":
                break;
            case "ul" or "ol":
                if (isClosing)
                {
                    Break(ProseKind.LineBreak);
                }

                break;
            case "code" or "kbd" or "samp" or "tt":
                AppendCodeTag(isClosing);
                break;
            default:
                if (!s_textTags.Contains(name) && !tag.StartsWith("<!--", StringComparison.Ordinal))
                {
                    _text.Append(tag);
                }

                break;
        }
    }

    // Code of which a part is a link or code again is shown as those.
    private void AppendCodeTag(bool isClosing)
    {
        Flush();
        if (isClosing && _code >= 0 && _code == _spans.Count - 1 && _spans[_code].Kind == ProseKind.Text)
        {
            _spans[_code] = new ProseSpan(ProseKind.Code, _spans[_code].Text.Trim());
        }

        _code = isClosing ? -1 : _spans.Count;
    }

    private static string TagName(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && char.IsLetter(tag[end]))
        {
            end++;
        }

        // "<b-2>" is none of these.
        return end < tag.Length && tag[end] is '>' or '/' or ' ' ? tag.Substring(start, end - start).ToLowerInvariant() : "";
    }
}
