using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Models;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

public sealed class IncrementalStepTests
{
    private static readonly Page s_trip = Page.WithFields("Trip", "`start` | [Place](Place.md) | :heavy_check_mark: | Where it begins | ");
    private static readonly Page s_place = Page.WithFields("Place", "`city` | *String* | :heavy_check_mark: | The city | Amsterdam");
    private static readonly Page s_kind = Page.WithValues("Kind", ("FAST", "fast"));
    private static readonly string[] s_pageSteps = [StepNames.Pages, StepNames.Outlines, StepNames.Results];

    private readonly GeneratorRun _first = GeneratorRun.Tracked(s_trip, s_place, s_kind);

    [Fact]
    public void The_same_run_twice_does_nothing() => AssertNothingRuns(_first.Again(GeneratorRun.Compilation()));

    [Fact]
    public void Typing_in_a_CSharp_file_runs_no_step() =>
        AssertNothingRuns(_first.Again(GeneratorRun.Compilation("internal static class Typed { }")));

    [Fact]
    public void A_new_description_emits_its_page_alone_and_keeps_its_JSON()
    {
        var edited = Page.WithFields("Place", "`city` | *String* | :heavy_check_mark: | The name of the city | Amsterdam");

        var run = _first.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(s_place, edited));

        Assert.Equal(1, Count(run, StepNames.Pages, IncrementalStepRunReason.Modified));
        Assert.Equal("~1", StepReasons.ChangedModels(_first, run));
        AssertUntouched(run, StepNames.Outlines, StepNames.Symbols, StepNames.Context, StepNames.Support);
        Assert.Equal(["Place.g.cs"], ChangedFiles(run));
    }

    [Fact]
    public void A_new_field_emits_its_page_alone()
    {
        var edited = Page.WithFields("Place", "`city` | *String* | :heavy_check_mark: | The city | Amsterdam", "`zip` | *String* | :heavy_minus_sign: | N/A | ");

        var run = _first.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(s_place, edited));

        AssertUntouched(run, StepNames.Symbols, StepNames.Context, StepNames.Support);
        Assert.Equal(["Place.Json.g.cs", "Place.g.cs"], ChangedFiles(run));
    }

    [Fact]
    public void A_moved_line_reports_anew_and_emits_nothing()
    {
        var broken = Page.WithFields("Place", "`city` | *Strnig* | :heavy_check_mark: | The city | Amsterdam");
        var moved = new Page(broken.Path, broken.GetText(TestContext.Current.CancellationToken).ToString().Replace("\n\n## Fields", "\n\n\n## Fields", StringComparison.Ordinal));
        var first = GeneratorRun.Tracked(s_trip, broken);

        var run = first.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(broken, moved));

        Assert.Equal(1, Count(run, StepNames.Results, IncrementalStepRunReason.Modified));
        Assert.Equal("=1", StepReasons.ChangedModels(first, run));
        AssertUntouched(run, StepNames.ModelFiles, StepNames.Context, StepNames.Support);
        Assert.Equal(
            first.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line + 1,
            run.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_new_page_leaves_the_files_of_the_others_alone()
    {
        var added = Page.WithFields("Added", "`id` | *String* | :heavy_check_mark: | N/A | a7");

        var run = _first.Again(GeneratorRun.Compilation(), driver => driver.AddAdditionalTexts([added]));

        Assert.Equal("+1", StepReasons.ChangedModels(_first, run));
        Assert.Equal(["Added.Json.g.cs", "Added.g.cs", "PlexModelsJsonContext.g.cs"], ChangedFiles(run));
    }

    [Fact]
    public void A_new_page_has_no_cell_of_the_others_read_again()
    {
        var before = Declared(_first);

        var run = _first.Again(GeneratorRun.Compilation(), static driver => driver.AddAdditionalTexts([Page.WithFields("Added", "`id` | *String* | :heavy_check_mark: | N/A | a7")]));

        Assert.Equal(3, before.Length);
        Assert.Equal(before, Declared(run).Take(3), ReferenceEqualityComparer.Instance);
    }

    [Fact]
    public void A_page_that_turns_the_dialect_has_the_others_read_again()
    {
        var before = Declared(_first);

        var run = _first.Again(GeneratorRun.Compilation(), static driver => driver.ReplaceAdditionalText(s_place, s_place.With("*String*", "*Optional[str]*")));

        Assert.DoesNotContain(Declared(run), page => before.Contains(page, ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void The_first_field_of_a_type_emits_the_shared_code_for_it_and_the_second_does_not()
    {
        var first = Page.WithFields("Place", "`city` | *String* | :heavy_check_mark: | The city | Amsterdam", "`zip` | *long* | :heavy_minus_sign: | N/A | ");
        var second = Page.WithFields("Trip", "`start` | [Place](Place.md) | :heavy_check_mark: | Where it begins | ", "`days` | *long* | :heavy_check_mark: | N/A | ");

        var withFirst = _first.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(s_place, first));
        var withSecond = withFirst.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(s_trip, second));

        Assert.Equal(["Place.Json.g.cs", "Place.g.cs", "PlexModelsJson.g.cs"], ChangedFiles(withFirst));
        Assert.Equal(1, Count(withSecond, StepNames.SupportNeeds, IncrementalStepRunReason.Unchanged));
        AssertUntouched(withSecond, StepNames.Support);
    }

    [Fact]
    public void An_example_that_shows_the_same_names_leaves_the_index_as_it_is()
    {
        var example = Page.WithFields("Trip", "`start` | [Place](Place.md) | :heavy_check_mark: | Where it begins | {\"a\": 1, \"b\": 2}");
        var turned = Page.WithFields("Trip", "`start` | [Place](Place.md) | :heavy_check_mark: | Where it begins | {\"b\": 2, \"a\": 1}");

        var run = GeneratorRun.Tracked(example, s_place).Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(example, turned));

        Assert.Equal(1, Count(run, StepNames.Outlines, IncrementalStepRunReason.Modified));
        Assert.Equal(1, Count(run, StepNames.Symbols, IncrementalStepRunReason.Unchanged));
        AssertUntouched(run, StepNames.Context, StepNames.Support);
    }

    [Fact]
    public void A_page_that_turns_from_object_to_enum_changes_those_that_link_to_it()
    {
        var turned = Page.WithValues("Place", ("AMSTERDAM", "Amsterdam"));

        var run = _first.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(s_place, turned));

        Assert.Equal(["Place.Json.g.cs", "Place.g.cs", "PlexModelsJsonContext.g.cs", "Trip.Json.g.cs"], ChangedFiles(run));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void An_option_of_one_page_changes_that_page()
    {
        var options = new TestOptions().WithMetadata(s_place.Path, "PlexModelsKind", "record");

        var run = _first.Again(GeneratorRun.Compilation(), driver => driver.WithUpdatedAnalyzerConfigOptions(options));

        Assert.Equal("~1", StepReasons.ChangedModels(_first, run));
        Assert.Equal(["Place.Json.g.cs", "Place.g.cs"], ChangedFiles(run));
    }

    [Fact]
    public void Another_reference_that_is_not_the_frameworks_emits_nothing()
    {
        using var image = new MemoryStream();
        CSharpCompilation.Create("Other", [], GeneratorRun.Compilation().References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image, cancellationToken: TestContext.Current.CancellationToken);

        var run = _first.Again(GeneratorRun.Compilation().AddReferences(MetadataReference.CreateFromImage(image.ToArray())));

        AssertUntouched(run, [StepNames.Target, .. s_pageSteps]);
    }

    [Fact]
    public void Nothing_of_the_compilation_is_held_by_any_step()
    {
        var held = Steps(_first)
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Value)
            .Where(static value => value is Compilation or ISymbol or SyntaxNode or Location or AdditionalText);

        Assert.Empty(held);
    }

    // What the pages declare, as the run left it.
    private static DeclaredPage[] Declared(GeneratorRun run)
    {
        var dialects = Outputs<DocumentationDialects>(run, StepNames.Dialects).Single();
        return [.. Outputs<PageReading>(run, StepNames.Pages).Select(page => page.Declared(dialects, TestContext.Current.CancellationToken)!)];
    }

    private static IEnumerable<T> Outputs<T>(GeneratorRun run, string step) => Steps(run)[step].SelectMany(static run => run.Outputs).Select(static output => (T)output.Value);

    private static void AssertNothingRuns(GeneratorRun run) => Assert.All(
        Steps(run).SelectMany(static step => step.Value).SelectMany(static step => step.Outputs),
        static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));

    private static void AssertUntouched(GeneratorRun run, params string[] steps) => Assert.All(steps, step =>
        Assert.All(
            Steps(run)[step].SelectMany(static run => run.Outputs),
            static output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString())));

    private static int Count(GeneratorRun run, string step, IncrementalStepRunReason reason) =>
        Steps(run)[step].SelectMany(static run => run.Outputs).Count(output => output.Reason == reason);

    private string[] ChangedFiles(GeneratorRun run)
    {
        var before = _first.Sources;
        return [.. run.Sources.Where(file => !before.TryGetValue(file.Key, out var text) || text != file.Value).Select(static file => file.Key).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Steps(GeneratorRun run) =>
        run.Driver.GetRunResult().Results.Single().TrackedSteps
            .Where(static step => typeof(StepNames).GetFields().Any(field => (string?)field.GetRawConstantValue() == step.Key))
            .ToDictionary(static step => step.Key, static step => step.Value, StringComparer.Ordinal);
}
