using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>
/// What each step of the pipeline does after each thing that can happen to a project. A blank cell: the step did not run. <c>=1</c>: it
/// ran for one page and gave what it gave before, so nothing behind it runs. <c>~1</c>, <c>+1</c>, <c>-1</c>: one result is another, new, gone.
/// Below <c>models</c>: how many types are others, new, gone among those that <c>Results</c> holds.
/// </summary>
public sealed class StepReasonTests
{
    private const string Matrix =
        """
        | event                                   | Project | Platform | Target | Items | Pages | Dialects | OptionProblems    | Outlines | Symbols | Results | models       | ModelFiles | SupportNeeds | Support | Context | OpenApi | Diagnostics | Baseline | BaselineDocument | Changes | ChangeDiagnostics | AcceptedBaseline | files |
        | --------------------------------------- | ------- | -------- | ------ | ----- | ----- | -------- | ----------------- | -------- | ------- | ------- | ------------ | ---------- | ------------ | ------- | ------- | ------- | ----------- | -------- | ---------------- | ------- | ----------------- | ---------------- | ----- |
        | the same run again                      |         |          |        |       |       |          |                   |          |         |         |              |            |              |         |         |         |             |          |                  |         |                   |                  | |
        | a C# file edited                        |         |          |        |       |       |          |                   |          |         |         |              |            |              |         |         |         |             |          |                  |         |                   |                  | |
        | a description edited                    |         |          |        |       | ~1    | =1       | =1                | =1       |         | ~1      | ~1           | ~1 =7      | =1           |         |         |         | =1          |          |                  |         |                   |                  | Place |
        | a field added                           |         |          |        |       | ~1    | =1       | =1                | =1       |         | ~1      | ~1           | ~2 =6      | =1           |         |         |         | ~1          |          |                  |         |                   |                  | Place.Json, Place |
        | a field's type changed                  |         |          |        |       | ~1    | =1       | =1                | =1       |         | ~1      | ~1           | ~2 =6      | ~1           | ~1      |         |         | ~1          |          |                  |         |                   |                  | Place.Json, Place, PlexModelsJson |
        | an example that shows a JSON name added |         |          |        |       | ~1    | =1       | =1                | ~1       | ~1      | ~1      | ~2           | ~3 =5      | =1           |         | =1      | =1      | ~1 =1       |          |                  |         |                   |                  | Place.Json, Place, Trip |
        | a page added                            |         |          |        |       | +1    | =1       | =1                | ~1       | ~1      | ~1      | +1           | +2 =8      | =1           |         | ~1      | =1      | ~1 =1       |          |                  |         |                   |                  | Added.Json, Added, PlexModelsJsonContext |
        | a page removed                          |         |          |        |       | -1    | =1       | =1                | ~1       | ~1      | ~1      | -1           | ~2 -2 =4   | ~1           | ~1      | ~1      | =1      | =2          |          |                  |         |                   |                  | Kind.Json, Kind, Odd.Json, Odd, PlexModelsJson, PlexModelsJsonContext |
        | a page's title changed                  |         |          |        |       | ~1    | =1       | =1                | ~1       | ~1      | ~1      | +1 -1        | ~2 =6      | =1           |         | ~1      | =1      | =2          |          |                  |         |                   |                  | Kind.Json, Kind, PlexModelsJsonContext, Sort.Json, Sort |
        | a page's file renamed                   |         |          |        |       | ~1    | =1       | =1                | ~1       | ~1      | ~1      | ~1           | ~2 =6      | =1           |         | =1      | =1      | =2          |          |                  |         |                   |                  | Kind.Json, Kind |
        | a page moved to another folder          |         |          |        |       | ~1    | =1       | =1                | ~1       | ~1      | ~1      | +1 -1        | ~2 =6      | =1           |         | ~1      | =1      | =2          |          |                  |         |                   |                  | Kind.Json, Kind, PlexModelsJsonContext, Shared.Kind.Json, Shared.Kind |
        | a page turned from object to enum       |         |          |        |       | ~1    | =1       | =1                | ~1       | ~1      | ~1      | ~2           | ~3 =5      | =1           |         | ~1      | =1      | ~1 =1       |          |                  |         |                   |                  | Place.Json, Place, PlexModelsJsonContext, Trip.Json |
        | a page that turns the dialect           |         |          |        |       | ~1    | ~1       | =1                | =1       |         | ~1      | ~1           | ~2 =6      | =1           |         |         |         | ~1 =1       |          |                  |         |                   |                  | Place.Json, Place |
        | a page listed twice                     |         |          |        |       | +1    | =1       | =1                | ~1       | =1      | =1      |              |            |              |         |         |         |             |          |                  |         |                   |                  | |
        | pages listed in another order           |         |          |        |       |       |          |                   |          |         |         |              |            |              |         |         |         |             |          |                  |         |                   |                  | |
        | an option of one page                   | =1      |          |        | ~1    | ~1 =3 | =1       | =1                | =1       |         | ~1      | ~1           | ~2 =6      | =1           |         |         |         | =1          |          |                  |         |                   |                  | Place.Json, Place |
        | an option of all pages                  | =1      |          |        | ~1    | ~4    | =1       | =1                | =1       |         | ~1      | ~3 =1        | ~6 =2      | =1           |         |         |         | =1          |          |                  |         |                   |                  | Odd.Json, Odd, Place.Json, Place, Trip.Json, Trip |
        | another root namespace                  | ~1      |          | ~1     | ~1    | ~4    | =1       | =1                | ~1       | ~1      | ~1      | +4 -4        | ~8         | =1           | ~1      | ~1      | =1      | =2          |          |                  |         |                   |                  | Kind.Json, Kind, Odd.Json, Odd, Place.Json, Place, PlexModelsJson, PlexModelsJsonContext, Trip.Json, Trip |
        | options read anew, none changed         | =1      |          |        | ~1    | =4    |          |                   |          |         |         |              |            |              |         |         |         |             |          |                  |         |                   |                  | |
        | a reference added                       |         |          |        |       |       |          |                   |          |         |         |              |            |              |         |         |         |             |          |                  |         |                   |                  | |
        | System.Text.Json removed                |         | ~1       | ~1     |       |       |          |                   |          |         | ~1      | -4           | -8         | ~1           | -1      | ~1      | =1      | ~1 =1       |          |                  |         |                   |                  | Kind.Json, Kind, Odd.Json, Odd, Place.Json, Place, PlexModelsJson, PlexModelsJsonContext, Trip.Json, Trip |
        | line ends changed                       |         |          |        |       | ~1    | =1       | =1                | =1       |         | ~1      | =1           | =8         | =1           |         |         |         | ~1          |          |                  |         |                   |                  | |
        | a diagnostic moved by a line            |         |          |        |       | ~1    | =1       | =1                | =1       |         | ~1      | =1           | =8         | =1           |         |         |         | ~1          |          |                  |         |                   |                  | |
        | a diagnostic mended                     |         |          |        |       | ~1    | =1       | =1                | ~1       | =1      | ~1      | ~1           | ~2 =6      | =1           |         |         |         | ~1          |          |                  |         |                   |                  | Odd.Json, Odd |
        | an unrelated file edited                |         |          |        |       |       |          |                   |          |         |         |              |            |              |         |         |         |             |          |                  |         |                   |                  | |
        """;

    private static readonly Page s_trip = Page.WithFields("Trip", "`start` | [Place](Place.md) | :heavy_check_mark: | Where it begins | ");
    private static readonly Page s_place = Page.WithFields("Place", "`city` | *String* | :heavy_check_mark: | The city | Amsterdam");
    private static readonly Page s_kind = Page.WithValues("Kind", ("FAST", "fast"));
    private static readonly Page s_odd = Page.WithFields("Odd", "`id` | *Strnig* | :heavy_check_mark: | N/A | ");

    private static readonly Dictionary<string, Func<GeneratorRun, GeneratorRun>> s_events = new(StringComparer.Ordinal)
    {
        ["the same run again"] = static run => run.Again(GeneratorRun.Compilation()),
        ["a C# file edited"] = static run => run.Again(GeneratorRun.Compilation("internal static class Typed { }")),
        ["a description edited"] = static run => Replace(run, s_place, "The city", "The name of the city"),
        ["a field added"] = static run => Replace(run, s_place, "Amsterdam |\n", "Amsterdam |\n| `zip` | *String* | :heavy_minus_sign: | N/A | |\n"),
        ["a field's type changed"] = static run => Replace(run, s_place, "*String*", "*long*"),
        ["an example that shows a JSON name added"] = static run => Replace(run, s_trip, "Where it begins |  |", "Where it begins | {\"City\": \"A\"} |"),
        ["a page added"] = static run => Change(run, static driver => driver.AddAdditionalTexts([Page.WithFields("Added", "`id` | *String* | yes | N/A | a7")])),
        ["a page removed"] = static run => Change(run, static driver => driver.RemoveAdditionalTexts([s_kind])),
        ["a page's title changed"] = static run => Replace(run, s_kind, "# Kind", "# Sort"),
        ["a page's file renamed"] = static run => Change(run, static driver => driver.ReplaceAdditionalText(s_kind, s_kind.At("/project/specs/Sort.md"))),
        ["a page moved to another folder"] = static run => Change(run, static driver => driver.ReplaceAdditionalText(s_kind, s_kind.At("/project/specs/shared/Kind.md"))),
        ["a page turned from object to enum"] = static run => Change(run, static driver => driver.ReplaceAdditionalText(s_place, Page.WithValues("Place", ("AMSTERDAM", "Amsterdam")))),
        ["a page that turns the dialect"] = static run => Replace(run, s_place, "*String*", "*Optional[str]*"),
        ["a page listed twice"] = static run => Change(run, static driver => driver.AddAdditionalTexts([s_kind.At("/project/specs/../specs/Kind.md")])),
        ["pages listed in another order"] = static run => Change(run, static driver => driver.ReplaceAdditionalTexts([s_odd, s_kind, s_trip, s_place])),
        ["an option of one page"] = static run => Options(run, new TestOptions().WithMetadata(s_place.Path, "PlexModelsKind", "record")),
        ["an option of all pages"] = static run => Options(run, new TestOptions().WithProperty("PlexModelsKind", "record")),
        ["another root namespace"] = static run => Options(run, new TestOptions("Other")),
        ["options read anew, none changed"] = static run => Options(run, new TestOptions()),
        ["a reference added"] = static run => run.Again(GeneratorRun.Compilation().AddReferences(Library("Other"))),
        ["System.Text.Json removed"] = static run => run.Again(GeneratorRun.Compilation().RemoveReferences(GeneratorRun.Compilation().References.Where(static reference => Path.GetFileName(reference.Display) == "System.Text.Json.dll"))),
        ["line ends changed"] = static run => Replace(run, s_place, "\n", "\r\n"),
        ["a diagnostic moved by a line"] = static run => Replace(run, s_odd, "\n\n## Fields", "\n\n\n## Fields"),
        ["a diagnostic mended"] = static run => Replace(run, s_odd, "*Strnig*", "*String*"),
        ["an unrelated file edited"] = static run => Change(run, static driver => driver.AddAdditionalTexts([new Page("/project/notes.txt", "notes")])),
    };

    private static readonly string[] s_columns = StepReasons.Cells(Matrix.Split('\n')[0])[1..];

    public static TheoryData<string> Events => [.. s_events.Keys];

    [Theory]
    [MemberData(nameof(Events))]
    public void Each_event_runs_the_steps_it_has_to(string happening)
    {
        var first = GeneratorRun.Tracked(s_trip, s_place, s_kind, s_odd);
        var run = s_events[happening](first);

        var expected = StepReasons.Cells(Matrix.Split('\n').Single(line => StepReasons.Cells(line)[0] == happening))[1..];
        Assert.Equal(
            s_columns.Zip(expected, static (column, cell) => $"{column} {cell}"),
            s_columns.Select(column => $"{column} {StepReasons.Cell(first, run, column)}"));
    }

    [Fact]
    public void The_table_has_a_column_for_every_step_and_a_row_for_every_event()
    {
        var steps = typeof(StepNames).GetFields().Select(static field => (string)field.GetRawConstantValue()!);

        Assert.Equal(steps.Append("files").Append("models").Order(), s_columns.Order());
        Assert.Equal(s_events.Keys, Matrix.Split('\n').Skip(2).Select(static line => StepReasons.Cells(line)[0]));
    }

    private static GeneratorRun Replace(GeneratorRun run, Page page, string before, string after) =>
        Change(run, driver => driver.ReplaceAdditionalText(page, page.With(before, after)));

    private static GeneratorRun Options(GeneratorRun run, TestOptions options) => Change(run, driver => driver.WithUpdatedAnalyzerConfigOptions(options));

    private static GeneratorRun Change(GeneratorRun run, Func<GeneratorDriver, GeneratorDriver> change) => run.Again(GeneratorRun.Compilation(), change);

    private static PortableExecutableReference Library(string name)
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create(name, [], GeneratorRun.Compilation().References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
