namespace PlexModels.Cli.Tests;

public sealed class ShowTests
{
    [Theory]
    [InlineData("Pin")]
    [InlineData("Api.Pin")]
    public void The_model_of_a_name_is_shown(string name)
    {
        using var pages = Pages();

        var (exitCode, output) = Tool.Run("show", pages.Folder, name);

        Assert.Equal(0, exitCode);
        Assert.Contains("namespace Api", output, StringComparison.Ordinal);
        Assert.Contains("public required long Id { get; init; }", output, StringComparison.Ordinal);
        Assert.DoesNotContain("class Place", output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_models_are_shown_where_none_is_named_and_a_page_may_be_named_alone()
    {
        using var pages = Pages();

        Assert.Contains("class Place", Tool.Run("show", pages.Folder).Output, StringComparison.Ordinal);
        Assert.Contains("class Pin", Tool.Run("show", pages.Folder + "/Pin.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_model_has_is_said()
    {
        using var pages = Pages();

        Assert.Equal((2, "plexmodels: No model is called 'Pen'.\n"), Tool.Run("show", pages.Folder, "Pen"));
    }

    private static PageDirectory Pages() => new PageDirectory().WriteObject("Pin.md", "`id` | *long* | :heavy_check_mark:").WriteObject("Place.md", "`city` | *String* | :heavy_check_mark:");
}
