using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Emit;

namespace PlexModels.Generator.Tests.Emit;

/// <summary>Texts one behind another are to the compiler what they are when they are copied into one.</summary>
public sealed class JoinedTextTests
{
    private static readonly string[] s_texts = ["class A\n{\n}\n", "\n", "// From B.md\r", "\nclass B { string C => \"\u00e9\ud83d", "\ude00\"; }", "x"];
    private static readonly string s_whole = string.Concat(s_texts);

    private readonly JoinedText _text = new(s_texts);

    [Fact]
    public void Every_part_of_it_is_that_of_the_whole()
    {
        Assert.Equal(s_whole.Length, _text.Length);
        Assert.Equal(s_whole, _text.ToString());
        Assert.Equal(s_whole, string.Concat(Enumerable.Range(0, s_whole.Length).Select(position => _text[position])));
        for (var start = 0; start <= s_whole.Length; start++)
        {
            for (var end = start; end <= s_whole.Length; end++)
            {
                Assert.Equal(s_whole[start..end], _text.ToString(TextSpan.FromBounds(start, end)));
            }
        }
    }

    [Fact]
    public void A_copy_begins_where_it_is_to()
    {
        var destination = new string('.', s_whole.Length).ToCharArray();

        _text.CopyTo(7, destination, 3, 12);

        Assert.Equal("..." + s_whole[7..19] + new string('.', s_whole.Length - 15), new string(destination));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void What_is_not_there_cannot_be_copied(int start, int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _text.CopyTo(start, new char[1000], 0, count));

    [Fact]
    public void There_is_nothing_before_and_behind_it()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _text[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _text[s_whole.Length]);
    }

    [Fact]
    public void The_compiler_sees_the_same_in_it()
    {
        var copied = SourceText.From(s_whole, Encoding.UTF8);

        Assert.Equal(copied.Lines.Select(static line => line.Span), _text.Lines.Select(static line => line.Span));
        Assert.Equal(copied.GetChecksum(), _text.GetChecksum());
        Assert.Equal(copied.ChecksumAlgorithm, _text.ChecksumAlgorithm);
        Assert.True(_text.CanBeEmbedded);
        Assert.True(_text.ContentEquals(copied));
        Assert.Equal(
            CSharpSyntaxTree.ParseText(copied, cancellationToken: TestContext.Current.CancellationToken).ToString(),
            CSharpSyntaxTree.ParseText(_text, cancellationToken: TestContext.Current.CancellationToken).ToString());
        using var written = new StringWriter();
        _text.Write(written, TestContext.Current.CancellationToken);
        Assert.Equal(s_whole, written.ToString());
    }
}
