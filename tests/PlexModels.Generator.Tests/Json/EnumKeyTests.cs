using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary>Enums as the keys of dictionaries.</summary>
public sealed class EnumKeyTests
{
    private readonly GeneratedContext _models = new(GeneratorRun.Of(
        Page.WithValues("Kind", ("FAST", "fast"), ("SLOW", "slow")),
        Page.WithValues("Level", ("LOW", "1"), ("HIGH", "2")),
        Page.WithFields("Place", "`city` | *String* | :heavy_check_mark: | N/A | ")));

    public static TheoryData<bool> Orders => [true, false];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Keys_are_read_and_written_as_names_documented_or_not(bool isOursFirst)
    {
        Assert.Equal("""{"fast":1,"n\u0022w":2,"":3}""", RoundTrip(isOursFirst, "Kind", """{"fast":1,"n\u0022w":2,"":3}"""));
        Assert.Equal("""{"1":1,"-7":2}""", RoundTrip(isOursFirst, "Level", """{"1":1,"-7":2}"""));
    }

    [Theory]
    [InlineData("""{"1":1,"one":2}""")]
    [InlineData("""{"1.5":1}""")]
    [InlineData("""{" 1":1}""")]
    [InlineData("""{"":1}""")]
    public void A_name_that_is_no_whole_number_is_no_key_of_a_numeric_enum(string json) =>
        Assert.StartsWith("$", Assert.Throws<JsonException>(() => RoundTrip(isOursFirst: true, "Level", json)).Path, StringComparison.Ordinal);

    [Fact]
    public void A_class_is_no_key() =>
        Assert.Throws<NotSupportedException>(() => RoundTrip(isOursFirst: true, "Place", """{"a":1}"""));

    private string RoundTrip(bool isOursFirst, string key, string json)
    {
        var reflection = new DefaultJsonTypeInfoResolver();
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = isOursFirst ? JsonTypeInfoResolver.Combine(_models.Context, reflection) : JsonTypeInfoResolver.Combine(reflection, _models.Context),
        };
        var typeInfo = options.GetTypeInfo(typeof(Dictionary<,>).MakeGenericType(_models.Type(key), typeof(int)));
        return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, typeInfo), typeInfo);
    }
}
