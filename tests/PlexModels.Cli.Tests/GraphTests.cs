namespace PlexModels.Cli.Tests;

public sealed class GraphTests
{
    [Fact]
    public void A_class_diagram_has_models_their_members_and_where_they_lead()
    {
        using var pages = Pages();

        Assert.Equal(
            """
            classDiagram
              class Api_Place["Place"] {
                string City
              }
              class Api_Trip["Trip"] {
                IReadOnlyList~Place~? Stops
              }
              Api_Trip --> Api_Place : Stops

            """,
            Tool.Run("graph", pages.Folder, "--roots", "Trip").Output);
    }

    [Fact]
    public void The_same_can_be_drawn_by_Graphviz()
    {
        using var pages = Pages();

        var (_, output) = Tool.Run("graph", pages.Folder, "--format", "dot");

        Assert.Contains("  \"Api.Trip\" -> \"Api.Place\" [label=\"Stops\"];\n", output, StringComparison.Ordinal);
        Assert.Contains("  \"Api.Alone\" [label=\"Alone\"];\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_that_is_no_model_is_said()
    {
        using var pages = Pages();

        Assert.Equal((2, "plexmodels: 'Tripp' in --roots matches no model; did you mean 'Trip'?\n"), Tool.Run("graph", pages.Folder, "--roots", "Tripp"));
    }

    private static PageDirectory Pages() => new PageDirectory()
        .WriteObject("Trip.md", "`stops` | List\\<[Place](Place.md)> | :heavy_minus_sign:")
        .WriteObject("Place.md", "`city` | *String* | :heavy_check_mark:")
        .WriteObject("Alone.md", "`id` | *long* | :heavy_check_mark:");
}
