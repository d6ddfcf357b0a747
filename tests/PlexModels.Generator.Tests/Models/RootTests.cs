using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Models;

/// <summary><c>PlexModelsRoots</c>: a project has the models that it names, and what they reach.</summary>
public sealed class RootTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithFields("Trip", "`start` | [Place](Place.md) | :heavy_check_mark: | N/A | ", "`stops` | List\\<[Stop](Stop.md)> | :heavy_check_mark: | N/A | "),
        Page.WithFields("Place", "`kind` | [Kind](Kind.md) | :heavy_check_mark: | N/A | "),
        Page.WithFields("Stop", "`payment` | Map\\<String, [Payment](Payment.md)> | :heavy_minus_sign: | N/A | "),
        Page.WithSupportedTypes("Payment", "Cash", "Card"),
        Page.WithFields("Cash", "`amount` | *long* | :heavy_check_mark: | N/A | "),
        Page.WithFields("Card", "`owner` | *Person* | :heavy_check_mark: | N/A | "),
        Page.WithFields("Person", "`manager` | [Person](Person.md) | :heavy_minus_sign: | N/A | "),
        Page.WithValues("Kind", ("FAST", "fast")),
        Page.WithFields("Odd", "`id` | *Strnig* | :heavy_check_mark: | N/A | "),
        Page.WithFields("GetPin", "`id` | *long* | :heavy_check_mark: | N/A | ").At("/project/specs/operations/GetPin.md"),
        Page.WithFields("GetPinBody", "`id` | *long* | :heavy_check_mark: | N/A | ").At("/project/specs/operations/GetPinBody.md"),
        Page.WithFields("Pin", "`id` | *long* | :heavy_check_mark: | N/A | ").At("/project/specs/shared/Pin.md"),
    ];

    [Theory]
    [InlineData("Trip", "Card, Cash, Kind, Payment, Person, Place, Stop, Trip")]
    [InlineData("Person", "Person")]
    [InlineData("Payment", "Card, Cash, Payment, Person")]
    [InlineData("Place,Cash", "Cash, Kind, Place")]
    [InlineData("GetPin", "Operations.GetPin")]
    [InlineData("GetPin*", "Operations.GetPin, Operations.GetPinBody")]
    [InlineData("*Pin", "Operations.GetPin, Shared.Pin")]
    [InlineData("operations.*", "Operations.GetPin, Operations.GetPinBody")]
    [InlineData("Operations.GetPin", "Operations.GetPin")]
    [InlineData("Acme.Operations.GetPin", "Operations.GetPin")]
    [InlineData("GetPin*, Shared.*", "Operations.GetPin, Operations.GetPinBody, Shared.Pin")]
    [InlineData("G*P*y", "Operations.GetPinBody")]
    public void A_project_has_the_models_that_it_names_and_what_they_reach(string roots, string models)
    {
        var run = Run(roots);

        Assert.Equal(models, Models(run));
        Assert.Empty(run.Ids);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("/project/specs/api.md")]
    [InlineData("/project/docs/api.md")]
    public void A_dialect_that_there_is_not_is_said_and_no_root_that_might_be_a_model_in_the_one_that_was_meant(string path)
    {
        var page = new Page(path, "# API\n\nA thing.\n\n## Pin Object\n\n| Field | Type |\n| --- | --- |\n| id | string |\n");

        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsDialect", "Tabels").WithProperty("PlexModelsRoots", "Thing"), page);

        Assert.StartsWith("'Tabels' is no value of PlexModelsDialect; write one of: Auto, ", Assert.Single(run.Diagnostics).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_of_pages_are_said_of_those_too_whose_models_the_project_does_not_use()
    {
        var options = new TestOptions().WithProperty("PlexModelsRoots", "Person").WithProperty("PlexModelsTables", "!").WithProperty("PlexModelsTypeWords", "amount=wrong");
        foreach (var page in s_pages.Take(2))
        {
            options.WithMetadata(page.Path, "PlexModelsKind", "wrong").WithMetadata(page.Path, "PlexModelsDialect", "Speakeesy");
        }

        var run = GeneratorRun.With(options, s_pages);

        string[] wrong = ["'!' is no value of PlexModelsTables", "'Speakeesy' is no value of PlexModelsDialect", "'amount=wrong' is no value of PlexModelsTypeWord", "'wrong' is no value of PlexModelsKind"];
        Assert.Equal(wrong, run.Diagnostics.Select(static diagnostic => diagnostic.GetMessage(null).Split(';')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Trp", "did you mean 'Trip'?")]
    [InlineData("Operations.GetPinBdy", "did you mean 'GetPinBody'?")]
    [InlineData("Absent", "write names of models, such as Pin, Operations.GetPin or GetPin*")]
    public void A_root_that_is_no_model_is_an_error_that_says_what_might_be_meant(string root, string advice)
    {
        var run = Run($"Person,{root}");

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("PLX0103", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal($"'{root}' in PlexModelsRoots matches no model; {advice}", diagnostic.GetMessage(null));
        Assert.Equal("Person", Models(run));
    }

    [Fact]
    public void Without_any_root_that_is_a_model_nothing_is_generated_but_the_reason()
    {
        var run = Run("Absent");

        Assert.Equal(["PLX0103"], run.Ids);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_root_changes_no_name_and_no_file_of_what_it_reaches()
    {
        var all = GeneratorRun.With(new TestOptions(), s_pages).Sources;
        var some = Run("Trip").Sources;

        foreach (var file in some.Keys.Where(static file => !file.StartsWith("PlexModels", StringComparison.Ordinal)))
        {
            Assert.Equal(all[file], some[file]);
        }
    }

    [Fact]
    public void The_enum_of_a_field_can_be_a_root_of_its_own()
    {
        var pet = new Page("/project/specs/Pet.md", "# Pet\n\n## Properties\n\nName | Type | Description | Notes\n---- | ---- | ---- | ----\n**status** | [**StatusEnum**](#StatusEnum) |  | [optional]\n\n## Enum: StatusEnum\n\nName | Value\n---- | -----\nSOLD | sold\n");

        Assert.Equal("PetStatusEnum", Models(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", "PetStatusEnum"), pet)));
        Assert.Equal("Pet, PetStatusEnum", Models(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", "Pet"), pet)));
    }

    [Fact]
    public void An_edit_of_a_page_that_no_root_reaches_runs_no_step_behind_its_own()
    {
        var odd = s_pages.Single(static page => page.Path.EndsWith("Odd.md", StringComparison.Ordinal));
        var first = GeneratorRun.Tracked(new TestOptions().WithProperty("PlexModelsRoots", "Trip"), s_pages);

        var run = first.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(odd, odd.With("N/A", "Some text")));

        // Roslyn lists the steps that lead to an output.
        Assert.Equal("~1", StepReasons.Of(run, StepNames.Pages));
        Assert.All((string[])[StepNames.Symbols, StepNames.Context], step => Assert.Equal("", StepReasons.Of(run, step)));
        Assert.Equal("=1", StepReasons.Of(run, StepNames.Results));
    }

    [Theory]
    [InlineData(300, "")]
    [InlineData(301, "PLX0104")]
    public void Above_three_hundred_models_an_info_tells_of_roots(int count, string ids)
    {
        var pages = Enumerable.Range(0, count).Select(static i => (AdditionalText)Page.WithValues($"Kind{i}", ("FAST", "fast"))).ToArray();

        Assert.Equal(ids, string.Join(' ', GeneratorRun.With(new TestOptions(), pages).Ids));
        Assert.Empty(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", "Kind7"), pages).Ids);
    }

    private static GeneratorRun Run(string roots) => GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", roots), s_pages);

    private static string Models(GeneratorRun run) => string.Join(", ", run.Sources.Keys
        .Where(static file => !file.StartsWith("PlexModels", StringComparison.Ordinal) && !file.EndsWith(".Json.g.cs", StringComparison.Ordinal) && !file.StartsWith("Microsoft", StringComparison.Ordinal))
        .Select(static file => file[..^".g.cs".Length])
        .Order(StringComparer.Ordinal));
}
