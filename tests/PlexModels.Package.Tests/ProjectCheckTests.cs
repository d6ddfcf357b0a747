namespace PlexModels.Package.Tests;

/// <summary>What the shipped targets say of a project, and to others.</summary>
public sealed class ProjectCheckTests(PackedPackage package)
{
    [Theory]
    [InlineData("fs", "printfn \"\"\n", "<ItemGroup><Compile Include=\"Program.fs\" /></ItemGroup>")]
    [InlineData("vb", "Module Program\n  Sub Main()\n  End Sub\nEnd Module\n", "")]
    public async Task A_project_in_another_language_is_told_to_put_the_pages_into_a_library(string language, string program, string content)
    {
        using var project = new ConsumerProject(package, content + "<PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>", language: language);
        project.Write("Program." + language, program);
        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");

        var output = await project.BuildAsync();

        Assert.Contains("warning PLX0105: PlexModels.Generator writes C#, and this project is compiled by another language's compiler: put the pages into a C# library and reference it from here", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_page_is_told_where_pages_go()
    {
        using var project = new ConsumerProject(package);
        project.Write("Program.cs", "Console.WriteLine();");

        Assert.Contains("Consumer: PlexModels.Generator found no pages. Put markdown into specs/", await project.BuildAsync(), StringComparison.Ordinal);

        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");

        Assert.DoesNotContain("found no pages", await project.BuildAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watching_build_watches_the_pages()
    {
        using var project = new ConsumerProject(package, """<ItemGroup><PlexModelsSpec Include="docs/*.md" /></ItemGroup>""");
        project.WritePage("specs/sub/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");
        project.WritePage("docs/Other.md", "`title` | *String* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");

        var watched = await project.WatchedAsync();

        Assert.Contains(Path.Combine("specs", "sub", "Item.md"), watched, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("docs", "Other.md"), watched, StringComparison.Ordinal);
    }
}
