namespace PlexModels.Package.Tests;

/// <summary>The file of what the models were, in projects that MSBuild builds.</summary>
public sealed class BaselineTests(PackedPackage package)
{
    private const string Row = "`title;%3B` | *String* | :heavy_check_mark: | N/A";

    private const string Baseline =
        "# PlexModels baseline, format 1\nConsumer.Item object\nConsumer.Item.Title3B required string \"title;%3B\"\nConsumer.Item.Year required long \"year\"\n";

    [Fact]
    public async Task The_file_is_written_in_one_step_and_compared_from_then_on()
    {
        using var project = new ConsumerProject(package, "<PropertyGroup><PlexModelsBaseline>Required</PlexModelsBaseline></PropertyGroup>");
        project.WritePage("specs/Item.md", Row, "`year` | *long* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");
        var (succeeded, output) = await project.TryBuildAsync();
        Assert.False(succeeded);
        Assert.Contains("error PLX0204", output, StringComparison.Ordinal);

        await AcceptAsync(project);
        Assert.Equal(Baseline, Read(project));
        await project.BuildAsync();

        project.WritePage("specs/Item.md", Row, "`year` | *String* | :heavy_check_mark: | N/A");
        (succeeded, output) = await project.TryBuildAsync();
        Assert.False(succeeded);
        Assert.Contains("Item.md(8,", output, StringComparison.Ordinal);
        Assert.Contains("error PLX0215", output, StringComparison.Ordinal);
        Assert.Equal(Baseline, Read(project));

        // The project's C# need not compile, and its own output is left alone.
        project.Write("Program.cs", "Console.WriteLine(new Consumer.Item().Gone);");
        await AcceptAsync(project);
        Assert.Equal(Baseline.Replace("required long", "required string", StringComparison.Ordinal), Read(project));
        project.Write("Program.cs", "Console.WriteLine(1);");
        Assert.Equal("1", await project.RunAsync());
    }

    [Fact]
    public async Task A_project_for_several_frameworks_has_one_file()
    {
        using var project = new ConsumerProject(package, frameworks: "net10.0;net8.0");
        project.WritePage("specs/Item.md", Row, "`year` | *long* | :heavy_check_mark: | N/A");
        project.Write("Program.cs", "Console.WriteLine();");

        await AcceptAsync(project);

        Assert.Equal(Baseline, Read(project));
    }

    private static Task<string> AcceptAsync(ConsumerProject project) => CommandLine.SucceedAsync(project.Folder, "build", "-t:PlexModelsAccept");

    private static string Read(ConsumerProject project) =>
        File.ReadAllText(Path.Combine(project.Folder, "PlexModels.Shipped.txt")).Replace("\r\n", "\n", StringComparison.Ordinal);
}
