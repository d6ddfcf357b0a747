using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

public sealed class ReadingTests
{
    private static readonly Page s_place = Page.WithFields(
        "Place",
        "`city` | *String* | :heavy_check_mark: | N/A | Amsterdam",
        "`postalCode` | *Optional\\<String>* | :heavy_minus_sign: | N/A | 802",
        "`population` | *Optional\\<Long>* | :heavy_minus_sign: | N/A | 12");

    private static readonly Page s_trip = Page.WithFields(
        "Trip",
        "`stops` | List\\<[Place](Place.md)> | :heavy_check_mark: | N/A | ",
        "`start` | [Optional\\<Place>](Place.md) | :heavy_minus_sign: | N/A | ");

    private readonly GeneratedContext _json = new(GeneratorRun.Of(s_place, s_trip));

    [Fact]
    public void A_number_in_a_string_place_is_read_as_it_is_written() =>
        Assert.Equal("802.50", GeneratedContext.Get(_json.Read("Place", """{"city":"A","postalCode":802.50}"""), "PostalCode"));

    [Fact]
    public void A_string_in_a_number_place_is_read_as_a_number() =>
        Assert.Equal(42L, GeneratedContext.Get(_json.Read("Place", """{"city":"A","population":"42"}"""), "Population"));

    [Theory]
    [InlineData("Place", """{"postalCode":"1"}""", "$", "'city'")]
    [InlineData("Trip", """{"stops":[{"city":"A"},{}]}""", "$.stops[1]", "'city'")]
    [InlineData("Trip", """{"stops":[],"start":{"city":null}}""", "$.start.city", "null")]
    [InlineData("Trip", """{"stops":[{"city":"A","population":99999999999999999999}]}""", "$.stops[0].population", "a 64-bit integer")]
    [InlineData("Trip", """{"stops":7}""", "$.stops", "an array")]
    [InlineData("Trip", """{"stops":[null]}""", "$.stops[0]", "null")]
    public void What_does_not_fit_is_an_exception_that_names_its_path(string model, string json, string path, string message)
    {
        var exception = Assert.Throws<JsonException>(() => _json.Read(model, json));

        Assert.Equal(path, exception.Path);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_names_line_and_byte()
    {
        var exception = Assert.Throws<JsonException>(() => _json.Read("Trip", "{\n  \"stops\": [\n    { \"city\": null }\n  ]\n}"));

        Assert.Equal("$.stops[0].city", exception.Path);
        Assert.Equal(2, exception.LineNumber);
        Assert.Equal(18, exception.BytePositionInLine);
    }

    [Fact]
    public void A_document_cut_off_anywhere_is_an_exception_and_never_half_an_object()
    {
        const string Document = """{"stops":[{"city":"Am\u0073terdam","population":1.05e1,"x":[true,{"y":null}]}],"start":null}""";
        Assert.Throws<JsonException>(() => _json.Read("Trip", Document));
        var whole = Document.Replace("1.05e1", "10", StringComparison.Ordinal);
        Assert.NotNull(_json.Read("Trip", whole));

        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Throws<JsonException>(() => _json.Read("Trip", whole[..length]));
        }
    }

    [Fact]
    public async Task A_stream_that_arrives_byte_by_byte_is_read()
    {
        var json = """{"stops":[{"city":"Amster\u0064am","postal\u0043ode":"1012 é"}]}"""u8.ToArray();
        var typeInfo = _json.Context.GetTypeInfo(_json.Type("Trip"))!;
        await using var stream = new SingleByteStream(json);

        var trip = await JsonSerializer.DeserializeAsync(stream, typeInfo, TestContext.Current.CancellationToken);

        Assert.Equal("""{"stops":[{"city":"Amsterdam","postalCode":"1012 \u00E9"}]}""", _json.Write(_json.Type("Trip"), trip));
    }

    [Fact]
    public void Lists_arrays_and_dictionaries_of_models_stand_at_the_root()
    {
        var place = _json.Type("Place");
        const string Array = """[{"city":"A"},{"city":"B"}]""";
        const string Object = """{"x":{"city":"A"}}""";

        Assert.All(
            (Type[])[typeof(List<>).MakeGenericType(place), place.MakeArrayType(), typeof(IReadOnlyList<>).MakeGenericType(place)],
            type => Assert.Equal(Array, _json.Write(type, _json.Read(type, Array))));
        var dictionary = typeof(Dictionary<,>).MakeGenericType(typeof(string), place);
        Assert.Equal(Object, _json.Write(dictionary, _json.Read(dictionary, Object)));
        Assert.Equal("$[1]", Assert.Throws<JsonException>(() => _json.Read(place.MakeArrayType(), """[{"city":"A"},{}]""")).Path);
    }

    [Fact]
    public void Types_that_are_no_models_are_not_the_contexts_business()
    {
        Assert.Null(_json.Context.GetTypeInfo(typeof(Version)));
        Assert.Null(_json.Context.GetTypeInfo(typeof(List<Version>)));
        Assert.Null(_json.Context.GetTypeInfo(typeof(Lazy<>).MakeGenericType(_json.Type("Place"))));
    }
}
