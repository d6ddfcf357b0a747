using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Tests.Pages;

public sealed class ProseReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("N/A")]
    [InlineData(" n/a ")]
    [InlineData("-")]
    public void No_description_is_no_prose(string cell)
    {
        Assert.True(ProseReader.Read(cell).IsEmpty);
    }

    [Theory]
    [InlineData("plain text", "Text:plain text")]
    [InlineData("see `code` here", "Text:see /Code:code/Text: here")]
    [InlineData("*emphasis* and **strength**", "Text:emphasis and strength")]
    [InlineData("a ~~struck~~ word", "Text:a struck word")]
    [InlineData("fish &amp; chips", "Text:fish & chips")]
    [InlineData("a &lt;b&gt;", "Text:a <b>")]
    [InlineData("a \\*star\\*", "Text:a *star*")]
    [InlineData("a <b>tag</b>", "Text:a tag")]
    [InlineData("a <T> and an <id-2>", "Text:a <T> and an <id-2>")]
    [InlineData("one <code>a</code>, <kbd>b</kbd>", "Text:one /Code:a/Text:, /Code:b")]
    [InlineData("a <code>b", "Text:a /Text:b")]
    [InlineData("<code>a</code> b", "Code:a/Text: b")]
    [InlineData("</code>a", "Text:a")]
    [InlineData("one of<ul><li>`a`</li><li>`b`</li></ul>it", "Text:one of/LineBreak:/Text:- /Code:a/LineBreak:/Text:- /Code:b/LineBreak:/Text:it")]
    [InlineData("<p>one</p><p>two</p>", "Text:one/ParagraphBreak:/Text:two")]
    [InlineData("a stray ` tick", "Text:a stray ` tick")]
    [InlineData("1. Pick one", "Text:1. Pick one")]
    [InlineData("# not a heading", "Text:# not a heading")]
    public void Inline_markup_is_read(string cell, string spans)
    {
        Assert.Equal(spans, Spans(cell));
    }

    [Theory]
    [InlineData("one<br/>two")]
    [InlineData("one<br>two")]
    [InlineData("one<BR />two")]
    public void A_br_tag_is_a_line_break(string cell)
    {
        Assert.Equal("Text:one/LineBreak:/Text:two", Spans(cell));
    }

    [Fact]
    public void Two_br_tags_make_a_paragraph()
    {
        Assert.Equal("Text:one/ParagraphBreak:/Text:two", Spans("one<br/><br/>two<br/>"));
    }

    [Fact]
    public void A_link_keeps_its_text_and_address()
    {
        var span = ProseReader.Read("[the *docs*](https://example.com/a?b=1)").Spans[0];

        Assert.Equal(ProseKind.Link, span.Kind);
        Assert.Equal("the docs", span.Text);
        Assert.Equal("https://example.com/a?b=1", span.Url);
    }

    [Fact]
    public void A_bare_address_in_angle_brackets_is_a_link()
    {
        Assert.Equal(new ProseSpan(ProseKind.Link, "https://example.com", "https://example.com"), Assert.Single(ProseReader.Read("<https://example.com>").Spans));
    }

    private static string Spans(string cell) => string.Join('/', ProseReader.Read(cell).Spans.Select(static span => $"{span.Kind}:{span.Text}"));
}
