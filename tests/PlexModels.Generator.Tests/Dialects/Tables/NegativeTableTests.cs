using System.Runtime.CompilerServices;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Tables that are no models, whoever says that the page is a reference.</summary>
public sealed class NegativeTableTests
{
    public static TheoryData<string> OwnPages => [.. Directory.EnumerateFiles(Path.Combine(Root(), "docs"), "*.md").Prepend(Path.Combine(Root(), "README.md")).Append(Path.Combine(Root(), "CHANGELOG.md")).Select(path => Path.GetRelativePath(Root(), path))];

    [Theory]
    [ClassData(typeof(NegativeTables))]
    public void It_gives_no_model(string what, string text)
    {
        var run = Run($"# Acme\n\n{text}");

        Assert.True(run.Sources.Count == 0, $"{what}: {string.Join(", ", run.Sources.Keys)}");
    }

    [Fact]
    public void All_of_them_on_one_page_with_a_model_give_that_model_alone()
    {
        var tables = string.Join("\n", new NegativeTables().Select(static row => row.Data.Item2));
        var run = Run($"# Acme\n\n{tables}\n\n## Pin Object\n\n### Pin Structure\n\n| Field | Type | Description |\n| --- | --- | --- |\n| id | string | The id |\n");

        Assert.Equal(["Pin.Json.g.cs", "Pin.g.cs", "PlexModelsJson.g.cs", "PlexModelsJsonContext.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OwnPages))]
    public void This_repositorys_own_pages_give_none(string page) =>
        Assert.Empty(Run(File.ReadAllText(Path.Combine(Root(), page))).Sources.Keys);

    [Fact]
    public void A_README_beside_the_code_is_nobodys_even_with_a_table_of_fields()
    {
        var run = GeneratorRun.Of(new Page("/project/README.md", "# Acme\n\n## Pin\n\n| Field | Type |\n| --- | --- |\n| id | string |\n"));

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    private static GeneratorRun Run(string text) => GeneratorRun.With(
        new TestOptions().WithProperty("PlexModelsDialect", "Tables").WithMetadata("/project/docs/page.md", "PlexModelsSpec", "true"), new Page("/project/docs/page.md", text));

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", ".."));
}
