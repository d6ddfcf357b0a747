using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Unions;

/// <summary>What a union is as text, and in a debugger.</summary>
public sealed class UnionDisplayTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithSupportedTypes("Account", "Pin", "Nested", "Long", "List\\<[Pin](Pin.md)>"),
        Page.WithFields("Pin", "`id` | *long* | :heavy_check_mark: | N/A | ", "`authToken` | *String* | :heavy_minus_sign: | N/A | "),
        Page.WithSupportedTypes("Nested", "Account", "Boolean"),
        new Page("/project/specs/Anything.md", "# Anything\n"),
        Page.WithSupportedTypes("Words", "String", "Long"),
    ];

    private static readonly GeneratedContext s_json = new(GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/Anything.md", "PlexModelsSpec", "true"), s_pages));

    [Theory]
    [InlineData("Account", """{"id":7,"authToken":"SECRET"}""", "Pin { Id = 7, AuthToken = *** }")]
    [InlineData("Account", """[{"id":7,"authToken":"SECRET"}]""", """[{"id":7,"authToken":***}]""")]
    [InlineData("Account", """{"other":{"api_key":["SECRET"]},"text":"a\n"}""", """{"other":{"api_key":***},"text":"a\n"}""")]
    [InlineData("Account", "true", "true")]
    [InlineData("Account", "7", "7")]
    [InlineData("Anything", """{ "X-Plex-Token": { "a": "SECRET" }, "hasPassword": true, "secret": null }""", """{"X-Plex-Token":***,"hasPassword":true,"secret":null}""")]
    [InlineData("Anything", """[1,[{"clientSecrets":"SECRET"},"text"]]""", """[1,[{"clientSecrets":***},"text"]]""")]
    [InlineData("Anything", """{ "keyword": [1, 2], "hasToken": false }""", """{ "keyword": [1, 2], "hasToken": false }""")]
    [InlineData("Words", "\"text\"", "\"text\"")]
    public void A_union_shows_the_text_of_its_object_or_its_JSON_and_no_secret(string union, string json, string text) =>
        Assert.Equal(text, s_json.Read(union, json)!.ToString());

    [Fact]
    public void What_a_part_shows_of_its_own_is_shown()
    {
        const string Source = "namespace Acme { public partial class Pin { /// <inheritdoc/>\n public override string? ToString() => Id == 0 ? null : \"mine\"; } }";
        var json = new GeneratedContext(GeneratorRun.With(new TestOptions().WithMetadata(s_pages[1].Path, "PlexModelsDisplay", "None"), Source, s_pages));

        Assert.Equal("mine", json.Read("Account", """{"id":7}""")!.ToString());
        Assert.Equal("", json.Read("Account", """{"id":0}""")!.ToString());
    }
}
