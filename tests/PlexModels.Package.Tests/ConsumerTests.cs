namespace PlexModels.Package.Tests;

public sealed class ConsumerTests(PackedPackage package)
{
    private const string Program = """
        using System.Text.Json;

        var item = JsonSerializer.Deserialize("{\"title\":\"A\",\"year\":1999}", Consumer.PlexModelsJsonContext.Default.Item)!;
        Console.WriteLine(PROPERTY);
        """;

    [Fact]
    public async Task An_empty_console_project_has_its_models_and_a_changed_page_changes_them()
    {
        using var project = new ConsumerProject(package);
        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", Program.Replace("PROPERTY", "item.Title", StringComparison.Ordinal));
        Assert.Equal("A", await project.RunAsync());

        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A", "`year` | *long* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", Program.Replace("PROPERTY", "item.Title + (item.Year + 1)", StringComparison.Ordinal));
        Assert.Equal("A2000", await project.RunAsync());
    }

    [Theory]
    [InlineData("PlexModelsSpec")]
    [InlineData("AdditionalFiles")]
    public async Task A_whole_documentation_elsewhere_gives_a_namespace_for_each_folder(string item)
    {
        var models = Path.GetFullPath(Path.Combine(PackedPackage.Repository(), "..", "shared", "corpora", "plexjava-2024-11", "models"));
        Assert.SkipUnless(Directory.Exists(models), "The corpus plexjava-2024-11 is not here: it is kept in ../shared/corpora beside the repository.");
        using var project = new ConsumerProject(package, $"""<ItemGroup><{item} Include="{models}/**/*.md" /></ItemGroup>""");
        project.Write("Program.cs", "Console.WriteLine(Consumer.PlexModelsJsonContext.Default.GeoData.Type);\nConsole.WriteLine(typeof(Consumer.Errors.GetPinErrors));");

        Assert.Equal(["Consumer.Operations.GeoData", "Consumer.Errors.GetPinErrors"], (await project.RunAsync()).Split('\n', StringSplitOptions.TrimEntries));

        // So many pages share files, as many for their models as for their JSON; one is for the context, one for what all share, and one for the attribute that hides that from other assemblies.
        var json = project.Generated().Keys.Count(static file => file.Contains("Json.", StringComparison.Ordinal) && char.IsAsciiDigit(file[^6]));
        Assert.Equal((2 * json) + 3, project.Generated().Count);
        Assert.InRange(json, 793 / 16, 793 / 8);
    }

    [Fact]
    public async Task A_page_that_is_listed_three_times_counts_once_and_the_own_item_goes_first()
    {
        using var project = new ConsumerProject(package, """
            <ItemGroup>
              <PlexModelsSpec Include="$(MSBuildProjectDirectory)/specs/**/*.md" WireNames="SnakeCase" />
              <AdditionalFiles Include="specs/*.md" />
            </ItemGroup>
            """);
        project.WritePage("specs/Item.md", "`airDate` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");

        await project.BuildAsync();

        Assert.Contains("""JsonPropertyName("air_date")""", project.Generated()["Item.g.cs"], StringComparison.Ordinal);
        Assert.Equal(5, project.Generated().Count);
    }

    [Fact]
    public async Task A_page_that_is_named_on_its_own_keeps_its_folder()
    {
        using var project = new ConsumerProject(package, """
            <ItemGroup>
              <PlexModelsSpec Include="specs/sub/Item.md" PlexModelsWireNames="SnakeCase" />
              <PlexModelsSpec Update="specs/sub/Other.md" WireNames="SnakeCase" />
            </ItemGroup>
            """);
        project.WritePage("specs/sub/Item.md", "`airDate` | *String* | :heavy_check_mark: | N/A");
        project.WritePage("specs/sub/Other.md", "`airDate` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");

        await project.BuildAsync();

        Assert.All((string[])["Sub.Item.g.cs", "Sub.Other.g.cs"], file =>
        {
            Assert.Contains("namespace Consumer.Sub;", project.Generated()[file], StringComparison.Ordinal);
            Assert.Contains("""JsonPropertyName("air_date")""", project.Generated()[file], StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_folder_may_be_called_what_begins_a_comment_in_a_file_of_options()
    {
        using var project = new ConsumerProject(package, """<ItemGroup><PlexModelsSpec Include="docs/**/*.md" /><AdditionalFiles Include="plain/**/*.md" /></ItemGroup>""");
        project.WritePage("docs/C#/one;two/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");
        project.WritePage("plain/F#/Other.md", "`title` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine(typeof(Consumer.C.OneTwo.Item));\nConsole.WriteLine(typeof(Consumer.F.Other));");

        Assert.Equal(["Consumer.C.OneTwo.Item", "Consumer.F.Other"], (await project.RunAsync()).Split('\n', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task An_option_of_an_item_alone_makes_an_incremental_build_compile()
    {
        using var project = new ConsumerProject(package, """
            <PropertyGroup><ItemKind Condition="Exists('records')">Record</ItemKind></PropertyGroup>
            <ItemGroup><PlexModelsSpec Update="specs/**/*.md" Kind="$(ItemKind)" /></ItemGroup>
            """);
        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");
        await project.BuildAsync();
        Assert.Contains("partial class Item", project.Generated()["Item.g.cs"], StringComparison.Ordinal);

        project.Write("records", "");
        await project.BuildAsync();
        Assert.Contains("partial record Item", project.Generated()["Item.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_a_page_alone_makes_an_incremental_build_compile()
    {
        using var project = new ConsumerProject(package);
        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");
        await project.BuildAsync();

        project.WritePage("specs/Item.md", "`title` | *long* | :heavy_check_mark: | N/A");
        await project.BuildAsync();

        Assert.Contains("public required long Title", project.Generated()["Item.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severities_are_set_in_a_globalconfig()
    {
        using var project = new ConsumerProject(package);
        project.WritePage("specs/Item.md", "`year` | *Yaer* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PLX0013.severity = none\n");

        Assert.DoesNotContain("PLX0013", await project.BuildAsync(), StringComparison.Ordinal);

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PLX0013.severity = error\n");
        var (succeeded, output) = await project.TryBuildAsync();
        Assert.False(succeeded);
        Assert.Contains("error PLX0013", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_default_glob_there_are_no_pages()
    {
        using var project = new ConsumerProject(package, "<PropertyGroup><EnableDefaultPlexModelsSpecs>false</EnableDefaultPlexModelsSpecs></PropertyGroup>");
        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");

        await project.BuildAsync();

        Assert.Empty(project.Generated());
    }

    [Fact]
    public async Task The_dialect_of_an_item_reaches_the_generator_and_mdx_files_are_pages()
    {
        using var project = new ConsumerProject(package, """
            <ItemGroup>
              <PlexModelsSpec Update="specs/java/**" Dialect="Speakeasy-Java" />
            </ItemGroup>
            """);
        var go = (string[])["`Title` | **string* | :heavy_check_mark: | N/A", "`Size` | **int64* | :heavy_check_mark: | N/A", "`Names` | []*string* | :heavy_check_mark: | N/A"];
        project.WritePage("specs/go/Item.mdx", go);
        project.WritePage("specs/java/Thing.md", go);
        project.Write("Program.cs", "Console.WriteLine();");

        await project.BuildAsync();

        // Without pointers, two stars are one too many and mean nothing.
        Assert.Contains("required string? Title", project.Generated()["Go.Item.g.cs"], StringComparison.Ordinal);
        Assert.Contains("required string Title", project.Generated()["Java.Thing.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roots_on_several_lines_reach_the_generator()
    {
        using var project = new ConsumerProject(package, """
            <PropertyGroup>
              <PlexModelsRoots>
                First;
                Second;Thi*
              </PlexModelsRoots>
            </PropertyGroup>
            """);
        foreach (var name in (string[])["First", "Second", "Third", "Fourth"])
        {
            project.WritePage($"specs/{name}.md", "`title` | *String* | :heavy_check_mark: | N/A");
        }

        project.Write("Program.cs", "Console.WriteLine();");

        await project.BuildAsync();

        Assert.Equal(["First.g.cs", "Second.g.cs", "Third.g.cs"], project.Generated().Keys.Where(static file => !file.Contains("Json", StringComparison.Ordinal) && !file.Contains("Embedded", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Properties_and_metadata_reach_the_generator()
    {
        using var project = new ConsumerProject(package, """
            <PropertyGroup>
              <PlexModelsNamespace>Acme.Api</PlexModelsNamespace>
              <PlexModelsAccessibility>internal</PlexModelsAccessibility>
              <PlexModelsKind>record</PlexModelsKind>
              <PlexModelsWireNames>KebabCase</PlexModelsWireNames>
              <PlexModelsUnknownMembers>Error</PlexModelsUnknownMembers>
              <PlexModelsSetters>set</PlexModelsSetters>
              <PlexModelsExamples>true</PlexModelsExamples>
            </PropertyGroup>
            <ItemGroup>
              <PlexModelsSpec Include="docs/**/*.md" Namespace="Acme.Docs" Accessibility="Public" Kind="Class" WireNames="PascalCase" UnknownMembers="Skip" Reading="Tolerant" Setters="Init" Equality="Members" Display="None" />
            </ItemGroup>
            """);
        project.WritePage("specs/sub/Item.md", "`airDate` | *String* | :heavy_check_mark: | N/A");
        project.WritePage("docs/Thing.md", "`airDate` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");

        await project.BuildAsync();

        var item = project.Generated()["Sub.Item.g.cs"];
        Assert.Contains("namespace Acme.Api.Sub;", item, StringComparison.Ordinal);
        Assert.Contains("internal sealed partial record Item", item, StringComparison.Ordinal);
        Assert.Contains("\"air-date\"", item, StringComparison.Ordinal);
        Assert.Contains("PlexModelsJson.Unknown.Forbid", project.Generated()["Sub.Item.Json.g.cs"], StringComparison.Ordinal);
        Assert.Contains("AirDate { get; set; }", item, StringComparison.Ordinal);
        Assert.Contains("public static Item Example =>", item, StringComparison.Ordinal);
        Assert.Contains("public override string ToString()", item, StringComparison.Ordinal);
        Assert.DoesNotContain("GetHashCode", item, StringComparison.Ordinal);
        var thing = project.Generated()["global-Acme.Docs.Thing.g.cs"];
        Assert.Contains("public sealed partial class Thing", thing, StringComparison.Ordinal);
        Assert.Contains("\"AirDate\"", thing, StringComparison.Ordinal);
        Assert.Contains("AirDate { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("public override int GetHashCode()", thing, StringComparison.Ordinal);
        Assert.DoesNotContain("ToString", thing, StringComparison.Ordinal);
        Assert.Contains("PlexModelsJson.Unknown.Skip, IsTolerant = true", project.Generated()["global-Acme.Docs.Thing.Json.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("IsTolerant", project.Generated()["Sub.Item.Json.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_are_reported_where_they_are()
    {
        using var project = new ConsumerProject(package, """
            <PropertyGroup>
              <PlexModelsKind>struct</PlexModelsKind>
              <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            </PropertyGroup>
            """);
        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A", "`year` | *Yaer* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");

        var (succeeded, output) = await project.TryBuildAsync();

        Assert.False(succeeded);
        Assert.Contains("error PLX0100: 'struct' is no value of PlexModelsKind; write one of: Class, Record", output, StringComparison.Ordinal);
        Assert.Contains($"{Path.Combine("specs", "Item.md")}(8,12): warning PLX0013", output, StringComparison.Ordinal);
    }
}
