using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects;

/// <summary>Several models on a page, and several pages that are called nearly the same.</summary>
public sealed class SeveralModelsTests
{
    private const string Header = "\n\n| Field | Type | Required |\n| --- | --- | --- |\n";
    private const string A = Header + "| `a` | *long* | :heavy_check_mark: |\n";
    private const string B = Header + "| `b` | *String* | :heavy_check_mark: |\n";

    [Theory]
    [InlineData("# Alpha\n\n## Fields" + A + "\n# Beta\n\n## Fields" + B)]
    [InlineData("# Alpha\n\nOne.\n\n## Fields" + A + "\n## Example\n\nText.\n\n# Beta\n\nTwo.\n\n## Fields" + B)]
    [InlineData("# Models\n\n## Alpha\n\n### Fields" + A + "\n## Beta\n\n### Fields" + B)]
    [InlineData("## Alpha\n\n### Fields" + A + "\n## Beta\n\n### Fields" + B)]
    [InlineData("Alpha\n=====\n\nFields\n------" + A + "\nBeta\n====\n\nFields\n------" + B)]
    [InlineData("---\ntitle: Models\n---\n\n# Alpha {#alpha}\n\n## Fields {#fields}" + A + "\n# Beta {#beta}\n\n## Fields {#fields-1}" + B)]
    [InlineData("# Alpha\n\n# Fields" + A + "\n# Beta\n\n# Fields" + B)]
    public void A_page_may_declare_several_models(string text)
    {
        var types = Declared.Document(text).Types;

        Assert.Equal(["Alpha", "Beta"], types.Select(static type => type.Name.Text));
        Assert.Equal(["a", "b"], types.Select(static type => Assert.Single(type.Fields).Name.Text));
        Assert.Empty(Declared.Document(text).Problems);
    }

    [Fact]
    public void Several_models_of_a_page_are_generated()
    {
        var assembly = GeneratorRun.Of(new Page("/project/specs/Models.md", "# Alpha\n\n## Fields" + A + "\n# Beta\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `X` | x |\n")).Load();

        Assert.NotNull(assembly.GetType("Acme.Alpha", throwOnError: true)!.GetProperty("A"));
        Assert.True(assembly.GetType("Acme.Beta", throwOnError: true)!.IsValueType);
    }

    [Theory]
    [InlineData("# Alpha\n\n## Fields" + A + "\n# Beta\n\n## Fields" + B + "\n# Beta\n\n## Fields" + B, "Alpha, Beta, Beta2")]
    [InlineData("# Alpha\n\n## Fields" + A + "\n# Alpha\n\n## Fields" + B, "Alpha, Alpha2")]
    [InlineData("# Alpha\n\n## Fields" + A + "\n#\n\n## Fields" + B + "\n#\n\n## Fields" + B, "Alpha, Models, Models2")]
    public void Several_models_of_one_name_are_as_many_types(string text, string names)
    {
        var types = GeneratorRun.Of(new Page("/project/specs/Models.md", text)).Load().GetExportedTypes()
            .Where(static type => type.IsSubclassOf(typeof(object)) && !type.IsNested && type.GetProperties().Any(static property => property.Name is "A" or "B"));

        Assert.Equal(names, string.Join(", ", types.Select(static type => type.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Pages_that_differ_in_case_alone_are_two()
    {
        var run = GeneratorRun.Of(
            new Page("/project/specs/Pin.md", "# Pin\n\n## Fields" + A),
            new Page("/project/specs/PIN.md", "# PIN\n\n## Fields" + B));

        Assert.Equal(["PLX0019"], run.Ids);
        var models = run.Load().GetExportedTypes().Where(static type => type.Name is "Pin" or "Pin2" && !type.IsNested).ToList();
        Assert.Equal(["A", "B"], models.Select(static type => type.GetProperty("A") is null ? "B" : "A").Order(StringComparer.Ordinal));
    }
}
