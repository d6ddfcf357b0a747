using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>Whatever a page holds, the generator answers with diagnostics and never with an exception, and its code compiles.</summary>
public sealed class BrokenPageTests
{
    private const string Text = """
        # Item

        Prose with `code`, a [link](https://example.org) and <b>more</b>.

        ## Fields

        | Field | Type | Required | Description | Example |
        | --- | --- | --- | --- | --- |
        | `id` | *Optional\<Long>* | :heavy_check_mark: | N/A | 7 |
        | ~~`tags`~~ | Map\<String, List\\<[Item](Item.md)>> | :heavy_minus_sign: | : warning: ** DEPRECATED **: a \| b | {"a":[1]} |
        | `type` | *JsonNullable\* | :heavy_minus_sign: | N/A | 2024-07-16 |

        ## Values
        """;

    [Fact]
    public void Any_beginning_of_a_page_is_read()
    {
        var pages = Enumerable.Range(0, Text.Length).Select(static length => new Page($"/project/specs/Item{length}.md", Text[..length])).ToArray();

        AssertSound(GeneratorRun.Of(pages));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_shuffled_page_is_read(int seed)
    {
        var random = new Random(seed);
        var pages = Enumerable.Range(0, 300).Select(number => new Page($"/project/specs/Item{number}.md", Mutate(random))).ToArray();

        AssertSound(GeneratorRun.Of(pages));
    }

    private static void AssertSound(GeneratorRun run)
    {
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.NotEmpty(run.Sources);
    }

    // Cuts pieces out, repeats others, and drops markup where it does not belong.
    private static string Mutate(Random random)
    {
        var text = Text;
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var start = random.Next(text.Length);
            var length = random.Next(Math.Min(40, text.Length - start));
            text = random.Next(3) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(random.Next(text.Length), text.Substring(start, length)),
                _ => text.Insert(start, ((string[])["|", "\n", "`", "<", "\\", "[", "](", "## Fields", "---", "~~", "*", "\r", "\"", "{", "&lt;"])[random.Next(15)]),
            };
        }

        return text;
    }
}
