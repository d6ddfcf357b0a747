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
}
