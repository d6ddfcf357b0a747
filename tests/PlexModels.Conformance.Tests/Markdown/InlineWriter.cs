using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlexModels.Conformance.Tests.Markdown;

/// <summary>Parses inline markup as CommonMark and writes it again, as the tools do that format or convert markdown.</summary>
internal sealed class InlineWriter
{
    private static readonly MarkdownPipeline s_pipeline = Pipeline();

    private readonly string _source;
    private readonly InlineStyle _style;
    private readonly StringBuilder _text = new();

    private InlineWriter(string source, InlineStyle style)
    {
        _source = source;
        _style = style;
    }

    public static string Write(string source, InlineStyle style)
    {
        // Markdig drops the first bracket of "[][T](t.md)", which no tool does.
        source = source.Replace("[][", "\\[][", StringComparison.Ordinal);
        var writer = new InlineWriter(source, style);
        foreach (var block in Markdig.Markdown.Parse(source, s_pipeline).OfType<LeafBlock>())
        {
            writer.Write(block.Inline!);
        }

        return writer._text.ToString();
    }

    private void Write(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Write(literal);
                    break;
                case EmphasisInline emphasis:
                    var marker = new string(emphasis.DelimiterChar == '~' ? '~' : emphasis.DelimiterCount > 1 ? '*' : Marker(emphasis), emphasis.DelimiterCount);
                    _text.Append(marker);
                    Write(emphasis);
                    _text.Append(marker);
                    break;
                case LinkInline link:
                    _text.Append(link.IsImage ? "![" : "[");
                    Write(link);
                    _text.Append(CultureInfo.InvariantCulture, $"]({link.Url})");
                    break;
                case LineBreakInline { IsHard: true } line:
                    _text.Append(line.IsBackslash ? "\\\n" : "  \n");
                    break;
                case LineBreakInline:
                    _text.Append('\n');
                    break;
                case ContainerInline nested:
                    Write(nested);
                    break;
                default:
                    // Code spans, tags, entities and addresses stay as they are.
                    _text.Append(_source, inline.Span.Start, inline.Span.Length);
                    break;
            }
        }
    }

    private void Write(LiteralInline literal)
    {
        var content = literal.Content.ToString();
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (_style.Entities.Contains(c, StringComparison.Ordinal))
            {
                _text.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};") });
                continue;
            }

            // The backslashes of JSON in an example have to survive, or no tool could be run on such a page.
            var wasEscaped = i == 0 && literal.IsFirstCharacterEscaped;
            if (_style.Escaped?.Contains(c, StringComparison.Ordinal) ?? wasEscaped || (wasEscaped && c is '"' or '\\'))
            {
                _text.Append('\\');
            }

            _text.Append(c);
        }
    }

    // Underscores between letters are no emphasis.
    private char Marker(EmphasisInline emphasis)
    {
        var before = emphasis.Span.Start > 0 ? _source[emphasis.Span.Start - 1] : ' ';
        var after = emphasis.Span.End + 1 < _source.Length ? _source[emphasis.Span.End + 1] : ' ';
        return char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after) || before == '_' || after == '_' ? '*' : _style.Emphasis;
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }
}
