using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

public sealed class EnumTests
{
    private readonly GeneratedContext _json = new(GeneratorRun.Of(
        Page.WithFields("Stream", "`kind` | [Kind](Kind.md) | :heavy_check_mark: | N/A | ", "`level` | [Level](Level.md) | :heavy_check_mark: | N/A | "),
        Page.WithValues("Kind", ("VIDEO", "video"), ("AUDIO", "audio")),
        Page.WithValues("Level", ("ONE", "1"), ("TWO", "2"))));

    [Theory]
    [InlineData("""{"kind":"video","level":1}""", true)]
    [InlineData("""{"kind":"vid\u00e9o","level":3}""", false)]
    public void Values_are_kept_be_they_documented_or_not(string json, bool isKnown)
    {
        var stream = _json.Read("Stream", json);

        Assert.Equal(isKnown, GeneratedContext.Get(GeneratedContext.Get(stream, "Kind"), "IsKnown"));
        Assert.Equal(isKnown, GeneratedContext.Get(GeneratedContext.Get(stream, "Level"), "IsKnown"));
        Assert.Equal(json, _json.RoundTrip("Stream", json), ignoreCase: true);
    }

    [Theory]
    [InlineData("""{"a":[1,"x",null]}""")]
    [InlineData("[true]")]
    [InlineData("false")]
    public void JSON_of_another_kind_is_kept_like_text_that_nobody_documents(string other)
    {
        var json = $$"""{"kind":{{other}},"level":1}""";

        var kind = GeneratedContext.Get(_json.Read("Stream", json), "Kind");

        Assert.Equal(other, GeneratedContext.Get(kind, "Value"));
        Assert.Equal(false, GeneratedContext.Get(kind, "IsKnown"));
        Assert.Equal(json, _json.RoundTrip("Stream", json));
    }

    [Fact]
    public void Null_is_no_value() =>
        Assert.Throws<System.Text.Json.JsonException>(() => _json.Read("Stream", """{"kind":null,"level":1}"""));

    [Fact]
    public void Equal_values_are_equal_however_they_came_about()
    {
        var kind = _json.Type("Kind");
        var read = GeneratedContext.Get(_json.Read("Stream", """{"kind":"audio","level":2}"""), "Kind");

        Assert.Equal(kind.GetProperty("Audio")!.GetValue(null), read);
        Assert.Equal(Activator.CreateInstance(kind, "audio"), read);
        Assert.NotEqual(Activator.CreateInstance(kind, "Audio"), read);
    }

    [Theory]
    [InlineData("""{"kind":0.5,"level":"1"}""", "0.5", true)]
    [InlineData("""{"kind":1,"level":1}""", "1", true)]
    [InlineData("""{"kind":1e2,"level":"7"}""", "1e2", false)]
    public void A_value_is_written_back_in_the_kind_in_which_it_was_read(string json, string kind, bool isKnown)
    {
        var stream = _json.Read("Stream", json);

        Assert.Equal(kind, GeneratedContext.Get(GeneratedContext.Get(stream, "Kind"), "Value"));
        Assert.Equal(isKnown, GeneratedContext.Get(GeneratedContext.Get(stream, "Level"), "IsKnown"));
        Assert.Equal(json, _json.RoundTrip("Stream", json));
    }

    [Fact]
    public void A_number_that_was_read_from_text_equals_the_same_number()
    {
        var level = GeneratedContext.Get(_json.Read("Stream", """{"kind":"video","level":"2"}"""), "Level");

        Assert.Equal(_json.Type("Level").GetProperty("Two")!.GetValue(null), level);
        Assert.Equal(2L, GeneratedContext.Get(level, "Value"));
    }

    [Theory]
    [InlineData("0.5", true)]
    [InlineData("1", true)]
    [InlineData("1.50", true)]
    [InlineData("2.25", false)]
    [InlineData("\"0.5\"", true)]
    [InlineData("\"1.50\"", true)]
    public void Values_that_are_all_numbers_are_numbers_with_their_fractions(string value, bool isKnown)
    {
        var json = new GeneratedContext(GeneratorRun.Of(
            Page.WithFields("Player", "`speed` | [Speed](Speed.md) | :heavy_check_mark: | N/A | "),
            Page.WithValues("Speed", ("HALF", "0.5"), ("NORMAL", "1"), ("FAST", "1.5"))));
        var document = $$"""{"speed":{{value}}}""";

        var speed = GeneratedContext.Get(json.Read("Player", document), "Speed");

        Assert.Equal(decimal.Parse(value.Trim('"'), System.Globalization.CultureInfo.InvariantCulture), GeneratedContext.Get(speed, "Value"));
        Assert.Equal(isKnown, GeneratedContext.Get(speed, "IsKnown"));
        Assert.Equal(document, json.RoundTrip("Player", document));
        Assert.Equal("$.speed", Assert.Throws<System.Text.Json.JsonException>(() => json.Read("Player", """{"speed":"fast"}""")).Path);
    }

    [Theory]
    [InlineData("007")]
    [InlineData("+1")]
    [InlineData("1e3")]
    [InlineData(".5")]
    public void What_JSON_does_not_write_so_is_text_among_numbers(string value)
    {
        var json = new GeneratedContext(GeneratorRun.Of(Page.WithValues("Code", ("ONE", "1"), ("OTHER", value))));

        Assert.Equal(typeof(string), json.Type("Code").GetProperty("Value")!.PropertyType);
    }
}
