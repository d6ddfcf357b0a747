using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

public sealed class JsonNullableTests
{
    private readonly GeneratedContext _json = new(GeneratorRun.Of(
        Page.WithFields("Pin", "`token` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Strict", "`token` | *JsonNullable\\<Long>* | :heavy_check_mark: | N/A | ")));

    [Theory]
    [InlineData("{}", false, false, false)]
    [InlineData("""{"token":null}""", true, true, false)]
    [InlineData("""{"token":"x"}""", true, false, true)]
    public void Absent_null_and_a_value_stay_apart_both_ways(string json, bool isPresent, bool isNull, bool hasValue)
    {
        var token = GeneratedContext.Get(_json.Read("Pin", json), "Token");

        Assert.Equal(isPresent, GeneratedContext.Get(token, "IsPresent"));
        Assert.Equal(isNull, GeneratedContext.Get(token, "IsNull"));
        Assert.Equal(hasValue, GeneratedContext.Get(token, "HasValue"));
        Assert.Equal(json, _json.RoundTrip("Pin", json));
    }

    [Fact]
    public void A_required_one_may_be_null_but_not_absent()
    {
        Assert.Equal("""{"token":null}""", _json.RoundTrip("Strict", """{"token":null}"""));
        Assert.Throws<JsonException>(() => _json.Read("Strict", "{}"));
    }
}
