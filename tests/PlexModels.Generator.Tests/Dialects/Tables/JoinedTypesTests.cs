using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Types that tables on several pages of a folder document.</summary>
public sealed class JoinedTypesTests
{
    private const string Apps = """
        # Manager resource type

        Manages apps.

        ## Properties

        | Property | Type | Required | Description |
        | --- | --- | --- | --- |
        | id | String | Yes | The id. |
        | apps | [App](#app-object) collection | Yes | The apps. |
        | state | String | Yes | How it is. |

        ## App object

        | Property | Type | Required |
        | --- | --- | --- |
        | title | String | Yes |
        | by | [Manager](audits.md) | No |

        """;

    private const string Audits = """
        # Manager resource type

        Manages audits.

        ## Properties

        | Property | Type | Required | Description |
        | --- | --- | --- | --- |
        | id | String | Yes | The audit id. |
        | state | String (nullable) | No | |
        | events | [Event](#event-object) collection | Yes | The events. |

        ## Event object

        | Property | Type | Required |
        | --- | --- | --- |
        | at | DateTimeOffset | Yes |
        | manager | Manager | No |

        """;

    [Fact]
    public void They_have_the_members_of_all_their_tables()
    {
        var run = Run(("apps", Apps), ("audits", Audits));

        Assert.Equal(["App.g.cs", "Event.g.cs", "Manager.g.cs"], Models(run));
        var manager = run.Sources["Manager.g.cs"];
        Assert.Contains("public required string Id {", manager, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.App>? Apps {", manager, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.Event>? Events {", manager, StringComparison.Ordinal);
        Assert.Contains("Manages apps.", manager, StringComparison.Ordinal);
        Assert.Contains("line 1; and audits.md</remarks>", manager, StringComparison.Ordinal);
        Assert.Contains("public global::Acme.Manager? By {", run.Sources["App.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public global::Acme.Manager? Manager {", run.Sources["Event.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        const string Json = """{"id":"1","apps":[{"title":"t"}],"events":[{"at":"2024-01-01T00:00:00+00:00"}]}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Manager", Json));
    }

    [Fact]
    public void A_member_is_always_there_if_all_tables_say_so_and_may_be_null_if_one_does()
    {
        var manager = Run(("apps", Apps), ("audits", Audits.Replace("(nullable) | No", "(nullable) | Yes", StringComparison.Ordinal))).Sources["Manager.g.cs"];

        Assert.Contains("public required string? State {", manager, StringComparison.Ordinal);
        Assert.Contains("public string? State {", Run(("apps", Apps), ("audits", Audits)).Sources["Manager.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void They_stay_with_the_page_that_is_called_like_them() =>
        Assert.Contains("Manages audits.", Run(("apps", Apps), ("manager", Audits)).Sources["Manager.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void A_description_that_one_page_leaves_out_is_that_of_the_other()
    {
        var manager = Run(("apps", Apps.Replace("How it is.", "", StringComparison.Ordinal)), ("audits", Audits.Replace("| No | |", "| No | Well or not. |", StringComparison.Ordinal))).Sources["Manager.g.cs"];

        Assert.Contains("Well or not.", manager, StringComparison.Ordinal);
        Assert.DoesNotContain("The audit id.", manager, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| state | String (nullable) |", "| state | Int32 |")]
    [InlineData("| state | String (nullable) |", "| state | [Event](#event-object) |")]
    [InlineData("| state | String (nullable) |", "| state | String collection |")]
    [InlineData("| id | String | Yes | The audit id. |\n| state |", "| number | Int32 | Yes | |\n| status |")]
    public void Tables_that_contradict_each_other_or_share_no_member_are_types_of_their_own(string before, string after)
    {
        var run = Run(("apps", Apps), ("audits", Changed(Audits, before, after)));

        Assert.Equal(["App.g.cs", "AuditsManager.g.cs", "Event.g.cs", "Manager.g.cs"], Models(run));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Tables_in_other_folders_are_of_other_types()
    {
        var run = Run(("one/apps", Apps), ("two/audits", Audits));

        Assert.Equal(["One.App.g.cs", "One.Manager.g.cs", "Two.Event.g.cs", "Two.Manager.g.cs"], Models(run));
    }

    [Fact]
    public void Of_three_tables_those_that_agree_are_one_type()
    {
        var run = Run(("a", Apps), ("b", Changed(Audits, "| state | String (nullable) |", "| state | Int32 |")), ("c", "# Manager\n\n| Property | Type |\n| --- | --- |\n| id | String |\n| state | Int32 |\n| size | Int32 |\n"));

        Assert.Equal(["App.g.cs", "BManager.g.cs", "Event.g.cs", "Manager.g.cs"], Models(run));
        Assert.Contains(" Size {", run.Sources["BManager.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| `open` | o |\n| `shut` | s |", "| `open` | o |\n| `ajar` | a |", new[] { "Open", "Shut", "Ajar" })]
    [InlineData("| `open` | o |", "| `open` | o |\n| `ajar` | a |", new[] { "Open", "Ajar" })]
    [InlineData("| 1 | Open |\n| 2 | Shut |", "| 2 | Shut |\n| 3 | Ajar |", new[] { "Open", "Shut", "Ajar" })]
    public void Enums_have_the_values_of_all_their_tables(string first, string second, string[] names)
    {
        var run = Run(("a", Enum(first)), ("b", Enum(second)));

        var text = Assert.Single(run.Sources, static source => source.Key == "DoorStates.g.cs").Value;
        Assert.All(names, name => Assert.Contains($" DoorStates {name} {{", text, StringComparison.Ordinal));
        Assert.DoesNotContain(run.Sources.Keys, static name => name.StartsWith("BDoor", StringComparison.Ordinal));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("| `open` | o |\n| `shut` | s |\n| `unknown` | u |", "| `red` | r |\n| `blue` | b |\n| `unknown` | u |")]
    [InlineData("| `open` | o |", "| 1 | o |")]
    [InlineData("| 1 | Open |\n| 2 | Shut |", "| 1 | Shut |\n| 2 | Open |")]
    public void Enums_that_share_little_or_have_other_names_for_their_values_are_enums_of_their_own(string first, string second) =>
        Assert.Equal(["BDoorStates.g.cs", "DoorStates.g.cs"], Models(Run(("a", Enum(first)), ("b", Enum(second)))));

    [Fact]
    public void What_is_wrong_with_a_table_is_said_once_and_on_its_own_page()
    {
        var run = Run(("apps", Apps), ("audits", Changed(Audits, "| events | [Event](#event-object) collection |", "| events | Wording |")));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("audits.md", 10), (Path.GetFileName(diagnostic.Location.GetLineSpan().Path), diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void Types_inherit_the_members_of_all_the_tables_of_their_base()
    {
        var run = Run(("apps", Apps), ("audits", Audits), ("leader", "# Leader\n\nInherits from [Manager](audits.md).\n\n| Property | Type |\n| --- | --- |\n| since | Date |\n"));

        Assert.Contains("Apps {", run.Sources["Leader.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Events {", run.Sources["Leader.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required string Id {", run.Sources["Leader.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("required global::System.Collections", run.Sources["Leader.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void What_only_one_of_the_pages_says_of_a_base_counts()
    {
        const string Entity = "# Entity\n\n| Property | Type |\n| --- | --- |\n| uid | Guid |\n";

        var run = Run(("apps", Apps), ("audits", Changed(Audits, "Manages audits.", "Inherits from [Entity](entity.md).")), ("entity", Entity));

        Assert.Contains(" Uid {", run.Sources["Manager.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Roots_reach_what_other_pages_say_they_have()
    {
        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", "Manager"), Pages(("apps", Apps), ("audits", Audits)));

        Assert.Equal(["App.g.cs", "Event.g.cs", "Manager.g.cs"], Models(run));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Links_within_a_page_lead_to_its_own_types_from_the_joined_one()
    {
        var audits = Changed(Audits, "[Event](#event-object)", "[those below](#event-object)");

        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", "Manager"), Pages(("apps", Apps), ("audits", audits)));

        Assert.Equal(["App.g.cs", "Event.g.cs", "Manager.g.cs"], Models(run));
        Assert.Contains("IReadOnlyList<global::Acme.Event>? Events {", run.Sources["Manager.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| The events. |", "| What happened. |", "~1 =1")]
    [InlineData("| events |", "| logs |", "~1 =1")]
    [InlineData("| at | DateTimeOffset |", "| at | Date |", "~1")]
    [InlineData("| state | String (nullable) |", "| state | Int32 |", null)]
    public void An_edit_of_any_of_their_pages_makes_them_anew(string before, string after, string? models)
    {
        var pages = Pages(("apps", Apps), ("audits", Audits), ("other", "# Other\n\n| Property | Type |\n| --- | --- |\n| manager | [Manager](apps.md) |\n"));
        var run = GeneratorRun.Tracked(pages);

        var again = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(pages[1], pages[1].With(before, after)));

        if (models is not null)
        {
            Assert.Equal(models, StepReasons.ChangedModels(run, again));
        }

        var anew = GeneratorRun.Of([pages[0], pages[1].With(before, after), pages[2]]);
        Assert.Equal(anew.Sources, again.Sources);
        Assert.NotEqual(run.Sources, again.Sources);
    }

    [Theory]
    [InlineData(0, "The apps.")]
    [InlineData(1, "The events.")]
    public void An_edit_of_any_page_of_a_base_makes_the_types_anew_that_inherit_from_it(int page, string description)
    {
        var pages = Pages(("apps", Apps), ("audits", Audits), ("leader", "# Leader\n\nInherits from [Manager](audits.md).\n\n| Property | Type |\n| --- | --- |\n| since | Date |\n"));
        var run = GeneratorRun.Of(pages);

        var again = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(pages[page], pages[page].With(description, "Something else.")));

        Assert.Contains("Something else.", again.Sources["Leader.g.cs"], StringComparison.Ordinal);
        Assert.Equal(GeneratorRun.Of([.. pages.Select((other, i) => i == page ? other.With(description, "Something else.") : other)]).Sources, again.Sources);
    }

    [Fact]
    public void A_joined_type_is_not_said_to_be_its_own_base()
    {
        const string Json = "\n## JSON representation\n\n```json\n{ \"@odata.type\": \"#acme.manager\", \"id\": \"1\" }\n```\n";

        var run = Run(("apps", Apps), ("audits", Changed(Audits, "## Event object", Json + "\n## Event object")), ("leader", "# Leader\n\nInherits from [Manager](audits.md).\n\n| Property | Type |\n| --- | --- |\n| since | Date |\n\n## JSON representation\n\n```json\n{ \"@odata.type\": \"#acme.leader\", \"since\": \"2024-01-01\" }\n```\n"));

        Assert.DoesNotContain("TryFrom", run.Sources["Manager.g.cs"], StringComparison.Ordinal);
        Assert.Contains("TryFrom(global::Acme.Manager? value", run.Sources["Leader.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_page_that_comes_or_goes_takes_its_members_along()
    {
        var pages = Pages(("apps", Apps), ("audits", Audits));
        var run = GeneratorRun.Of(pages[0]);

        var more = run.Again(GeneratorRun.Compilation(), driver => driver.AddAdditionalTexts([pages[1]]));
        var less = more.Again(GeneratorRun.Compilation(), driver => driver.RemoveAdditionalTexts([pages[1]]));

        Assert.Equal(GeneratorRun.Of(pages).Sources, more.Sources);
        Assert.Equal(run.Sources, less.Sources);
    }

    [Fact]
    public void Many_tables_of_one_name_that_all_contradict_each_other_are_types_of_their_own()
    {
        var pages = Pages([.. Enumerable.Range(0, 60).Select(static i => ($"page{i}", $"# Manager\n\n| Property | Type |\n| --- | --- |\n| id | String |\n| other | T{i} |\n\n## T{i}\n\n| Property | Type |\n| --- | --- |\n| id | String |\n"))]);

        var run = GeneratorRun.Of(pages);

        Assert.Equal(60, Models(run).Count(static name => name.EndsWith("Manager.g.cs", StringComparison.Ordinal)));
        Assert.Empty(run.CompilerDiagnostics);
    }

    private static string Enum(string rows) => $"# Doors\n\n## Door States\n\n| Value | {(char.IsDigit(rows[2]) ? "Name" : "Description")} |\n| --- | --- |\n{rows}\n";

    private static string Changed(string page, string before, string after)
    {
        Assert.Contains(before, page, StringComparison.Ordinal);
        return page.Replace(before, after, StringComparison.Ordinal);
    }

    private static string[] Models(GeneratorRun run) =>
        [.. run.Sources.Keys.Where(static name => name.EndsWith(".g.cs", StringComparison.Ordinal) && !name.Contains("Json", StringComparison.Ordinal) && !name.Contains("PlexModels", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static GeneratorRun Run(params (string Name, string Text)[] pages) => GeneratorRun.Of(Pages(pages));

    private static Page[] Pages(params (string Name, string Text)[] pages) => [.. pages.Select(static page => new Page($"/project/specs/{page.Name}.md", page.Text))];
}
