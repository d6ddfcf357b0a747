using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

public sealed class GuessedNameTests
{
    private readonly GeneratedContext _json = new(GeneratorRun.Of(
        Page.WithFields(
            "Media",
            "`mediaContainer` | *Optional\\<Object>* | :heavy_minus_sign: | N/A | ",
            "`rating` | *Optional\\<Double>* | :heavy_minus_sign: | N/A | ",
            "`guid` | *Optional\\<String>* | :heavy_minus_sign: | N/A | ",
            "`default_` | *Optional\\<Boolean>* | :heavy_minus_sign: | N/A | ")));

    [Theory]
    [InlineData("MediaContainer")]
    [InlineData("media_container")]
    [InlineData("media-container")]
    [InlineData("MEDIA.CONTAINER")]
    public void Another_spelling_is_read_and_written_back_as_it_was(string name)
    {
        var json = "{\"" + name + "\":{\"a\":1}}";

        Assert.NotNull(GeneratedContext.Get(_json.Read("Media", json), "MediaContainer"));
        Assert.Equal(json, _json.RoundTrip("Media", json));
    }

    [Fact]
    public void A_spelling_whose_value_does_not_fit_is_a_member_of_its_own()
    {
        const string Json = """{"Rating":[{"image":"x"}],"rating":7.5}""";

        Assert.Equal(7.5, GeneratedContext.Get(_json.Read("Media", Json), "Rating"));
        Assert.Equal("""{"rating":7.5,"Rating":[{"image":"x"}]}""", _json.RoundTrip("Media", Json));
    }

    [Theory]
    [InlineData("""{"guid":"exact","Guid":"other"}""")]
    [InlineData("""{"Guid":"other","guid":"exact"}""")]
    public void The_exact_name_goes_first_in_either_order_and_nothing_is_lost(string json)
    {
        Assert.Equal("exact", GeneratedContext.Get(_json.Read("Media", json), "Guid"));
        Assert.Equal("""{"guid":"exact","Guid":"other"}""", _json.RoundTrip("Media", json));
    }

    [Fact]
    public void A_keyword_loses_the_underscore_it_had_in_Java() =>
        Assert.Equal("""{"default":true}""", _json.RoundTrip("Media", """{"default":true}"""));

    [Fact]
    public void Endless_spellings_are_all_read()
    {
        for (var i = 0; i < 200; i++)
        {
            var json = $$"""{"gu{{new string('_', i)}}id":"x"}""";
            Assert.Equal(json, _json.RoundTrip("Media", json));
        }
    }

    [Fact]
    public void A_model_of_more_than_64_members_knows_them_all()
    {
        var rows = Enumerable.Range(0, 150).Select(static i => $"`fieldNumber{i}` | *int* | :heavy_check_mark: | N/A | ").ToArray();
        var json = new GeneratedContext(GeneratorRun.Of(Page.WithFields("Wide", rows)));
        var members = Enumerable.Range(0, 150).Select(static i => $"\"{(i % 2 == 0 ? "fieldNumber" : "field_number")}{i}\":{i}").ToList();
        var document = "{" + string.Join(",", members) + "}";

        Assert.Equal(document, json.RoundTrip("Wide", document));
        members.RemoveAt(149);
        Assert.Contains("'fieldNumber149'", Assert.Throws<System.Text.Json.JsonException>(() => json.Read("Wide", "{" + string.Join(",", members) + "}")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guids", "guid", "Guid")]
    [InlineData("mediaGuid", "guid", "Guid")]
    [InlineData("ratingArray", "rating", "Rating")]
    [InlineData("metaDataRating", "rating", "RATING")]
    public void A_list_that_lost_its_name_to_a_sibling_is_read_under_the_siblings(string list, string sibling, string jsonName)
    {
        var json = new GeneratedContext(GeneratorRun.Of(Page.WithFields(
            "Item",
            $"`{sibling}` | *Optional\\<String>* | :heavy_minus_sign: | N/A | ",
            $"`{list}` | List\\<*String*> | :heavy_minus_sign: | N/A | ")));
        var document = $$"""{"{{sibling}}":"a","{{jsonName}}":["b"]}""";

        var item = json.Read("Item", document);

        Assert.Equal(["b"], (IEnumerable<string>)GeneratedContext.Get(item, char.ToUpperInvariant(list[0]) + list[1..])!);
        Assert.Equal(document, json.Write(item!.GetType(), item));
    }

    [Fact]
    public void A_list_under_its_own_name_goes_before_a_siblings_name()
    {
        var json = new GeneratedContext(GeneratorRun.Of(Page.WithFields(
            "Item",
            "`guid` | *Optional\\<String>* | :heavy_minus_sign: | N/A | ",
            "`guids` | List\\<*String*> | :heavy_minus_sign: | N/A | ")));

        var item = json.Read("Item", """{"Guid":["other"],"guids":["own"]}""");

        Assert.Equal(["own"], (IEnumerable<string>)GeneratedContext.Get(item, "Guids")!);
        Assert.Equal("""{"guids":["own"],"Guid":["other"]}""", json.Write(item!.GetType(), item));
    }

    [Theory]
    [InlineData("""{"id":"1","type":"paid"}""", true)]
    [InlineData("""{"id":"1","type":"paid","other":"text"}""", true)]
    [InlineData("""{"id":"1","type":"unheard of"}""", false)]
    [InlineData("""{"id":"1","type":"paid","other":"failed"}""", false)]
    public void A_required_enum_under_an_unknown_name_is_told_by_a_documented_value_that_one_member_alone_has(string document, bool isTold)
    {
        var json = new GeneratedContext(GeneratorRun.Of(
            Page.WithFields("Event", "`id` | *String* | :heavy_check_mark: | N/A | ", "`eventTypes` | [EventTypes](EventTypes.md) | :heavy_check_mark: | N/A | paid"),
            Page.WithValues("EventTypes", ("PAID", "paid"), ("FAILED", "failed"))));

        if (isTold)
        {
            Assert.Equal("paid", GeneratedContext.Get(GeneratedContext.Get(json.Read("Event", document), "EventTypes"), "Value"));
            Assert.Equal(document, json.RoundTrip("Event", document));
        }
        else
        {
            Assert.Contains("'eventTypes'", Assert.Throws<System.Text.Json.JsonException>(() => json.Read("Event", document)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Several_required_enums_are_told_by_their_values()
    {
        var json = new GeneratedContext(GeneratorRun.Of(
            Page.WithFields("Event", "`eventType` | [EventType](EventType.md) | :heavy_check_mark: | N/A | ", "`eventLevel` | [EventLevel](EventLevel.md) | :heavy_check_mark: | N/A | "),
            Page.WithValues("EventType", ("PAID", "paid"), ("FAILED", "failed")),
            Page.WithValues("EventLevel", ("HIGH", "high"), ("LOW", "low"))));

        Assert.Equal("""{"t":"paid","l":"low"}""", json.RoundTrip("Event", """{"l":"low","t":"paid"}"""));
    }
}
