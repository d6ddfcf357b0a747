using System.Text.Json;

namespace PlexModels.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Diagnostics_are_printed_as_a_compiler_does_and_counted()
    {
        using var pages = Broken();

        var (exitCode, output) = Tool.Run("check", pages.Folder);

        Assert.Equal(0, exitCode);
        Assert.StartsWith($"{pages.Folder}/Pin.md:8:10: warning PLX0013: ", output, StringComparison.Ordinal);
        Assert.Contains("Read as Speakeasy-Java: 1 page with 1 object, 0 enums and 0 unions", output, StringComparison.Ordinal);
        Assert.Contains("│ Speakeasy-Java │ PLX0013 │ warning  │ 1     │ Type is unknown │", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void The_exit_code_is_by_severity(string severity, int expected)
    {
        using var pages = Broken();

        Assert.Equal(expected, Tool.Run("check", pages.Folder, "--fail-on", severity).ExitCode);
    }

    [Fact]
    public void SARIF_has_rules_and_places()
    {
        using var pages = Broken();

        using var sarif = JsonDocument.Parse(Tool.Run("check", pages.Folder, "--format", "sarif").Output);

        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("PLX0013", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        Assert.Equal(8, run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void JSON_and_annotations_say_the_same()
    {
        using var pages = Broken();

        using var json = JsonDocument.Parse(Tool.Run("check", pages.Folder, "--format", "json").Output);
        Assert.Equal("PLX0013", json.RootElement[0].GetProperty("id").GetString());
        Assert.Equal(8, json.RootElement[0].GetProperty("line").GetInt32());
        Assert.StartsWith($"::warning file={pages.Folder}/Pin.md,line=8,col=10,title=PLX0013::", Tool.Run("check", pages.Folder, "--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_or_holds_no_pages_is_said()
    {
        using var empty = new PageDirectory();

        Assert.Equal((2, $"plexmodels: There is no page (.md, .mdx) in '{empty.Folder}'.\n"), Tool.Run("check", empty.Folder));
        Assert.Equal((2, $"plexmodels: There is no '{empty.Folder}/none'.\n"), Tool.Run("check", empty.Folder + "/none"));
        Assert.Equal((2, $"plexmodels: There is no '{empty.Folder}/none.md'.\n"), Tool.Run("check", empty.Folder + "/none.md"));
    }

    [Theory]
    [InlineData("check", "--namespace", "1 2")]
    [InlineData("check", "--dialect", "Jav")]
    [InlineData("show", "--dialect", "Jav")]
    [InlineData("graph", "--wire-names", "Snake")]
    [InlineData("serve", "--tables", "!")]
    [InlineData("diff", "--dialect", "Jav")]
    public void An_option_with_a_value_that_means_nothing_is_said_and_nothing_done(string command, string option, string value)
    {
        using var pages = new PageDirectory().WriteObject("Pin.md", "`id` | *long* | yes");

        // Were the option taken, serving would fail for its port and not go on for ever.
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        string[] more = command switch { "diff" => [pages.Folder], "serve" => ["--port", taken.LocalEndpoint.ToString()!.Split(':')[^1]], _ => [] };

        var (exitCode, output) = Tool.Run([command, pages.Folder, .. more, option, value]);

        Assert.Equal(2, exitCode);
        Assert.StartsWith($"plexmodels: '{value}' is no value of {option}; write one of: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_are_no_text_are_diagnostics()
    {
        using var pages = new PageDirectory().Write("Odd.md", "\0\uFFFF").WriteObject("Pin.md", "`id` | *long* | yes");

        Assert.Contains("PLX0001", Tool.Run("check", pages.Folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_beside_the_pages_is_compared_with_in_the_namespace_that_it_has()
    {
        using var pages = new PageDirectory()
            .WriteObject("docs/models/Pin.md", "`id` | *String* | :heavy_check_mark:")
            .Write("docs/PlexModels.Shipped.txt", "# PlexModels baseline, format 1\nAcme.Geo.Pin object\nAcme.Geo.Pin.Id required long \"id\"\n");

        Assert.StartsWith($"{pages.Folder}/docs/models/Pin.md:8:3: warning PLX0215: ", Tool.Run("check", pages.Folder + "/docs/models").Output, StringComparison.Ordinal);
        Assert.Contains("'Acme.Geo.Pin' is called 'Other.Pin' now", Tool.Run("check", pages.Folder + "/docs/models", "--namespace", "Other").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PLX02", Tool.Run("check", pages.Folder + "/docs", "--no-baseline").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_not_looked_for_above_the_project()
    {
        using var pages = new PageDirectory()
            .WriteObject("app/docs/Pin.md", "`id` | *String* | :heavy_check_mark:")
            .Write("app/App.csproj", "<Project />")
            .Write("PlexModels.Shipped.txt", "# PlexModels baseline, format 1\nAcme.Pin object\nAcme.Pin.Id required long \"id\"\n");

        Assert.DoesNotContain("PLX02", Tool.Run("check", pages.Folder + "/app/docs").Output, StringComparison.Ordinal);
        Assert.Contains("PLX0215", Tool.Run("check", pages.Folder + "/app/docs", "--baseline", pages.Folder + "/PlexModels.Shipped.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_named_and_cannot_be_read_is_said()
    {
        using var pages = Broken();

        Assert.Equal(2, Tool.Run("check", pages.Folder, "--baseline", pages.Folder + "/PlexModels.Shipped.txt").ExitCode);
        Assert.Equal(2, Tool.Run("check", pages.Folder, "--baseline", pages.Folder + "/Pin.md").ExitCode);
    }

    private static PageDirectory Broken() => new PageDirectory().WriteObject("Pin.md", "`id` | *Strnig* | :heavy_check_mark:");
}
