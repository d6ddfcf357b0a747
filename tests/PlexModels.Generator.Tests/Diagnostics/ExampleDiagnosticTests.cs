using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Diagnostics;

public sealed class ExampleDiagnosticTests
{
    [Theory]
    [InlineData("*long*", "876")]
    [InlineData("*long*", "`-1`")]
    [InlineData("*Integer*", "\"12\"")]
    [InlineData("*double*", "1.7058958054919229e+09")]
    [InlineData("*boolean*", "true")]
    [InlineData("*boolean*", "1")]
    [InlineData("*String*", "876")]
    [InlineData("*String*", "{\"imdb\": {\"id\": ")]
    [InlineData("*Object*", "anything")]
    [InlineData("*Optional\\<Long>*", "null")]
    [InlineData("*OffsetDateTime*", "2024-05-17T09:30:00Z")]
    [InlineData("*LocalDate*", "2024-05-17")]
    [InlineData("*UUID*", "5ab1ba8b-1c0c-4ee4-90a3-9ee0a1a6a3f4")]
    [InlineData("List\\<*long*>", "[<br/>3,<br/>5<br/>]")]
    [InlineData("List\\<*String*>", "[\"a\", \"b\"]")]
    [InlineData("List\\<[Other](Other.md)>", "[{\"id\": 1}]")]
    [InlineData("Map\\<String, *Object*>", "{\"a\": [1]}")]
    [InlineData("[Other](Other.md)", "{\"id\": 1}")]
    [InlineData("[Level](Level.md)", "high")]
    [InlineData("[Rank](Rank.md)", "2")]
    public void An_example_of_its_type_is_fine(string type, string example) => Assert.DoesNotContain("PLX0023", Run(type, example).Ids);

    [Theory]
    [InlineData("*long*", "12.5")]
    [InlineData("*int*", "99999999999")]
    [InlineData("*double*", "fast")]
    [InlineData("*boolean*", "maybe")]
    [InlineData("*OffsetDateTime*", "2010-11-24 00:00:00 +0000 UTC")]
    [InlineData("[LocalDate](https://docs.oracle.com/LocalDate.html)", "2010-11-24 00:00:00 +0000 UTC")]
    [InlineData("*UUID*", "42")]
    [InlineData("List\\<*String*>", "movies,music")]
    [InlineData("List\\<*String*>", "<nil>")]
    [InlineData("List\\<*long*>", "[\"a\"]")]
    [InlineData("List\\<*String*>", "[\"a\", ")]
    [InlineData("Map\\<String, *long*>", "{\"a\": {}}")]
    [InlineData("[Other](Other.md)", "[]")]
    [InlineData("[Other](Other.md)", "{\"id\": 1, ...}")]
    [InlineData("[Level](Level.md)", "{\"a\": 1}")]
    [InlineData("[Rank](Rank.md)", "first")]
    public void An_example_of_another_type_is_named_at_its_place(string type, string example)
    {
        var diagnostic = Run(type, example).Diagnostics.Single(static found => found.Id == "PLX0023");

        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(7, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("'a'", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string type, string example) => GeneratorRun.Of(
        Page.WithFields("Thing", $"`a` | {type} | :heavy_check_mark: | N/A | {example}"),
        Page.WithFields("Other", "`id` | *long* | :heavy_check_mark: | N/A | 7"),
        Page.WithValues("Level", ("HIGH", "high"), ("LOW", "low")),
        Page.WithValues("Rank", ("FIRST", "1"), ("SECOND", "2")));
}
