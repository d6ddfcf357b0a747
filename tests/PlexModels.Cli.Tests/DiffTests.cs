using System.Text.Json;

namespace PlexModels.Cli.Tests;

public sealed class DiffTests
{
    [Fact]
    public void Changes_are_grouped_by_type_and_say_whom_they_break()
    {
        using var before = Before();
        using var after = After();

        var (exitCode, output) = Tool.Run("diff", before.Folder, after.Folder);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            """
            Api.Fresh
              PLX0230 type added, object
            Api.Pin
              PLX0215 Id: type changed, long -> string [breaks readers, writers and the C# source]
              PLX0211 Note: property removed, optional string "note" [breaks readers, writers and the C# source]
            2 breaking changes, 1 others

            """,
            output);
    }

    [Fact]
    public void A_changelog_has_what_breaks_first()
    {
        using var before = Before();
        using var after = After();

        Assert.Equal(
            """
            # What changed

            ## Breaking (2)

            ### `Api.Pin`

            - `Id`: type changed, `long` -> `string`; breaks readers, writers and the C# source
            - `Note`: property removed, `optional string "note"`; breaks readers, writers and the C# source

            ## New (1)

            ### `Api.Fresh`

            - type added, `object`

            """,
            Tool.Run("diff", before.Folder, after.Folder, "--format", "markdown").Output);
    }

    [Fact]
    public void JSON_has_the_facts_on_both_sides()
    {
        using var before = Before();
        using var after = After();

        using var json = JsonDocument.Parse(Tool.Run("diff", before.Folder, after.Folder, "--format", "json").Output);

        Assert.Equal(2, json.RootElement.GetProperty("breaking").GetInt32());
        Assert.Equal("Api.Pin.Id required long \"id\"", json.RootElement.GetProperty("changes")[1].GetProperty("before").GetString());
    }

    [Theory]
    [InlineData("warning", 1, 0)]
    [InlineData("info", 1, 1)]
    [InlineData("never", 0, 0)]
    public void The_exit_code_is_by_what_changed(string severity, int breaking, int additions)
    {
        using var before = Before();
        using var after = After();
        using var more = Before().WriteObject("Fresh.md", "`id` | *long* | :heavy_check_mark:");

        Assert.Equal(breaking, Tool.Run("diff", before.Folder, after.Folder, "--fail-on", severity).ExitCode);
        Assert.Equal(additions, Tool.Run("diff", before.Folder, more.Folder, "--fail-on", severity).ExitCode);
        Assert.Equal((0, "0 breaking changes, 0 others\n"), Tool.Run("diff", before.Folder, before.Folder, "--fail-on", severity));
    }

    [Fact]
    public void Two_revisions_of_git_are_compared()
    {
        using var pages = new PageDirectory().WriteObject("models/Pin.md", "`id` | *long* | :heavy_check_mark:").Write("README.txt", "no page");
        pages.Git("init", "-q");
        pages.Git("add", ".");
        pages.Git("commit", "-q", "-m", "First");
        pages.WriteObject("models/Pin.md", "`id` | *String* | :heavy_check_mark:");
        pages.Git("commit", "-q", "-a", "-m", "Second");

        Assert.Contains("Id: type changed, long -> string", Tool.Run("diff", "HEAD~1", "HEAD", "--folder", pages.Folder + "/models").Output, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("diff", "HEAD~7", "HEAD", "--folder", pages.Folder).ExitCode);
        Assert.Equal(2, Tool.Run("diff", "HEAD", "HEAD", "--folder", pages.Folder + "/none").ExitCode);
    }

    [Fact]
    public void Folders_of_different_dialects_are_compared_by_what_they_say()
    {
        using var java = new PageDirectory().WriteObject("Pin.md", "`id` | *long* | :heavy_check_mark:", "`name` | *Optional\\<String>* | :heavy_minus_sign:");
        using var python = new PageDirectory().WriteObject("Pin.md", "`id` | *int* | :heavy_check_mark:", "`name` | *Optional[str]* | :heavy_minus_sign:");

        Assert.Equal("0 breaking changes, 0 others\n", Tool.Run("diff", java.Folder, python.Folder).Output);
    }

    private static PageDirectory Before() => new PageDirectory().WriteObject("Pin.md", "`id` | *long* | :heavy_check_mark:", "`note` | *Optional\\<String>* | :heavy_minus_sign:");

    private static PageDirectory After() => new PageDirectory()
        .WriteObject("Pin.md", "`id` | *String* | :heavy_check_mark:")
        .WriteObject("Fresh.md", "`id` | *long* | :heavy_check_mark:");
}
