namespace PlexModels.Package.Tests;

public sealed class FrameworkTests(PackedPackage package)
{
    [Fact]
    public async Task Generated_code_has_no_warning_under_the_strictest_analysis_on_every_framework()
    {
        using var project = new ConsumerProject(
            package,
            """
            <PropertyGroup>
              <OutputType>Library</OutputType>
              <LangVersion>latest</LangVersion>
              <AnalysisLevel>latest-all</AnalysisLevel>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
              <ImplicitUsings>disable</ImplicitUsings>
            </PropertyGroup>
            <ItemGroup Condition="'$(TargetFramework)' == 'netstandard2.0'">
              <PackageReference Include="System.Text.Json" Version="8.0.5" />
            </ItemGroup>
            """,
            "net8.0;net10.0;netstandard2.0");
        foreach (var page in Directory.EnumerateFiles(Path.Combine(PackedPackage.Repository(), "specs"), "*.md"))
        {
            project.Write("specs/" + Path.GetFileName(page), await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken));
        }

        project.Write("specs/Kind.md", "# Kind\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n");
        project.WritePage("specs/Event.md", "`day` | [LocalDate](https://docs.oracle.com/LocalDate.html) | :heavy_check_mark: | N/A", "`rawResponse` | [HttpResponse\\<InputStream>](https://docs.oracle.com/HttpResponse.html) | :heavy_check_mark: | N/A", "~~`old`~~ | [Kind](Kind.md) | :heavy_check_mark: | N/A");
        project.Write("specs/Any.md", "# Any\n\nAnything.\n");

        var output = await project.BuildAsync();

        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_for_netstandard_writes_what_System_Text_Json_writes_where_it_runs()
    {
        using var project = new ConsumerProject(
            package,
            """
            <PropertyGroup>
              <OutputType>Library</OutputType>
              <LangVersion>latest</LangVersion>
              <ImplicitUsings>disable</ImplicitUsings>
              <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="System.Text.Json" Version="8.0.5" />
            </ItemGroup>
            """,
            "netstandard2.0");
        project.WritePage(
            "specs/Item.md",
            "`text` | *String* | :heavy_check_mark: | N/A",
            "`ratios` | List\\<*double*> | :heavy_check_mark: | N/A",
            "`share` | *float* | :heavy_check_mark: | N/A",
            "`at` | *OffsetDateTime* | :heavy_check_mark: | N/A",
            "`day` | *LocalDate* | :heavy_check_mark: | N/A");
        project.Write("app/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Consumer.csproj" /></ItemGroup>
            </Project>
            """);
        project.Write("app/Program.cs", """
            using System;
            using System.Text.Json;
            using Consumer;

            Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(args[0], PlexModelsJsonContext.Default.Item), PlexModelsJsonContext.Default.Item));
            """);
        const string Json = """{"text":"a\u003C\u00FC\uD83D\uDE00","ratios":[0.1,1E+21,-1.5E-07],"share":0.1,"at":"2024-05-17T09:30:00.5+02:00","day":"2024-05-17","more":{"a":[1.50,"\u00FC"]},"most":"plain"}""";

        Assert.Equal(Json, (await CommandLine.SucceedAsync(Path.Combine(project.Folder, "app"), "run", "--", Json)).Trim());
    }

    [Fact]
    public async Task A_framework_without_System_Text_Json_is_told_what_to_add()
    {
        using var project = new ConsumerProject(package, "<PropertyGroup><OutputType>Library</OutputType><LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>", "netstandard2.0");
        project.WritePage("specs/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");

        var (succeeded, output) = await project.TryBuildAsync();

        Assert.False(succeeded);
        Assert.Contains("error PLX0101", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_folders_give_the_same_bytes()
    {
        using var first = new ConsumerProject(package);
        using var second = new ConsumerProject(package);
        foreach (var project in (ConsumerProject[])[first, second])
        {
            project.WritePage("specs/operations/Item.md", "`title` | *String* | :heavy_check_mark: | N/A");
            project.Write("Program.cs", "Console.WriteLine();");
            await project.BuildAsync();
        }

        Assert.Equal(first.Generated(), second.Generated());
    }
}
