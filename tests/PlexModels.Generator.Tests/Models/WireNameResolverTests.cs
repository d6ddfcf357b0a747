using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Models;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;


namespace PlexModels.Generator.Tests.Models;

public sealed class WireNameResolverTests
{
    [Fact]
    public void The_JSON_name_column_goes_before_all()
    {
        Assert.Equal(new WireName("said", IsGuess: false), Resolve("default_", "said", WireNamePolicy.SnakeCase, "default"));
    }

    [Fact]
    public void Keys_of_examples_go_before_the_policy()
    {
        Assert.Equal(new WireName("continent-code", IsGuess: false), Resolve("continentCode", "", WireNamePolicy.SnakeCase, "continent-code"));
    }

    [Fact]
    public void An_exact_key_goes_before_one_that_differs_in_spelling()
    {
        Assert.Equal(new WireName("postalCode", IsGuess: false), Resolve("postalCode", "", WireNamePolicy.AsWritten, "PostalCode", "postalCode"));
    }

    [Theory]
    [InlineData("mediaContainer", "MediaContainer")]
    [InlineData("continentCode", "continent_code")]
    [InlineData("links", "_links")]
    [InlineData("a1", "A-1")]
    public void A_key_is_found_whatever_its_case_and_separators(string name, string key)
    {
        Assert.Equal(key, Resolve(name, "", WireNamePolicy.AsWritten, "other", key).Text);
    }

    [Theory]
    [InlineData("default_", "default")]
    [InlineData("class_", "class")]
    [InlineData("default", "default")]
    [InlineData("size_", "size_")]
    [InlineData("_", "_")]
    public void The_underscore_of_a_Java_keyword_is_dropped(string name, string wireName)
    {
        Assert.Equal(new WireName(wireName, IsGuess: true), Resolve(name, "", WireNamePolicy.AsWritten));
    }

    [Theory]
    [InlineData(nameof(WireNamePolicy.AsWritten), "continentCode", "continentCode")]
    [InlineData(nameof(WireNamePolicy.SnakeCase), "continentCode", "continent_code")]
    [InlineData(nameof(WireNamePolicy.SnakeCase), "HTTPServer2Go", "http_server2_go")]
    [InlineData(nameof(WireNamePolicy.KebabCase), "continentCode", "continent-code")]
    [InlineData(nameof(WireNamePolicy.PascalCase), "continent_code", "ContinentCode")]
    [InlineData(nameof(WireNamePolicy.CamelCase), "continent_code", "continentCode")]
    [InlineData(nameof(WireNamePolicy.CamelCase), "ID", "id")]
    [InlineData(nameof(WireNamePolicy.SnakeCase), "default_", "default")]
    public void The_policy_makes_a_name_where_nothing_says_it(string policy, string name, string wireName)
    {
        Assert.Equal(new WireName(wireName, IsGuess: true), Resolve(name, "", Enum.Parse<WireNamePolicy>(policy)));
    }

    private static WireName Resolve(string name, string jsonName, WireNamePolicy policy, params string[] exampleKeys) =>
        new WireNameResolver(policy, new EquatableArray<string>(exampleKeys)).Resolve(new SpecField(
            Text(name), FieldNames.Plain(name, JavaNotation.Instance), Text("long"), null, false, false, Prose.None, Text(""), Text(jsonName)));

    private static TextSlice Text(string text) => new(text, default(SourceSpan));
}
