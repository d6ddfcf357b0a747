using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects;

/// <summary>Pages of OpenAPI Generator whose language shows in few marks.</summary>
public sealed class OtherLanguagesTests
{
    [Fact]
    public void Swift_is_told_by_its_words()
    {
        var run = Run("""
            **id** | **Int64** |  | [optional]
            **names** | **[String]** |  |
            **isNew** | **Bool** |  | [optional] [default to true]
            **meta** | **[String: AnyCodable]** |  | [optional]
            """);

        Assert.Empty(run.Diagnostics);
        var pin = run.Sources["Pin.g.cs"];
        Assert.Contains("public long? Id {", pin, StringComparison.Ordinal);
        Assert.Contains("public required global::System.Collections.Generic.IReadOnlyList<string> Names {", pin, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? Meta {", pin, StringComparison.Ordinal);
    }

    [Fact]
    public void Perl_is_told_by_its_lists_and_maps()
    {
        var run = Run("""
            **id** | **int** |  | [optional]
            **photo_names** | **ARRAY[string]** |  |
            **pins** | [**ARRAY[Pin]**](Pin.md) |  | [optional]
            **meta** | **HASH[string,string]** |  | [optional]
            """);

        Assert.Empty(run.Diagnostics);
        var pin = run.Sources["Pin.g.cs"];
        Assert.Contains("public long? Id {", pin, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.Pin>? Pins {", pin, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyDictionary<string, string>? Meta {", pin, StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string rows) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/Pin.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/Pin.md", $"# Pin\n\n## Properties\nName | Type | Description | Notes\n------------ | ------------- | ------------- | -------------\n{rows}\n"));
}
