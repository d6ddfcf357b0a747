using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Diagnostics;

/// <summary>Of a page that the project lists as one nothing is lost in silence; of other markdown nothing is said.</summary>
public sealed class SpecItemDiagnosticTests
{
    private const string Path = "/project/specs/Item.md";
    private const string Header = "| Field | Type | Required |\n| --- | --- | --- |\n";
    private const string Fields = Header + "| `id` | *long* | :heavy_check_mark: |\n";
    private const string OtherFields = Header + "| `name` | *String* | :heavy_check_mark: |\n";
    private const string Values = "| Name | Value |\n| --- | --- |\n| `A` | a |\n";

    [Theory]
    [InlineData("a second table below the section", "# Item\n\n## Fields\n\n" + Fields + "\nMore of them:\n\n" + OtherFields, 11)]
    [InlineData("a second table below other prose", "# Item\n\n## Fields\n\n" + Fields + "\n## See also\n\n" + OtherFields, 11)]
    [InlineData("a table of fields below the title", "# Item\n\n" + OtherFields + "\n## Fields\n\n" + Fields, 3)]
    [InlineData("a second table of values", "# Item\n\n## Values\n\n" + Values + "\nAnd:\n\n" + Values, 11)]
    public void A_table_that_nobody_reads_is_reported(string what, string text, int line)
    {
        var diagnostic = Assert.Single(Run(new Page(Path, text)).Diagnostics, static found => found.Id == "PLX0028");

        Assert.True(line == diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, $"{what}: {diagnostic}");
    }

    [Theory]
    [InlineData("# Item\n\n## Fields\n\n" + Fields + "\n## Errors\n\n| Status | Meaning |\n| --- | --- |\n| 404 | Not found |\n")]
    [InlineData("# Item\n\n| Version | Date |\n| --- | --- |\n| 1 | today |\n\n## Fields\n\n" + Fields)]
    [InlineData("# Item\n\n## Fields\n\n" + Fields + "\n```markdown\n" + OtherFields + "```\n")]
    [InlineData("# Item\n\n## Fields\n\n" + Fields + "\n<!--\n" + OtherFields + "-->\n")]
    public void A_table_that_does_not_look_like_fields_is_nobodys(string text) =>
        Assert.Empty(Run(new Page(Path, text)).Diagnostics);

    [Theory]
    [InlineData("# Item\n\n## Fields\n\n" + Fields + "\n## Values\n\n" + Values, 9)]
    [InlineData("# Item\n\n## Fields\n\n" + Fields + "\n## Fields\n\n" + OtherFields, 9)]
    public void A_second_section_is_reported(string text, int line)
    {
        var run = Run(new Page(Path, text));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0029", diagnostic.Id);
        Assert.Equal(line, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.NotNull(run.Load().GetType("Acme.Item", throwOnError: true)!.GetProperty("Id"));
    }

    [Theory]
    [InlineData("/project/specs/openapi.yaml", "openapi: 3.1.0\n")]
    [InlineData("/project/specs/Item.txt", "# Item\n\n## Fields\n\n" + Fields)]
    public void A_file_that_is_no_markdown_is_reported(string path, string text)
    {
        var run = Run(new Page(path, text), new Page(Path, "# Item\n\n## Fields\n\n" + Fields));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0030", diagnostic.Id);
        Assert.Equal(path, diagnostic.Location.GetLineSpan().Path);
        Assert.NotNull(run.Load().GetType("Acme.Item"));
    }

    [Theory]
    [InlineData("README.md", "# Plex pages\n\nThese pages were copied on Monday.\n")]
    [InlineData("changelog.md", "# Changelog\n\n## 1.0\n\n- All of it\n")]
    [InlineData("sub/index.mdx", "# Models\n\n- [Item](Item.md)\n")]
    public void What_stands_beside_pages_is_no_model(string file, string text)
    {
        var run = Run(new Page("/project/specs/" + file, text), new Page(Path, "# Item\n\n## Fields\n\n" + Fields));

        Assert.Equal(["PLX0039"], run.Ids);
        Assert.DoesNotContain(run.Sources.Keys, static name => !name.StartsWith("PlexModels", StringComparison.Ordinal) && !name.StartsWith("Item.", StringComparison.Ordinal) && !name.StartsWith("Microsoft", StringComparison.Ordinal));
    }

    [Fact]
    public void A_documentation_of_which_nothing_is_read_is_said_to_be_one_once()
    {
        Page[] pages = [new("/project/specs/pins.md", "# Pins\n\n- **id** is the id\n"), new("/project/specs/guide.md", "# Guide\n\n## First\n\nRead on.\n")];

        var diagnostic = Assert.Single(Run(pages).Diagnostics);

        Assert.Equal(("PLX0040", "/project/specs/guide.md"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.StartsWith("None of 2 pages beside each other declares fields", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_which_nothing_is_read_in_the_dialect_that_is_named_are_said_to_be_none()
    {
        var page = new Page(Path, "# Item\n\n| Name | Description | Value |\n| --- | --- | --- |\n| size | How big | 3 |\n");
        var tables = new TestOptions().WithMetadata(Path, "PlexModelsSpec", "true").WithProperty("PlexModelsDialect", "Tables");

        var diagnostic = Assert.Single(GeneratorRun.With(tables, page).Diagnostics);

        Assert.Equal("PLX0040", diagnostic.Id);
        Assert.Contains("in the dialect that is named, so no model is made of them", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(GeneratorRun.With(
            tables.WithMetadata("/project/specs/other.md", "PlexModelsSpec", "true"),
            page,
            new Page("/project/specs/other.md", "# Other\n\n| Name | Type |\n| --- | --- |\n| id | string |\n")).Diagnostics);
    }

    [Fact]
    public void A_guide_among_pages_of_types_is_said_to_be_one()
    {
        var item = new Page(Path, "# Item\n\n## Fields\n\n" + Fields);
        var guide = new Page("/project/specs/getting-started.md", "# Getting started\n\nInstall it.\n\n## First steps\n\n- Read on.\n");

        var diagnostic = Assert.Single(Run(item, guide).Diagnostics);

        Assert.Equal(("PLX0041", guide.Path), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.StartsWith("'getting-started' declares neither fields nor values", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_of_a_guide_where_roots_choose_the_models()
    {
        var item = new Page(Path, "# Item\n\n## Fields\n\n" + Fields);
        var guide = new Page("/project/specs/guide.md", "# Guide\n\n## First steps\n\nRead on.\n");
        var options = new TestOptions().WithMetadata(item.Path, "PlexModelsSpec", "true").WithMetadata(guide.Path, "PlexModelsSpec", "true");

        Assert.Contains("PLX0041", GeneratorRun.With(options, item, guide).Ids);
        Assert.DoesNotContain("PLX0041", GeneratorRun.With(options.WithProperty("PlexModelsRoots", "Item"), item, guide).Ids);
    }

    [Theory]
    [InlineData("[Data](Data.md)")]
    [InlineData("[Optional\\<Data>](Data.md)")]
    [InlineData("List\\<[Data](./Data.md)>")]
    [InlineData("Map\\<String, [Data](../specs/Data.md)>")]
    public void A_page_of_text_that_a_field_refers_to_is_a_type(string type)
    {
        var data = new Page("/project/specs/Data.md", "# What plugins send\n\nAny data.\n\n## Notes\n\nWhatever a plugin sends.\n");

        Assert.Empty(Run(data, new Page(Path, "# Item\n\n## Fields\n\n" + Header + $"| `data` | {type} | :heavy_minus_sign: |\n")).Diagnostics);
    }

    [Theory]
    [InlineData("## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n\n## Example\n\n```json\n{}\n```\n")]
    [InlineData("## Fields\n\n" + Header + "\n## Notes\n\nNothing to say.\n")]
    public void A_page_with_a_section_of_fields_and_none_in_it_is_a_type(string sections)
    {
        var other = sections.StartsWith("## Fields", StringComparison.Ordinal)
            ? "## Fields\n\n" + Fields
            : "## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**id** | **Long** | The id. | \n";

        Assert.DoesNotContain("PLX0041", Run(new Page("/project/specs/Empty.md", "# Empty\n\n" + sections), new Page(Path, "# Item\n\n" + other)).Ids);
    }

    [Fact]
    public void A_page_of_text_that_a_union_lists_is_a_type()
    {
        var data = new Page("/project/specs/Data.md", "# Data\n\nAny data.\n\n## Notes\n\nWhatever a plugin sends.\n");
        var run = Run(data, Page.WithSupportedTypes("Either", "String", "[Data](Data.md)"), new Page(Path, "# Item\n\n## Fields\n\n" + Fields));

        Assert.DoesNotContain("PLX0041", run.Ids);
    }

    [Fact]
    public void A_page_of_any_JSON_among_others_or_in_a_dialect_that_is_named_is_one()
    {
        var any = new Page("/project/specs/Any.md", "# Any\n\nAny data.\n");

        Assert.Empty(Run(any, new Page(Path, "# Item\n\n## Fields\n\n" + Fields)).Diagnostics);
        Assert.Empty(GeneratorRun.With(new TestOptions().WithMetadata(any.Path, "PlexModelsSpec", "true").WithProperty("PlexModelsDialect", "Speakeasy-Java"), any).Diagnostics);
        Assert.Equal(["PLX0040"], Run(any).Ids);
    }

    [Fact]
    public void A_page_that_declares_a_type_is_one_whatever_it_is_called()
    {
        var run = Run(new Page("/project/specs/Index.md", "# Index\n\n## Fields\n\n" + Fields));

        Assert.Empty(run.Diagnostics);
        Assert.NotNull(run.Load().GetType("Acme.Index"));
    }

    [Theory]
    [InlineData("# Read me\n\0")]
    [InlineData("\u0089PNG\n\u001A\n\0\0\0\rIHDR\uFFFD")]
    public void What_is_no_text_is_said_to_be_none_and_nothing_else(string text)
    {
        var diagnostic = Assert.Single(Run(new Page(Path, text)).Diagnostics);

        Assert.Equal("PLX0001", diagnostic.Id);
        Assert.Contains("it is no text", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md", "# Read me\n\n## Values\n\nWe value clear words.\n")]
    [InlineData("README.md", "# Read me\n\n## Values\n\n- clarity\n- \"honesty\" | patience\n")]
    [InlineData("README.md", "# Read me\n\n## Fields\n\nNone is documented here.\n")]
    [InlineData("README.md", "# Read me\n\n## Fields\n")]
    [InlineData("README.md", "## Values\n\nWe value clear words.\n")]
    [InlineData("README.md", "# Read me\n\n## Supported Types\n\nCars.\n")]
    [InlineData("README.md", "# Read me\n\n## Options\n\n| Field | Type |\n| --- | --- |\n| a | long |\n")]
    [InlineData("CONTRIBUTING.md", "# Contributing\n\n## Fields | and so on | --- |\n")]
    [InlineData("LICENSE.txt", "## Fields\n\n" + Fields)]
    public void Other_markdown_is_passed_over_without_a_word(string file, string text)
    {
        var run = GeneratorRun.Of(new Page("/project/" + file, text));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Sources);
    }

    private static GeneratorRun Run(params Page[] pages)
    {
        var options = new TestOptions();
        foreach (var page in pages)
        {
            options.WithMetadata(page.Path, "PlexModelsSpec", "true");
        }

        return GeneratorRun.With(options, pages);
    }
}
