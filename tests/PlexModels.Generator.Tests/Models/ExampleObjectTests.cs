using PlexModels.Generator.Models;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Tests.Models;

public sealed class ExampleObjectTests
{
    [Theory]
    [InlineData("""{"code": "VI", "continent_code": "NA"}""", "code continent_code")]
    [InlineData("""{<br/>"code": "VI",<br/>"continent_code": "NA"<br/>}""", "code continent_code")]
    [InlineData("""<br/>{"code": "VI"}""", "code")]
    [InlineData("{\n\"code\": \"VI\",\n\"city\": 1\n}", "code city")]
    [InlineData("""`{"code": "VI"}`""", "code")]
    [InlineData("""[{"a": 1, "b": 2}, {"c": 3}]""", "a b c")]
    [InlineData("""[<br/>{"a": 1}]""", "a")]
    public void The_names_of_an_objects_members_are_found(string example, string keys)
    {
        Assert.Equal(keys, Keys(example));
    }

    [Theory]
    [InlineData("""{"a": {"inner": 1}, "b": [{"inner": 2}, "x"], "c": "y"}""", "a b c")]
    [InlineData("""{"a": "b", "c": "d: {\"e\": 1}"}""", "a c")]
    [InlineData("""{"a": "}", "b": "]"}""", "a b")]
    public void Names_inside_values_are_not_the_objects(string example, string keys)
    {
        Assert.Equal(keys, Keys(example));
    }

    [Theory]
    [InlineData("""{"a": 1, "b": 2""", "a b")]
    [InlineData("""{"a": 1, "b""", "a")]
    [InlineData("""{"a": 1, ...}""", "a")]
    [InlineData("""{"a": 1,, "b": 2}""", "a b")]
    [InlineData("""{"a": 1} and {"b": 2}""", "a")]
    [InlineData("{", "")]
    [InlineData("{}", "")]
    [InlineData("{\"", "")]
    [InlineData("{\"\\", "")]
    public void Broken_JSON_counts_as_far_as_it_can_be_read(string example, string keys)
    {
        Assert.Equal(keys, Keys(example));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("\"text\"")]
    [InlineData("[1, 2]")]
    [InlineData("[")]
    [InlineData("<br")]
    [InlineData("876")]
    public void What_is_no_object_has_no_names(string example)
    {
        Assert.Empty(Keys(example));
    }

    [Fact]
    public void Objects_inside_objects_and_lists_are_shown_with_the_member_that_holds_them()
    {
        var example = ExampleObject.Of(ExampleReader.Read("""{"a": {"b": {"c": 1}}, "d": [{"e": 1}, {"f": 2}], "g": 3}""", out _))!;

        Assert.Equal(["a", "d"], example.Objects.Select(static nested => nested.Name));
        Assert.Equal(["b"], example.Objects[0].Keys);
        Assert.Equal(["c"], example.Objects[0].Objects[0].Keys);
        Assert.Equal(["e", "f"], example.Objects[1].Keys);
    }

    private static string Keys(string example) => string.Join(' ', ExampleObject.Of(ExampleReader.Read(example, out _))?.Keys ?? default);
}
