using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Tests.Pages;

public sealed class RowReaderTests
{
    [Theory]
    [InlineData("| a | b |", "a/b")]
    [InlineData("a | b", "a/b")]
    [InlineData("| a | b", "a/b")]
    [InlineData("a | b |", "a/b")]
    [InlineData("  | a |  | c |  ", "a//c")]
    [InlineData("| a\\|b | c |", "a|b/c")]
    [InlineData("| `a\\|b` | c |", "`a|b`/c")]
    [InlineData("| `a|b` | c |", "`a/b`/c")]
    [InlineData("|", "")]
    [InlineData("", "")]
    [InlineData("||", "")]
    public void A_line_is_split_at_its_unescaped_pipes(string line, string cells)
    {
        Assert.Equal(cells, Read(line, false));
    }

    // Blanks are looked at many at a time.
    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(200)]
    public void Cells_may_be_padded_to_any_width(int blanks)
    {
        var padding = new string(' ', blanks);

        Assert.Equal("a b//c", Read($"|{padding}a b{padding}|{padding}|{padding}c{padding}\t|", false));
    }

    [Theory]
    [InlineData("| `a|b` | c |", "`a|b`/c")]
    [InlineData("| ``a`|`b`` | c |", "``a`|`b``/c")]
    [InlineData("| a ` b | c |", "a ` b/c")]
    public void Code_spans_may_be_kept_whole(string line, string cells)
    {
        Assert.Equal(cells, Read(line, true));
    }

    private static string Read(string line, bool keepCodeSpansWhole) =>
        string.Join('/', RowReader.Read(new PageText(line), 0, line.Length, keepCodeSpansWhole).Cells.Select(static cell => cell.Text));
}
