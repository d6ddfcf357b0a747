using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Models;

public sealed class PageCalledValueTests
{
    [Theory]
    [InlineData("## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n", "\"a\"")]
    [InlineData("## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | 1 |\n", "1")]
    [InlineData("## Supported Types\n\n### String\n", "\"a\"")]
    public void Its_JSON_goes_by_another_name(string section, string json)
    {
        var context = new GeneratedContext(GeneratorRun.Of(new Page("/project/specs/Value.md", "# Value\n\n" + section)));

        Assert.NotNull(context.Type("Value").GetProperty("JsonValue"));
        Assert.Equal(json, context.RoundTrip("Value", json));
    }

    [Theory]
    [InlineData("IsKnown")]
    [InlineData("JsonCodec")]
    [InlineData("ToString")]
    [InlineData("AdditionalProperties")]
    [InlineData("PlexModelsJson")]
    public void A_name_that_every_type_needs_for_a_member_gets_a_number(string name)
    {
        var run = GeneratorRun.Of(Page.WithValues(name, ("A", "a")));

        Assert.Contains(name + "2.g.cs", run.Sources.Keys);
        Assert.Equal(["PLX0019"], run.Ids);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
