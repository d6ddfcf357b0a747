using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Snapshots;

public sealed class MemberKindsTests
{
    [Fact]
    public Task GeneratesEveryKindOfMember()
    {
        var run = GeneratorRun.Of(
            Page.WithFields(
                "Library",
                "`size` | *int* | :heavy_check_mark: | How many items there are. | 7",
                "`items` | List\\<[Item](Item.md)> | :heavy_check_mark: | See [the guide](https://example.org/guide?a=1&b=2).<br/><br/>Or `nothing` | ",
                "`tags` | Map\\<String, List\\\\<*String*>> | :heavy_minus_sign: | N/A | ",
                "~~`kind`~~ | [Optional\\<Kind>](Kind.md) | :heavy_minus_sign: | : warning: ** DEPRECATED **: Use `items`. | movie",
                "`added` | [LocalDate](https://docs.oracle.com/LocalDate.html) | :heavy_minus_sign: | N/A | 2024-07-16",
                "`rawResponse` | [HttpResponse\\<InputStream>](https://docs.oracle.com/HttpResponse.html) | :heavy_check_mark: | N/A | "),
            Page.WithFields("Item", "`class` | *JsonNullable\\<String>* | :heavy_check_mark: | N/A | "),
            Page.WithValues("Kind", ("MOVIE", "movie"), ("TV_SHOW", "tv-show")),
            Page.WithValues("Level", ("ONE", "1"), ("TWO", "2")),
            new Page("/project/specs/Setting.md", "# Setting\n\n\n## Supported Types\n\n### Item\n\n### `String`\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);

        // What all models share is in the other snapshot.
        return Snapshot.Verify(run.Driver, static source => source.HintName == "PlexModelsJson.g.cs");
    }
}
