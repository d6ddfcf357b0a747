using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

public sealed class UnknownMemberTests
{
    private const string Json = """{"title":"A","extra":{"a":[1,"x",null]},"other":7}""";

    private static readonly Page s_item = Page.WithFields("Item", "`title` | *String* | :heavy_check_mark: | N/A | ");

    [Fact]
    public void They_are_kept_and_written_back() => Assert.Equal(Json, With("Preserve").RoundTrip("Item", Json));

    [Fact]
    public void There_is_no_dictionary_until_there_is_one()
    {
        var json = With("Preserve");

        Assert.Null(GeneratedContext.Get(json.Read("Item", """{"title":"A"}"""), "AdditionalProperties"));
    }

    [Fact]
    public void They_are_passed_over_on_demand()
    {
        var json = With("Skip");

        Assert.Equal("""{"title":"A"}""", json.RoundTrip("Item", Json));
        Assert.Null(json.Type("Item").GetProperty("AdditionalProperties"));
    }

    [Fact]
    public void They_are_errors_on_demand()
    {
        var exception = Assert.Throws<JsonException>(() => With("Error").Read("Item", Json));

        Assert.Equal("$.extra", exception.Path);
        Assert.Contains("'extra' is not documented for Item", exception.Message, StringComparison.Ordinal);
    }

    private static GeneratedContext With(string handling) =>
        new(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsUnknownMembers", handling), s_item));

    [Theory]
    [InlineData("Skip")]
    [InlineData("Error")]
    public void A_row_for_additional_properties_says_that_there_are_some(string unknownMembers)
    {
        var json = new GeneratedContext(GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsUnknownMembers", unknownMembers),
            Page.WithFields("Thing", "`id` | *long* | :heavy_check_mark: | N/A | ", "`additionalProperties` | Map\\<String, *Object*> | :heavy_minus_sign: | Whatever the server adds | ")));

        Assert.Equal("""{"id":1,"more":{"a":2}}""", json.RoundTrip("Thing", """{"id":1,"more":{"a":2}}"""));
    }
}
