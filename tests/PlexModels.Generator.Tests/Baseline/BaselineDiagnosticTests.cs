using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Baseline;

public sealed class BaselineDiagnosticTests
{
    private static readonly Page s_pin = Page.WithFields("Pin", "`id` | *long* | :heavy_check_mark: | The id | 1", "`code` | *Optional\\<String>* | :heavy_minus_sign: | N/A | ");
    private static readonly Page s_kind = Page.WithValues("Kind", ("FAST", "fast"), ("SLOW", "slow"));

    [Fact]
    public void What_the_models_are_is_a_line_for_each_fact()
    {
        var union = Page.WithSupportedTypes("Either", "[Pin](Pin.md)", "`String`");

        Assert.Equal(
            """
            # PlexModels baseline, format 1
            Acme.Either union
            Acme.Either.Pin member Acme.Pin
            Acme.Either.String member string
            Acme.Kind enum
            Acme.Kind.Fast value "fast"
            Acme.Kind.Slow value "slow"
            Acme.Pin object
            Acme.Pin.Code optional string "code"
            Acme.Pin.Id required long "id"

            """,
            BaselineProject.Accept(new TestOptions(), s_pin, s_kind, union));
    }

    [Fact]
    public void The_order_of_pages_does_not_show() =>
        Assert.Equal(BaselineProject.Accept(new TestOptions(), s_pin, s_kind), BaselineProject.Accept(new TestOptions(), s_kind, s_pin));

    [Fact]
    public void Pages_that_are_what_they_were_have_nothing_said_of_them()
    {
        Assert.Empty(BaselineProject.Changes(new TestOptions(), [s_pin, s_kind], [s_pin, s_kind]));
        Assert.Empty(BaselineProject.Changes(new TestOptions(), [s_pin], [s_pin.With("The id", "What it is called")]));
    }

    [Fact]
    public void An_edited_baseline_is_compared_anew()
    {
        var baseline = new Page(BaselineProject.Path, BaselineProject.Accept(new TestOptions(), s_pin));
        var edited = baseline.With("Acme.Pin.Id required long", "Acme.Pin.Id required bool");

        var first = GeneratorRun.Of(s_pin, baseline);
        var again = first.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(baseline, edited));
        var undone = again.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(edited, baseline));

        Assert.DoesNotContain("PLX0215", first.Ids);
        Assert.Contains("PLX0215", again.Ids);
        Assert.DoesNotContain("PLX0215", undone.Ids);
    }

    [Fact]
    public void A_change_is_said_where_the_page_says_it()
    {
        var diagnostic = Assert.Single(BaselineProject.Changes(new TestOptions(), [s_pin], [s_pin.With("*long*", "*String*")]));

        Assert.Equal("PLX0215", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("The type of 'Acme.Pin.Id' was 'long' and is 'string'; this breaks readers, writers and the C# source", diagnostic.GetMessage(null));
        Assert.Equal(s_pin.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(7, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void One_edit_after_another_is_compared_as_all_of_them_at_once_are()
    {
        var baseline = new Page(BaselineProject.Path, BaselineProject.Accept(new TestOptions(), s_pin, s_kind));
        AdditionalText[] pages = [s_pin, s_kind];
        var driver = GeneratorRun.NewDriver(new TestOptions(), [.. pages, baseline]).RunGenerators(GeneratorRun.Compilation(), TestContext.Current.CancellationToken);

        foreach (var (index, edited) in new (int, Page)[]
        {
            (0, s_pin.With("*long*", "*String*")),
            (1, s_kind.With("slow", "slower")),
            (0, s_pin.With("`code`", "`kode`")),
            (1, s_kind),
            (0, s_pin.With("# Pin", "# Pin\n\nMoved by two lines.")),
            (1, s_kind.With("# Kind", "# Kinds")),
            (0, s_pin.With("*long*", "*String*")),
            (1, s_kind.With("# Kind", "# Pin")),
            (1, s_kind.With("# Kind", "# Kinds")),
            (0, s_pin),
            (1, s_kind),
        })
        {
            driver = driver.ReplaceAdditionalText(pages[index], edited).RunGenerators(GeneratorRun.Compilation(), TestContext.Current.CancellationToken);
            pages[index] = edited;

            Assert.Equal(
                BaselineProject.Compare(new TestOptions(), baseline.GetText(TestContext.Current.CancellationToken).ToString(), pages).Select(static diagnostic => diagnostic.ToString()),
                driver.GetRunResult().Diagnostics.Where(static diagnostic => diagnostic.Descriptor.Category == "PlexModels.Baseline").Select(static diagnostic => diagnostic.ToString()));
        }
    }

    [Fact]
    public void What_is_gone_is_said_where_the_baseline_says_it()
    {
        var diagnostic = Assert.Single(BaselineProject.Changes(new TestOptions(), [s_kind, s_pin], [s_pin]));

        Assert.Equal("PLX0210", diagnostic.Id);
        Assert.Equal("'Acme.Kind' (enum) is not documented any more; this breaks readers, writers and the C# source", diagnostic.GetMessage(null));
        Assert.Equal(BaselineProject.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(1, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void What_is_new_is_an_info_at_its_page()
    {
        var diagnostic = Assert.Single(BaselineProject.Changes(new TestOptions(), [s_pin], [s_pin, s_kind]));

        Assert.Equal(("PLX0230", DiagnosticSeverity.Info, s_kind.Path), (diagnostic.Id, diagnostic.Severity, diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public void A_place_follows_the_page_when_lines_above_it_move()
    {
        var options = new TestOptions();
        var changed = s_pin.With("*long*", "*String*");
        var run = GeneratorRun.With(options, changed, new Page(BaselineProject.Path, BaselineProject.Accept(options, s_pin)));

        var moved = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(changed, changed.With("\n## Fields", "\n\n\n## Fields")));

        Assert.Equal([7], run.Diagnostics.Where(static diagnostic => diagnostic.Id == "PLX0215").Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal([9], moved.Diagnostics.Where(static diagnostic => diagnostic.Id == "PLX0215").Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Theory]
    [InlineData("", "PLX0200", 0)]
    [InlineData("no baseline", "PLX0200", 0)]
    [InlineData("# PlexModels baseline, format 9", "PLX0201", 0)]
    [InlineData("# PlexModels baseline, format 1\n<<<<<<< HEAD\nAcme.Pin object\n", "PLX0202", 1)]
    [InlineData("# PlexModels baseline, format 1\r\n>>>>>>> main\r\n", "PLX0202", 1)]
    public void A_file_that_is_no_baseline_is_said_at_its_line_and_the_pages_are_not_compared(string text, string id, int line)
    {
        var diagnostic = Assert.Single(BaselineProject.Compare(new TestOptions(), text, s_pin, s_kind));

        Assert.Equal((id, BaselineProject.Path, line), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void A_half_written_line_is_said_and_the_others_are_compared()
    {
        var text = BaselineProject.Accept(new TestOptions(), s_pin, s_kind);

        Assert.Equal(["PLX0203", "PLX0226"], BaselineProject.Compare(new TestOptions(), text[..^5], s_pin, s_kind).Select(static diagnostic => diagnostic.Id));
        Assert.Empty(BaselineProject.Compare(new TestOptions(), text.Replace("\n", "\r\n", StringComparison.Ordinal), s_pin, s_kind));
    }

    [Fact]
    public void A_missing_file_is_an_error_where_it_is_required()
    {
        var required = new TestOptions().WithProperty("PlexModelsBaseline", "Required");

        var missing = GeneratorRun.With(required, s_pin).Diagnostics.Single();
        Assert.Equal(("PLX0204", DiagnosticSeverity.Error), (missing.Id, missing.Severity));
        Assert.Empty(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsBaseline", "Optional"), s_pin).Diagnostics);
        Assert.Empty(BaselineProject.Changes(required, [s_pin], [s_pin]));
        Assert.Equal(["PLX0100"], GeneratorRun.With(new TestOptions().WithProperty("PlexModelsBaseline", "Perhaps"), s_pin).Ids);
    }

    [Fact]
    public void Where_nothing_can_be_generated_nothing_is_said_to_be_gone()
    {
        var compilation = GeneratorRun.Compilation();
        var run = GeneratorRun.With(
            new TestOptions(),
            compilation.RemoveReferences(compilation.References.Where(static reference => Path.GetFileName(reference.Display) == "System.Text.Json.dll")),
            new Microsoft.CodeAnalysis.CSharp.CSharpParseOptions(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11),
            s_pin,
            new Page(BaselineProject.Path, BaselineProject.Accept(new TestOptions(), s_pin)));

        Assert.Equal(["PLX0101"], run.Ids);
    }

    [Fact]
    public void Only_projects_with_a_baseline_run_its_steps()
    {
        string[] steps = [StepNames.Baseline, StepNames.BaselineDocument, StepNames.Changes, StepNames.ChangeDiagnostics, StepNames.AcceptedBaseline];
        var without = GeneratorRun.Tracked(s_pin);
        var with = GeneratorRun.Tracked(s_pin, new Page(BaselineProject.Path, BaselineProject.Accept(new TestOptions(), s_pin)));
        var edited = s_pin.With("The id", "What it is called");

        Assert.All(steps, step => Assert.Equal("", StepReasons.Of(without, step)));
        Assert.Equal(["+1", "+1", "+1", "+1", ""], steps.Select(step => StepReasons.Of(with, step)));

        // A description is no fact, so that the comparison runs and finds what it found.
        var again = with.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(s_pin, edited));
        Assert.Equal("=1", StepReasons.Of(again, StepNames.Changes));
        Assert.Equal("=1", StepReasons.Of(again, StepNames.ChangeDiagnostics));
        Assert.Equal("", StepReasons.Of(with.Again(GeneratorRun.Compilation("class Typed { }")), StepNames.Changes));
    }
}
