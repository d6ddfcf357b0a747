using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Models;

public sealed class LinkResolutionTests
{
    private const string Table = "\n\n## Fields\n\n| Field | Type | Required |\n| - | - | - |\n";

    [Theory]
    [InlineData("../../models/shared/Geo.md", "Shared")]
    [InlineData("../shared/Geo.md", "Shared")]
    [InlineData("Geo.md", "Operations")]
    [InlineData("./Geo.md", "Operations")]
    [InlineData("Geo.md#fields", "Operations")]
    [InlineData("..\\shared\\Geo.md", "Shared")]
    public void A_relative_link_leads_to_its_file(string target, string folder)
    {
        var run = GeneratorRun.Of(Linking($"[Geo]({target})"), Geo("shared"), Geo("operations"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"global::Acme.{folder}.Geo Geo ", run.Sources["Operations.Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Geo](../../elsewhere/Geo.md)")]
    [InlineData("*Geo*")]
    [InlineData("*com.acme.models.Geo*")]
    [InlineData("[com.acme.models.Geo](../../models/components/Geo.md)")]
    public void A_link_that_leads_nowhere_is_resolved_by_name(string type)
    {
        var run = GeneratorRun.Of(Linking(type), Geo("shared"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("global::Acme.Shared.Geo Geo ", run.Sources["Operations.Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_several_pages_takes_the_one_whose_path_is_most_alike()
    {
        var run = GeneratorRun.Of(Linking("[Geo](../../docs/shared/Geo.md)"), Geo("components"), Geo("shared"));

        Assert.Equal(
            "The type of 'geo' links to '../../docs/shared/Geo.md', which is not among the pages; of 2 that are called so 'Acme.Shared.Geo' was taken until the page is added",
            Assert.Single(run.Diagnostics).GetMessage(null));
        Assert.Contains("global::Acme.Shared.Geo Geo ", run.Sources["Operations.Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*Strnig*", "'Strnig' of 'geo' is neither a type word of Speakeasy-Java nor a page (did you mean 'String'?)")]
    [InlineData("*Goe*", "'Goe' of 'geo' is neither a type word of Speakeasy-Java nor a page (did you mean 'Geo'?)")]
    [InlineData("*Absolutely*", "'Absolutely' of 'geo' is neither a type word of Speakeasy-Java nor a page;")]
    [InlineData("[Goe](../shared/Goe.md)", "links to '../shared/Goe.md', which is not among the pages (did you mean 'Geo'?); it is any JSON")]
    [InlineData("[Absolutely](../Absolutely.md)", "links to '../Absolutely.md', which is not among the pages; it is any JSON")]
    public void A_type_that_does_not_exist_says_what_may_be_meant(string type, string message)
    {
        var run = GeneratorRun.Of(Linking(type), Geo("shared"));

        Assert.Contains(message, Assert.Single(run.Diagnostics).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_link_to_itself()
    {
        var run = GeneratorRun.Of(Linking("[Optional\\<Pin>](../../models/operations/Pin.md)"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("global::Acme.Operations.Pin? Geo ", run.Sources["Operations.Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C#.md")]
    [InlineData("#.md")]
    [InlineData("what?.md")]
    [InlineData("100%41.md")]
    [InlineData("a b.md")]
    [InlineData(".md")]
    [InlineData("Thing.MD")]
    public void A_file_may_have_any_name(string file)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/" + file, "# Thing" + Table + "| `a` | *long* | :heavy_check_mark: |\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("Thing.g.cs", run.Sources.Keys);
    }

    private static Page Linking(string type) =>
        new("/project/models/operations/Pin.md", "# Pin" + Table + $"| `geo` | {type} | :heavy_check_mark: |\n");

    private static Page Geo(string folder) => new($"/project/models/{folder}/Geo.md", "# Geo" + Table + "| `city` | *String* | :heavy_check_mark: |\n");
}
