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
    [InlineData("**Bold**, ~~gone~~ and <b>tags</b>, <code>x</code>", "/// <summary>Bold, gone and tags, <c>x</c></summary>")]
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

    [Theory]
    [InlineData("See [Other](Other.md).", "/// <summary>See <see cref=\"global::Acme.Other\"/>.</summary>")]
    [InlineData("See [the `other` one](../specs/Other.md#fields).", "/// <summary>See <see cref=\"global::Acme.Other\">the other one</see>.</summary>")]
    [InlineData("See [Deep](sub/Deep.md) and [more](README.md).", "/// <summary>See <see cref=\"global::Acme.Sub.Deep\"/> and more.</summary>")]
    [InlineData("See [itself](Thing.md).", "/// <summary>See <see cref=\"global::Acme.Thing\">itself</see>.</summary>")]
    public void A_link_to_another_page_leads_to_its_model(string description, string comment)
    {
        var other = Page.WithValues("Other", ("A", "a"));
        var run = GeneratorRun.Of(
            Page.WithFields("Thing", $"`a` | *String* | :heavy_check_mark: | {description} | "),
            other.With("# Other\n", $"# Other\n\n{description.Replace("README", "readme", StringComparison.Ordinal)}\n"),
            other.At("/project/specs/sub/Deep.md").Titled("Deep"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains(comment, run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Contains(comment, run.Sources["Other.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(": warning: ** DEPRECATED **: Use [Other](Other.md).", "Use <see cref=\"global::Acme.Other\"/>.", "Use Other.")]
    [InlineData(":warning: **DEPRECATED** - gone soon", "gone soon", "gone soon")]
    [InlineData(": warning: ** DEPRECATED **: Gone soon.<br/><br/>The name.", "Gone soon.\n    /// <para/>\n    /// The name.", "Gone soon.")]
    [InlineData("**DEPRECATED**<br/>The name.", "The name.", "The name.")]
    [InlineData("**DEPRECATED**", "<c>a</c> in JSON.", "The API's documentation marks this as deprecated.")]
    public void The_mark_of_what_is_deprecated_is_not_in_its_summary(string description, string summary, string message)
    {
        var run = GeneratorRun.Of(
            Page.WithFields("Thing", $"`a` | *String* | :heavy_minus_sign: | {description} | "),
            Page.WithValues("Other", ("A", "a")));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain("DEPRECATED", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Contains(summary, run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"[global::System.Obsolete(\"{message}\")]", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_says_which_page_it_is_from()
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", "`a` | *long* | | | ").At("/project/specs/a & b/Thing.md"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("/// <remarks><c>a &amp; b/Thing.md</c></remarks>\n", run.Sources.Single(static file => file.Key.EndsWith("Thing.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contexts_properties_say_what_their_models_do() =>
        Assert.Contains(
            "    /// <inheritdoc cref=\"global::Acme.Thing\"/>\n    public JsonTypeInfo<global::Acme.Thing> Thing => ",
            GeneratorRun.Of(Page.WithFields("Thing", "`a` | *long* | | | ")).Sources["PlexModelsJsonContext.g.cs"],
            StringComparison.Ordinal);

    private static string Thing(string description)
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", $"`a` | *String* | :heavy_check_mark: | {description} | "));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Empty(run.Diagnostics);
        return run.Sources["Thing.g.cs"];
    }
}
