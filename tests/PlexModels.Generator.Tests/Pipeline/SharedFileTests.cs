using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Models;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>
/// Many pages: several go into one file for their models and one for their JSON, and an edit touches no others. Only a file that is new
/// or gone has those behind it put out again.
/// </summary>
public sealed class SharedFileTests
{
    private const int Count = SharedFileNames.MostPagesWithFilesOfTheirOwn + 2;

    private const string Matrix =
        """
        | event                        | Symbols | Results | models       | ModelFiles  | Context | files |
        | ---------------------------- | ----- | ------- | ------------ | ----------- | ------- | ----- |
        | a C# file edited             |       |         |              |             |         | |
        | a description edited         |       | ~1      | ~1           | ~1 =31      |         | Models.04 |
        | a field added                |       | ~1      | ~1           | ~2 =30      |         | Json.04, Models.04 |
        | a page added                 | ~1    | ~1      | +1           | ~2 =30      | ~1      | Json.02, Models.02, PlexModelsJsonContext |
        | a page removed               | ~1    | ~1      | -1           | ~2 =30      | ~1      | Json.04, Models.04, PlexModelsJsonContext |
        | a page's title changed       | ~1    | ~1      | +1 -1        | ~2 =30      | ~1      | Json.04, Models.04, PlexModelsJsonContext |
        | a page added in a new folder | ~1    | ~1      | +1           | ~32 +2      | ~1      | Aside.Json.00, Aside.Models.00, Json.00, Json.01, Json.02, Json.03, Json.04, Json.05, Json.06, Json.07, Json.08, Json.09, Json.10, Json.11, Json.12, Json.13, Json.14, Json.15, Models.00, Models.01, Models.02, Models.03, Models.04, Models.05, Models.06, Models.07, Models.08, Models.09, Models.10, Models.11, Models.12, Models.13, Models.14, Models.15, PlexModelsJsonContext |
        | line ends changed            |       | ~1      | =1           | =32         |         | |
        """;

    private static readonly Page[] s_pages = [.. Enumerable.Range(0, Count).Select(static i => Item(i))];

    private static readonly Dictionary<string, Func<GeneratorRun, GeneratorRun>> s_events = new(StringComparer.Ordinal)
    {
        ["a C# file edited"] = static run => run.Again(GeneratorRun.Compilation("internal static class Typed { }")),
        ["a description edited"] = static run => Replace(run, "The number", "The number of it"),
        ["a field added"] = static run => Replace(run, "| 7 |\n", "| 7 |\n| `zip` | *String* | :heavy_minus_sign: | N/A | |\n"),
        ["a page added"] = static run => Change(run, static driver => driver.AddAdditionalTexts([Item(Count)])),
        ["a page removed"] = static run => Change(run, static driver => driver.RemoveAdditionalTexts([s_pages[7]])),
        ["a page's title changed"] = static run => Replace(run, "# Item7", "# Thing7"),
        ["a page added in a new folder"] = static run => Change(run, static driver => driver.AddAdditionalTexts([Item(Count).At("/project/specs/aside/Item130.md")])),
        ["line ends changed"] = static run => Replace(run, "\n", "\r\n"),
    };

    private static readonly GeneratorRun s_first = GeneratorRun.Of(s_pages);

    private static readonly Lazy<GeneratorRun> s_tracked = new(static () => GeneratorRun.Tracked(s_pages));

    private static readonly string[] s_columns = StepReasons.Cells(Matrix.Split('\n')[0])[1..];

    public static TheoryData<string> Events => [.. s_events.Keys];

    [Theory]
    [MemberData(nameof(Events))]
    public void Each_event_touches_the_files_of_its_page_alone(string happening)
    {
        var run = s_events[happening](s_tracked.Value);

        var expected = StepReasons.Cells(Matrix.Split('\n').Single(line => StepReasons.Cells(line)[0] == happening))[1..];
        Assert.Equal(
            s_columns.Zip(expected, static (column, cell) => $"{column} {cell}"),
            s_columns.Select(column => $"{column} {StepReasons.Cell(s_tracked.Value, run, column)}"));
    }

    [Fact]
    public void Types_are_in_files_for_several_pages_each_beside_what_all_share()
    {
        var names = s_first.Sources.Keys;

        var numbers = Enumerable.Range(0, 16).Select(static number => number.ToString("D2", CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(
            [.. numbers.Select(static number => $"Json.{number}.g.cs"), .. numbers.Select(static number => $"Models.{number}.g.cs"), "PlexModelsJson.g.cs", "PlexModelsJsonContext.g.cs"],
            names.Order(StringComparer.Ordinal));
        Assert.Empty(s_first.CompilerDiagnostics);
    }

    [Fact]
    public void Each_type_stands_below_the_name_of_its_page_in_the_order_of_the_types()
    {
        var model = s_first.Sources["Models.04.g.cs"];
        var json = s_first.Sources["Json.04.g.cs"];

        var pages = Regex.Matches(model, "^// From (Item[0-9]+)[.]md\n(?:(?!// ).*\n)*?public sealed partial class (Item[0-9]+)$", RegexOptions.Multiline);
        Assert.InRange(pages.Count, 2, 16);
        Assert.All(pages, static page => Assert.Equal(page.Groups[1].Value, page.Groups[2].Value));
        Assert.Equal(pages.Select(static page => page.Groups[2].Value).Order(StringComparer.Ordinal), pages.Select(static page => page.Groups[2].Value));
        Assert.Equal(pages.Select(static page => page.Groups[1].Value), Regex.Matches(json, "^// From (.+)[.]md$", RegexOptions.Multiline).Select(static page => page.Groups[1].Value));
    }

    [Fact]
    public void Up_to_a_number_of_pages_each_has_files_of_its_own()
    {
        var names = GeneratorRun.Of(s_pages[..^2]).Sources.Keys;

        Assert.Equal(Count - 2, names.Count(static name => name.StartsWith("Item", StringComparison.Ordinal) && name.EndsWith(".Json.g.cs", StringComparison.Ordinal)));
        Assert.Equal((Count - 2) * 2, names.Count(static name => name.StartsWith("Item", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_order_of_the_pages_decides_nothing() => Assert.Equal(s_first.Sources, GeneratorRun.Of([.. s_pages.Reverse()]).Sources);

    [Fact]
    public void The_way_to_the_pages_decides_nothing()
    {
        var run = GeneratorRun.Of(s_pages[..^9])
            .Again(GeneratorRun.Compilation(), static driver => driver.AddAdditionalTexts([.. s_pages[^9..]]));

        Assert.Equal(s_first.Sources, run.Sources);
    }

    [Fact]
    public void Of_a_page_listed_twice_the_first_counts()
    {
        var other = s_pages[7].With("The number", "Another number");

        Assert.Equal(s_first.Sources, GeneratorRun.Of([.. s_pages, other]).Sources);
        Assert.Equal(s_first.Sources, GeneratorRun.Of([.. s_pages.Where(static page => page != s_pages[7]), s_pages[7], other]).Sources);
        Assert.Contains("Another number", GeneratorRun.Of([other, .. s_pages]).Sources["Models.04.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/home/someone/project/specs/")]
    [InlineData(@"C:\Users\Someone\source\specs\")]
    public void The_folder_of_the_project_decides_nothing(string folder) =>
        Assert.Equal(s_first.Sources, GeneratorRun.Of([.. s_pages.Select(page => page.At(folder + Path.GetFileName(page.Path)))]).Sources);

    [Fact]
    public void Namespaces_that_differ_in_case_alone_and_pages_called_like_the_files_are_told_apart()
    {
        Page[] more =
        [
            Item(1).At("/project/specs/aB/Item1.md"),
            Item(2).At("/project/specs/ab/Item2.md"),
            Item(3).Titled("Json").At("/project/specs/Json.md"),
            Item(4).Titled("Json").At("/project/specs/json/Json.md"),
            Item(5).Titled("07").At("/project/specs/json/json/07.md"),
            Item(6).Titled("00").At("/project/specs/json/00.md"),
        ];

        var run = GeneratorRun.Of([.. s_pages, .. more]);

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(Count + more.Length, run.Sources.Values.Sum(static text => text.Split(" s_members = new(").Length - 1));
    }

    [Fact]
    public void A_page_stays_in_its_file_as_long_as_there_are_as_many()
    {
        static TypeSymbol Page(string name) => new($"/project/specs/{name}.md", "", ModelShape.Object, default, "Acme", name, name, name, default, default, false, default, false);
        TypeSymbol[] pages = [.. Enumerable.Range(0, 200).Select(static i => Page("Item" + i.ToString(CultureInfo.InvariantCulture)))];

        var before = new SharedFileNames(pages, "Acme");
        var after = new SharedFileNames([.. pages.Skip(3), Page("Added"), Page("More")], "Acme");

        Assert.All(pages, page => Assert.Equal(before.Of(page), after.Of(page)));
        Assert.Equal(new FileNames("Models.05.g.cs", "Json.05.g.cs", AreShared: true), before.Of(pages[0]));
        Assert.InRange(pages.GroupBy(before.Of).Max(static file => file.Count()), 1, 48);
    }

    private static Page Item(int number) =>
        Page.WithFields("Item" + number.ToString(CultureInfo.InvariantCulture), "`id` | *long* | :heavy_check_mark: | The number | 7");

    private static GeneratorRun Replace(GeneratorRun run, string before, string after) =>
        Change(run, driver => driver.ReplaceAdditionalText(s_pages[7], s_pages[7].With(before, after)));

    private static GeneratorRun Change(GeneratorRun run, Func<GeneratorDriver, GeneratorDriver> change) => run.Again(GeneratorRun.Compilation(), change);
}
