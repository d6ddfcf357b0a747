using System.Text.Json;
using System.Text.Json.Serialization;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>The few places where the generated contexts differ on purpose; the README has the same table.</summary>
public sealed class DeliberateDifferenceTests
{
    [Theory]
    [InlineData("Scalars", """{"text":1.50}""", "$.text", """{"text":"1.50"}""")]
    [InlineData("Scalars", """{"number":"7"}""", "$.number", """{"number":7}""")]
    [InlineData("Scalars", """{"count":"-7"}""", "$.count", """{"count":-7}""")]
    [InlineData("Scalars", """{"ratio":"1e3"}""", "$.ratio", """{"ratio":1000}""")]
    [InlineData("Scalars", """{"share":"0.5"}""", "$.share", """{"share":0.5}""")]
    [InlineData("Scalars", """{"price":"1.10"}""", "$.price", """{"price":1.10}""")]
    [InlineData("Scalars", """{"at":1719799384}""", "$.at", """{"at":"2024-07-01T02:03:04+00:00"}""")]
    [InlineData("Scalars", """{"at":1719799384500}""", "$.at", """{"at":"2024-07-01T02:03:04.5+00:00"}""")]
    [InlineData("Scalars", """{"active":1}""", "$.active", """{"active":true}""")]
    [InlineData("Scalars", """{"active":"false"}""", "$.active", """{"active":false}""")]
    [InlineData("Scalars", """{"number":1e3}""", "$.number", """{"number":1000}""")]
    [InlineData("Scalars", """{"number":1.0}""", "$.number", """{"number":1}""")]
    [InlineData("Scalars", """{"number":" 1"}""", "$.number", """{"number":1}""")]
    [InlineData("Scalars", """{"text":true}""", "$.text", """{"text":"true"}""")]
    [InlineData("Scalars", """{"active":"True"}""", "$.active", """{"active":true}""")]
    [InlineData("Scalars", """{"day":"2023-02-09T00:00:00Z"}""", "$.day", """{"day":"2023-02-09"}""")]
    [InlineData("Scalars", """{"at":"2024-07-01 02:03:04Z"}""", "$.at", """{"at":"2024-07-01T02:03:04+00:00"}""")]
    public void A_value_of_another_kind_is_read_where_pages_show_such_values(string model, string json, string theirPath, string ours)
    {
        Assert.Equal(theirPath, Side.Theirs.Read(model, json, static options => { }).Path);
        Assert.Equal(ours, Side.Ours.Read(model, json, static options => { }).Json);
        Assert.Equal(ours, Side.Ours.Read(model, json, static options => options.NumberHandling = JsonNumberHandling.Strict).Json);
    }

    [Theory]
    [InlineData("Place", """{"city":null,"zip_code":1}""", "$.city")]
    [InlineData("Journey", """{"start":null,"stops":[]}""", "$.start")]
    [InlineData("Journey", """{"start":{"city":"A","zip_code":1},"stops":null}""", "$.stops")]
    [InlineData("Journey", """{"start":{"city":"A","zip_code":1},"stops":[null]}""", "$.stops[0]")]
    [InlineData("Journey", """{"start":{"city":"A","zip_code":1},"stops":[],"by_name":{"a":null}}""", "$.by_name.a")]
    [InlineData("Journey", """{"start":{"city":"A","zip_code":1},"stops":[],"tags":{"a":[null]}}""", "$.tags.a[0]")]
    public void Null_is_an_error_where_the_page_does_not_allow_it_whatever_the_options_say(string model, string json, string path)
    {
        Assert.Equal(json, Side.Theirs.Read(model, json, static options => { }).Json);
        Assert.Equal(path, Side.Ours.Read(model, json, static options => { }).Path);
        Assert.Equal(path, Side.Ours.Read(model, json, static options => options.RespectNullableAnnotations = false).Path);
    }

    [Theory]
    [InlineData("""{"ratio":1e400}""", "$.ratio")]
    [InlineData("""{"ratio":-1e400}""", "$.ratio")]
    [InlineData("""{"share":1e39}""", "$.share")]
    public void A_number_that_is_too_large_for_floating_point_is_an_error_and_not_infinity(string json, string path)
    {
        Assert.Equal(nameof(ArgumentException), Side.Theirs.Read("Scalars", json, static options => { }).Exception);
        Assert.Equal(new Outcome(null, nameof(JsonException), path, 0, json.Length - 1), Side.Ours.Read("Scalars", json, static options => { }));
    }

    [Fact]
    public void A_guessed_name_is_read_in_other_spellings_and_written_back_as_it_was()
    {
        var json = new GeneratedContext(GeneratorRun.Of(Page.WithFields("Media", "`viewCount` | *Optional\\<Long>* | :heavy_minus_sign: | N/A | ")));

        Assert.Equal("""{"view_count":3}""", json.RoundTrip("Media", """{"view_count":3}"""));
        Assert.Equal(3L, GeneratedContext.Get(json.Read("Media", """{"VIEW-COUNT":3}"""), "ViewCount"));
    }

    [Fact]
    public void An_optional_member_without_a_value_is_not_written_even_where_nulls_are_never_ignored() =>
        Assert.Equal(
            """{"city":"A","zip_code":1}""",
            Side.Ours.Write("Place", """{"city":"A","zip_code":1,"note":null}""", static options => options.DefaultIgnoreCondition = JsonIgnoreCondition.Never).Json);

    [Fact]
    public void Null_comes_back_where_the_page_says_neither_that_a_member_may_be_absent_nor_that_it_may_not()
    {
        const string Json = """{"start":{"city":"A","zip_code":1},"stops":[],"tags":null}""";

        Assert.Equal("""{"start":{"city":"A","zip_code":1},"stops":[]}""", Side.Theirs.Read("Journey", Json, static options => { }).Json);
        Assert.Equal(Json, Side.Ours.Read("Journey", Json, static options => { }).Json);
    }

    [Theory]
    [InlineData("Journey", """{"start":{"city":"A","zip_code":1},"stops":[],"by_name":{"a":{"city":"D","zip_code":4},}}""", "$.by_name.a", "$.by_name")]
    [InlineData("Journey", """{"start":{"city":"A","zip_code":1},"stops":[],"tags":{"a":[] "b":[]}}""", "$.tags.a", "$.tags")]
    public void A_broken_document_is_told_at_the_map_and_not_at_the_value_before(string model, string json, string theirs, string ours)
    {
        var their = Side.Theirs.Read(model, json, static options => { });
        var our = Side.Ours.Read(model, json, static options => { });

        Assert.Equal(their with { Path = theirs }, their);
        Assert.Equal(their with { Path = ours }, our);
    }

    [Theory]
    [InlineData("""{"x":1,"city":"A","zip_code":1,"x":2,"note":null}""", "$.x", 35, 49)]
    [InlineData("""{"x":{"a":1,"a":2},"city":"A","zip_code":1}""", "$.x", 18, 43)]
    public void A_repeated_undocumented_member_is_told_where_it_is_and_not_at_the_end_of_its_object(string json, string path, long ours, long theirs)
    {
        static void Forbid(JsonSerializerOptions options) => options.AllowDuplicateProperties = false;

        Assert.Equal(new Outcome(null, nameof(JsonException), path, 0, theirs), Side.Theirs.Read("Place", json, Forbid));
        Assert.Equal(new Outcome(null, nameof(JsonException), path, 0, ours), Side.Ours.Read("Place", json, Forbid));
    }

    [Fact]
    public void References_are_not_preserved()
    {
        const string Json = """{"city":"A","zip_code":1}""";

        Assert.Contains("$id", Side.Theirs.Write("Place", Json, static options => options.ReferenceHandler = ReferenceHandler.Preserve).Json, StringComparison.Ordinal);
        Assert.Equal(Json, Side.Ours.Write("Place", Json, static options => options.ReferenceHandler = ReferenceHandler.Preserve).Json);
    }

    [Fact]
    public void What_cannot_be_written_is_told_at_the_root()
    {
        var (theirs, ours) = (Fail(Side.Theirs), Fail(Side.Ours));

        Assert.Equal("$.next.start.city", theirs.ToLowerInvariant());
        Assert.Equal("$", ours);

        static string Fail(Side side)
        {
            const string Json = """{"start":{"city":"A","zip_code":1},"stops":[],"next":{"start":{"city":"A","zip_code":1},"stops":[],"next":{"start":{"city":"A","zip_code":1},"stops":[]}}}""";
            var value = JsonSerializer.Deserialize(Json, side.Context(new JsonSerializerOptions()).GetTypeInfo(side.Type("Journey"))!);
            var options = new JsonSerializerOptions { MaxDepth = 3 };
            return Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value, side.Context(options).GetTypeInfo(side.Type("Journey"))!)).Path!;
        }
    }
}
