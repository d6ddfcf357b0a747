using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pages;

/// <summary>What the shipped targets say of pages: a line for each in a file of their own.</summary>
public sealed class PageListTests
{
    private const string Path = "/project/obj/PlexModels.Pages.txt";

    private static readonly Page s_place = Page.WithFields("Place", "`airDate` | *String* | :heavy_check_mark: | The date | ").At("/project/docs/C#;1/Place.md");
    private static readonly Page s_trip = Page.WithFields("Trip", "`id` | *String* | :heavy_check_mark: | N/A | ").At("/project/docs/Trip.md");

    [Fact]
    public void A_page_has_the_folder_and_the_options_of_its_line()
    {
        var run = GeneratorRun.Of(s_place, s_trip, List(Line(s_place, "Shared/", "true", kind: "Record", wireNames: "SnakeCase"), Line(s_trip, "", "true")));

        Assert.Contains("namespace Acme.Shared;", run.Sources["Shared.Place.g.cs"], StringComparison.Ordinal);
        Assert.Contains("partial record Place", run.Sources["Shared.Place.g.cs"], StringComparison.Ordinal);
        Assert.Contains("""JsonPropertyName("air_date")""", run.Sources["Shared.Place.g.cs"], StringComparison.Ordinal);
        Assert.Contains("partial class Trip", run.Sources["Trip.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_found_in_the_list_however_its_path_is_written()
    {
        var run = GeneratorRun.Of(s_trip.At("/project/docs/../docs/Trip.md"), List(Line(s_trip, "Below", "true")));

        Assert.Contains("Below.Trip.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_page_that_is_not_listed_has_the_metadata_that_the_compiler_knows()
    {
        var options = new TestOptions().WithMetadata(s_trip.Path, "PlexModelsKind", "Record");

        var run = GeneratorRun.With(options, s_place, s_trip, List(Line(s_place, "", "true", kind: "Class")));

        Assert.Contains("partial record Trip", run.Sources["Trip.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_page_that_is_no_item_of_ours_has_its_folder_by_its_path()
    {
        var page = s_trip.At("/project/specs/tours/Trip.md");

        Assert.Contains("Tours.Trip.g.cs", GeneratorRun.Of(page, List(Line(page, "", ""))).Sources.Keys);
    }

    [Fact]
    public void A_wrong_value_of_an_item_is_one_mistake_of_all_its_pages()
    {
        var run = GeneratorRun.Of(s_place, s_trip, List(Line(s_place, "", "true", kind: "Strukt"), Line(s_trip, "", "true", kind: "Strukt")));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("'Strukt' is no value of PlexModelsKind; write one of: Class, Record", diagnostic.GetMessage(null));
    }

    [Fact]
    public void A_value_of_several_lines_does_not_end_the_line()
    {
        var run = GeneratorRun.Of(s_place, s_trip, List(Line(s_place, "", "true", wireNames: "\r\n  SnakeCase\r\n"), Line(s_trip, "", "true", kind: "Record")));

        Assert.Contains("""JsonPropertyName("air_date")""", run.Sources["Place.g.cs"], StringComparison.Ordinal);
        Assert.Contains("partial record Trip", run.Sources["Trip.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("/project/docs/Trip.md")]
    [InlineData("/project/docs/Trip.md\tfolder")]
    [InlineData("/project/docs/Trip.md\t\ttrue")]
    [InlineData("/project/docs/Trip.md\t\ttrue\t\t\t")]
    public void A_list_that_was_cut_off_breaks_nothing(string text)
    {
        var run = GeneratorRun.Of(s_trip, new Page(Path, text));

        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Sources.Keys, static file => file.EndsWith("Trip.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_a_page_reads_no_list_and_no_other_page_again()
    {
        var run = GeneratorRun.Tracked(s_place, s_trip, List(Line(s_place, "", "true"), Line(s_trip, "", "true")));

        var edited = run.Again(GeneratorRun.Compilation(), static driver => driver.ReplaceAdditionalText(s_place, s_place.With("The date", "The day")));

        Assert.Equal("", StepReasons.Of(edited, StepNames.Items));
        Assert.Equal("~1", StepReasons.Of(edited, StepNames.Pages));
    }

    [Fact]
    public void An_option_of_one_page_in_the_list_changes_that_page_alone()
    {
        var list = List(Line(s_place, "", "true"), Line(s_trip, "", "true"));
        var run = GeneratorRun.Tracked(s_place, s_trip, list);

        var changed = run.Again(
            GeneratorRun.Compilation(),
            driver => driver.ReplaceAdditionalText(list, List(Line(s_place, "", "true"), Line(s_trip, "", "true", kind: "Record"))));

        Assert.Equal("~1", StepReasons.Of(changed, StepNames.Items));
        Assert.Equal("~1 =1", StepReasons.Of(changed, StepNames.Pages));
    }

    [Fact]
    public void A_list_written_anew_with_the_same_lines_runs_no_page()
    {
        var list = List(Line(s_trip, "", "true"));
        var run = GeneratorRun.Tracked(s_trip, list);

        var again = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(list, List(Line(s_trip, "", "true"))));

        Assert.Equal("", StepReasons.Of(again, StepNames.Pages));
    }

    private static Page List(params string[] lines) => new(Path, string.Concat(lines.Select(static line => line + "\n")));

    private static string Line(Page page, string folder, string isSpec, string kind = "", string wireNames = "") =>
        string.Join('\t', page.Path, folder, isSpec, "", "", kind, wireNames, "", "", "", "", "", "", "", "");
}
