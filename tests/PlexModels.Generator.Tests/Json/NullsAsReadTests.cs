using System.Text.Json;
using System.Text.Json.Serialization;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary>Pages show lists, maps and dates without their Optional or JsonNullable: what null means is not said.</summary>
public sealed class NullsAsReadTests
{
    private const string Date = "[LocalDate](https://docs.oracle.com/LocalDate.html)";

    private static readonly GeneratedContext s_json = new(GeneratorRun.Of(Page.WithFields(
        "Thing",
        "`id` | *Optional\\<Long>* | :heavy_minus_sign: | N/A | ",
        "`tags` | List\\<*String*> | :heavy_minus_sign: | N/A | ",
        "`names` | Map\\<String, *String*> | :heavy_minus_sign: | N/A | ",
        $"`day` | {Date} | :heavy_minus_sign: | N/A | ")));

    [Theory]
    [InlineData("""{"tags":null}""")]
    [InlineData("""{"names":null,"day":null}""")]
    [InlineData("""{"tags":["a"],"names":null}""")]
    [InlineData("""{"Tags":null}""")]
    [InlineData("{}")]
    public void A_null_that_was_read_is_written_back_and_what_was_absent_stays_absent(string json) =>
        Assert.Equal(Sorted(json), Sorted(s_json.RoundTrip("Thing", json)));

    [Theory]
    [InlineData(JsonIgnoreCondition.WhenWritingNull)]
    [InlineData(JsonIgnoreCondition.WhenWritingDefault)]
    public void Options_that_leave_out_nulls_leave_out_these_too(JsonIgnoreCondition condition)
    {
        var context = s_json.WithOptions(new JsonSerializerOptions { DefaultIgnoreCondition = condition });
        var info = context.GetTypeInfo(s_json.Type("Thing"))!;

        Assert.Equal("""{"names":{}}""", JsonSerializer.Serialize(JsonSerializer.Deserialize("""{"tags":null,"names":{},"day":null}""", info), info));
    }

    [Fact]
    public void The_property_is_null_either_way()
    {
        Assert.Null(GeneratedContext.Get(s_json.Read("Thing", """{"tags":null}"""), "Tags"));
        Assert.Null(GeneratedContext.Get(s_json.Read("Thing", "{}"), "Tags"));
    }

    [Fact]
    public void A_null_of_Optional_is_not_written() => Assert.Equal("{}", s_json.RoundTrip("Thing", """{"id":null}"""));

    [Fact]
    public void A_value_that_comes_after_a_null_counts() => Assert.Equal("""{"tags":["a"]}""", s_json.RoundTrip("Thing", """{"tags":null,"tags":["a"]}"""));

    [Fact]
    public void Objects_with_other_nulls_are_not_mixed_up()
    {
        var first = s_json.Read("Thing", """{"tags":null}""");
        var second = s_json.Read("Thing", """{"tags":null,"day":null}""");
        var third = s_json.Read("Thing", "{}");

        Assert.Equal("""{"tags":null}""", s_json.Write(first!.GetType(), first));
        Assert.Equal("""{"tags":null,"day":null}""", s_json.Write(first.GetType(), second));
        Assert.Equal("{}", s_json.Write(first.GetType(), third));
    }

    private static string Sorted(string json) => string.Concat(json.Order());
}
