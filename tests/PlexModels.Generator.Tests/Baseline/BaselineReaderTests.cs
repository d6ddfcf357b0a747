using PlexModels.Generator.Baseline;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Tests.Baseline;

public sealed class BaselineReaderTests
{
    private const string Header = "# PlexModels baseline, format 1\n";

    private const string Pin =
        "Acme.Pin object\n"
        + "Acme.Pin.Code required string \"code\"\n"
        + "Acme.Pin.Labels optional IReadOnlyDictionary<string, Acme.Label> \"labels\"\n"
        + "Acme.Pin.Raw optional HttpResponseMessage no-json\n";

    [Fact]
    public void What_was_written_is_read_again()
    {
        var document = Read(Header + Pin + "Acme.Size number-enum\nAcme.Size.Half value 0.5\nAcme.U union\nAcme.U.Pin member Acme.Pin\n");

        Assert.True(document.IsComparable);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(Header + Pin + "Acme.Size number-enum\nAcme.Size.Half value 0.5\nAcme.U union\nAcme.U.Pin member Acme.Pin\n", BaselineText.Of(document.Facts));
        Assert.Equal(2, document.Spans[1].Lines.Start.Line);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\n\n", "")]
    [InlineData(" \n", "")]
    public void Line_ends_marks_and_blank_lines_of_editors_mean_nothing(string lineEnd, string mark)
    {
        var document = Read(mark + (Header + Pin).Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Empty(document.Diagnostics);
        Assert.Equal(Read(Header + Pin).Facts, document.Facts);
    }

    [Fact]
    public void The_order_of_lines_means_nothing_and_a_line_may_stand_twice()
    {
        var lines = Pin.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var document = Read(Header + string.Join("\n", [.. lines.Reverse(), lines[1]]));

        Assert.Empty(document.Diagnostics);
        Assert.Equal(Read(Header + Pin).Facts, document.Facts);
    }

    [Theory]
    [InlineData("", "PLX0200")]
    [InlineData("\n\n", "PLX0200")]
    [InlineData("Acme.Pin object\n", "PLX0200")]
    [InlineData("{\"facts\":[]}", "PLX0200")]
    [InlineData("\0\uFFFF\uD800", "PLX0200")]
    [InlineData("# PlexModels baseline, format \n", "PLX0200")]
    [InlineData("# PlexModels baseline, format zero\n", "PLX0200")]
    [InlineData("# PlexModels baseline, format 0\n", "PLX0200")]
    [InlineData("# PlexModels baseline, format 2\nwhatever that is\n", "PLX0201")]
    [InlineData(Header + "<<<<<<< HEAD\n" + Pin + "=======\n>>>>>>> main\n", "PLX0202")]
    [InlineData("<<<<<<< HEAD\n" + Header + Pin, "PLX0202")]
    [InlineData(Header + Pin + ">>>>>>> main\n", "PLX0202")]
    public void A_file_that_is_no_baseline_is_said_to_be_none_and_nothing_is_compared_with_it(string text, string id)
    {
        var document = Read(text);

        Assert.Equal(id, Assert.Single(document.Diagnostics).Descriptor.Id);
        Assert.False(document.IsComparable);
        Assert.Empty(document.Facts);
    }

    [Theory]
    [InlineData("Acme.Pin.Half")]
    [InlineData("Acme.Pin.Half ")]
    [InlineData("Acme.Pin.Half requ")]
    [InlineData("Acme.Pin.Half required")]
    [InlineData("Acme.Pin.Half required string")]
    [InlineData("Acme.Pin.Half required string \"")]
    [InlineData("Acme.Pin.Half required string \"ha")]
    [InlineData("Acme.Pin.Half required string \"ha\\\"")]
    [InlineData("Acme.Pin.Half required \"half\"")]
    [InlineData("Acme.Pin.Half required IReadOnlyList<string \"half\"")]
    [InlineData("Acme.Pin.Half required no-json")]
    [InlineData("Acme.Pin.Half value")]
    [InlineData("Acme.Pin.Half value \"ha")]
    [InlineData("Acme.Pin.Half value half")]
    [InlineData("Acme.Pin.Half member")]
    [InlineData("Acme.Pin.Half member Acme.")]
    [InlineData("Acme.Pin.Half object of course")]
    [InlineData("Half required string \"half\"")]
    [InlineData("Acme..Half object")]
    [InlineData("1cme object")]
    [InlineData(" Acme.Half object")]
    [InlineData("Acme.Other.Half required string \"half\"")]
    [InlineData("Acme.Pin.Code required long \"code\"")]
    [InlineData("Acme.Pin.\uD800 required long \"code\"")]
    public void A_line_that_is_not_understood_costs_itself_alone(string line)
    {
        var document = Read(Header + Pin + line);

        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(Descriptors.BrokenFact, diagnostic.Descriptor);
        Assert.Equal(5, diagnostic.Span.Lines.Start.Line);
        Assert.True(document.IsComparable);
        Assert.Equal(Read(Header + Pin).Facts, document.Facts);
    }

    [Fact]
    public void No_beginning_of_a_baseline_throws()
    {
        var text = Header + Pin;

        for (var length = 0; length < text.Length; length++)
        {
            var document = Read(text[..length]);
            Assert.All(document.Facts, fact => Assert.Contains(fact + "\n", text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" \\", "\"a \\\"b\\\" \\\\\"")]
    [InlineData("a\nb\u2028\u0085", "\"a\\u000ab\\u2028\\u0085\"")]
    [InlineData("\u202Eab", "\"\\u202eab\"")]
    [InlineData("größe😀", "\"größe😀\"")]
    public void A_JSON_name_is_written_on_one_line_with_nothing_hidden_in_it(string name, string expected)
    {
        Assert.Equal(expected, JsonLiteral.Of(name));
        Assert.True(JsonLiteral.IsValid(expected));
    }

    [Fact]
    public void Half_a_character_is_written_by_its_number() => Assert.Equal("\"\\ud800x\\udc00\"", JsonLiteral.Of("\uD800x\uDC00"));

    private static BaselineDocument Read(string text) => BaselineReader.Read("/project/PlexModels.Shipped.txt", text, TestContext.Current.CancellationToken);
}
