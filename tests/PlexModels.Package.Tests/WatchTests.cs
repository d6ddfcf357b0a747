namespace PlexModels.Package.Tests;

/// <summary><c>dotnet watch</c> over a project whose pages change.</summary>
public sealed class WatchTests(PackedPackage package)
{
    private const string Program = """
        var models = typeof(Program).Assembly.GetTypes().Where(static type => type.IsPublic && type.Name.EndsWith("Page"));
        Console.WriteLine("models: " + string.Join(' ', models.Select(static type => type.Name + "." + type.GetProperties().First(static property => property.SetMethod is not null).Name)));
        """;

    [Fact]
    public async Task A_page_that_is_edited_added_or_deleted_is_in_the_next_run()
    {
        using var project = new ConsumerProject(package);
        project.Write("Program.cs", Program);
        project.WritePage("specs/FirstPage.md", "`city` | *String* | :heavy_check_mark: | N/A");
        await using var watch = new WatchingRun(project.Folder);
        await watch.WaitForAsync("models: FirstPage.City");

        project.WritePage("specs/FirstPage.md", "`town` | *String* | :heavy_check_mark: | N/A");
        await watch.WaitForAsync("models: FirstPage.Town");

        // Which files there are is asked for anew with every run, and a new one starts none.
        project.WritePage("specs/SecondPage.md", "`name` | *String* | :heavy_check_mark: | N/A");
        project.WritePage("specs/FirstPage.md", "`village` | *String* | :heavy_check_mark: | N/A");
        await watch.WaitForAsync("models: FirstPage.Village SecondPage.Name");

        File.Delete(Path.Combine(project.Folder, "specs/FirstPage.md"));
        await watch.WaitForAsync("models: SecondPage.Name");
    }
}
