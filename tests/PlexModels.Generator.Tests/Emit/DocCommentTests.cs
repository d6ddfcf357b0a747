using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit;

public sealed class DocCommentTests
{
    [Theory]
    [InlineData("Plain.", "/// <summary>Plain.</summary>")]
    [InlineData("See [the `API`](https://example.org/a?b=\"c\").", "/// <summary>See <see href=\"https://example.org/a?b=%22c%22\">the API</see>.</summary>")]
    [InlineData("See <https://example.org>.", "/// <summary>See <see href=\"https://example.org/\">https://example.org</see>.</summary>")]
    [InlineData("See [below](#anchor).", "/// <summary>See below.</summary>")]
    [InlineData("A &lt;b&gt; &amp; `c < d`, \\*e\\*, `f \\| g`", "/// <summary>A &lt;b&gt; &amp; <c>c &lt; d</c>, *e*, <c>f | g</c></summary>")]
    [InlineData("**Bold**, ~~gone~~ and <b>tags</b>", "/// <summary>Bold, gone and &lt;b&gt;tags&lt;/b&gt;</summary>")]
    public void Markup_of_a_description_becomes_markup_of_the_comment(string description, string comment) =>
        Assert.Contains(comment, Thing(description), StringComparison.Ordinal);

    // The line is indented by four, and begins with three slashes and a blank.
    [Theory]
    [InlineData(112, 1)]
    [InlineData(113, 2)]
    public void A_description_is_wrapped_when_its_line_would_be_longer_than_120(int length, int lines)
    {
        var description = "Short " + new string('x', length - 12) + " words";

        var comment = lines == 1
            ? $"    /// <summary>{description}</summary>\n"
            : $"    /// <summary>\n    /// {description[..^6]}\n    /// words\n    /// </summary>\n";
        Assert.Contains(comment, Thing(description), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One of:<br/>- `a`, the first<br/>- `b`")]
    [InlineData("One of:<br/>* `a`, the first<br/>* `b`")]
    public void The_items_of_a_list_stay_on_lines_of_their_own(string description)
    {
        var bullet = description.Split("<br/>")[1][0];

        Assert.Contains($"/// One of:<br/>\n    /// {bullet} <c>a</c>, the first<br/>\n    /// {bullet} <c>b</c>\n", Thing(description), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_and_quotes_below_the_title_are_part_of_the_description()
    {
        var run = GeneratorRun.Of(new Page(
            "/project/specs/Thing.md",
            "# Thing\n\nFirst.\n\n* one\n* two\n\n> Mind this.\n\n## Example Usage\n\n```java\n## Fields\nThing thing;\n```\n\n## Fields\n\n| Field | Type | Required |\n| - | - | - |\n| `id` | *long* | :heavy_check_mark: |\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("/// First.\n/// <para/>\n/// - one\n/// <para/>\n/// - two\n/// <para/>\n/// Mind this.\n", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Thing thing", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Contains("required long Id", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
    }

    private static string Thing(string description)
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", $"`a` | *String* | :heavy_check_mark: | {description} | "));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Empty(run.Diagnostics);
        return run.Sources["Thing.g.cs"];
    }
}
