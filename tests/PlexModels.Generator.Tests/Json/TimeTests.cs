using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

public sealed class TimeTests
{
    private static readonly GeneratedContext s_json = new(GeneratorRun.Of(Page.WithFields(
        "Thing",
        "`duration` | *Optional\\<Duration>* | :heavy_minus_sign: | N/A | PT1H",
        "`time` | *Optional\\<LocalTime>* | :heavy_minus_sign: | N/A | 09:30:00",
        "`clock` | *JsonNullable\\<LocalDateTime>* | :heavy_minus_sign: | N/A | 2024-05-17T09:30:00",
        "`instant` | *Optional\\<Instant>* | :heavy_minus_sign: | N/A | 2024-05-17T09:30:00Z",
        "`durations` | List\\<*Duration*> | :heavy_minus_sign: | N/A | ",
        "`id` | *Optional\\<UUID>* | :heavy_minus_sign: | N/A | ",
        "`link` | *Optional\\<URI>* | :heavy_minus_sign: | N/A | ",
        "`set` | Set\\<*Integer*> | :heavy_minus_sign: | N/A | ",
        "`array` | *double[]* | :heavy_minus_sign: | N/A | ")));

    [Theory]
    [InlineData("""{"duration":"PT1H30M"}""")]
    [InlineData("""{"duration":"-P1DT2H"}""")]
    [InlineData("""{"time":"09:30:00"}""")]
    [InlineData("""{"time":"09:30:00.125"}""")]
    [InlineData("""{"clock":"2024-05-17T09:30:00"}""")]
    [InlineData("""{"clock":null}""")]
    [InlineData("""{"instant":"2024-05-17T09:30:00+02:00"}""")]
    [InlineData("""{"durations":["PT1S","PT2S"]}""")]
    [InlineData("""{"id":"5ab1ba8b-1c0c-4ee4-90a3-9ee0a1a6a3f4","link":"https://example.org/a?b=c"}""")]
    [InlineData("""{"set":[1,2],"array":[1.5,2]}""")]
    public void Values_come_back_as_they_were(string json) =>
        Assert.Equal(json, s_json.RoundTrip("Thing", json).Replace("\\u002B", "+", StringComparison.Ordinal));

    [Theory]
    [InlineData("1715938200", "2024-05-17T09:30:00Z")]
    [InlineData("1715938200.5", "2024-05-17T09:30:00.5Z")]
    [InlineData("1715938200500", "2024-05-17T09:30:00.5Z")]
    [InlineData("-1", "1969-12-31T23:59:59Z")]
    public void An_instant_may_be_a_number_of_seconds_or_milliseconds(string number, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), GeneratedContext.Get(s_json.Read("Thing", $$"""{"instant":{{number}}}"""), "Instant"));

    [Fact]
    public void A_duration_may_be_a_number_of_seconds() =>
        Assert.Equal(TimeSpan.FromSeconds(90.5), GeneratedContext.Get(s_json.Read("Thing", """{"duration":90.5}"""), "Duration"));

    [Theory]
    [InlineData("""{"duration":"an hour"}""", "$.duration")]
    [InlineData("""{"duration":1e300}""", "$.duration")]
    [InlineData("""{"duration":true}""", "$.duration")]
    [InlineData("""{"time":"25:00:00"}""", "$.time")]
    [InlineData("""{"clock":"yesterday"}""", "$.clock")]
    [InlineData("""{"instant":1e28}""", "$.instant")]
    [InlineData("""{"instant":1e300}""", "$.instant")]
    public void What_is_no_time_is_an_exception_that_names_its_path(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => s_json.Read("Thing", json)).Path);
}
