using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>JSON on the pages that lacks what its table calls always there.</summary>
public sealed class IncompleteExampleTests
{
    private const string Team = """
        # Teams

        ### Member Object

        | Field | Type | Description |
        | --- | --- | --- |
        | state | integer | Whether they are asked |
        | role | string | What they may do |
        | user | [user](/docs/user#user-object) object | Who they are |

        ### Team Object

        | Field | Type | Description |
        | --- | --- | --- |
        | id | snowflake | The id |
        | members | array of [member](#member-object) objects | Who is in it |
        | note? | string | Whatever |

        """;

    private const string User = """
        # User

        ### User Object

        | Field | Type | Description |
        | --- | --- | --- |
        | id | snowflake | The id |
        | name | string | The name |
        | bot? | boolean | Whether it is one |

        """;

    [Fact]
    public void What_the_example_of_a_type_lacks_may_be_absent_when_it_is_read()
    {
        var run = Run(User + Example("""{ "id": "1", "bot": true }"""));

        Assert.Contains("public required string Id {", run.Sources["User.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required string? Name {", run.Sources["User.g.cs"], StringComparison.Ordinal);
        Assert.Equal("""{"id":"1","bot":true}""", new GeneratedContext(run).RoundTrip("User", """{"id":"1","bot":true}"""));
        Assert.Empty(run.CompilerDiagnostics);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            "JSON on the pages contradicts what the table says of 'name': it is absent there, and so it may be when read; mend whichever is wrong",
            diagnostic.GetMessage(null));
        Assert.Equal(("PLX0036", 7), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void An_example_on_one_page_says_what_may_be_absent_on_others()
    {
        const string Json = """{"title":"t","team":{"id":"1","members":[{"state":2,"user":{"id":"1","name":"a"}}]}}""";
        var run = Run(User, "# App\n\n| Field | Type |\n| --- | --- |\n| title | string |\n| team? | ?[team](/docs/team#team-object) |\n\n" + Example(Json));

        Assert.Contains("public required string? Role {", run.Sources["Member.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required long State {", run.Sources["Member.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["PLX0036"], run.Ids);
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("App", Json));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{ "bot": true }""")]
    public void What_an_example_shows_least_of_is_a_part(string shown)
    {
        var run = Run(User, "# Guest\n\n| Field | Type |\n| --- | --- |\n| user? | [user](/docs/user#user-object) object |\n| nick | string |\n\n" + Example($$"""{ "user": {{shown}}, "nick": "n" }"""));

        Assert.Contains("public global::Acme.PartialUser? User {", run.Sources["Guest.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required string Id {", run.Sources["User.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["PLX0036"], run.Ids);
        Assert.Equal("""{"user":{},"nick":"n"}""", new GeneratedContext(run).RoundTrip("Guest", """{"user":{},"nick":"n"}"""));
    }

    [Theory]
    [InlineData("""{ "id": "1", "name": "n" }""")]
    [InlineData("""{ "id": "1", "bot": true, ... }""")]
    [InlineData("""{ "id": "1", "kind": 2, "port": 80 }""")]
    public void What_is_whole_or_of_something_else_says_nothing(string shown)
    {
        var run = Run(User + Example(shown));

        Assert.Contains("public required string Name {", run.Sources["User.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Ids);
    }

    [Theory]
    [InlineData("### Pin Object\n\n###### Pin Structure", "###### Example Pin", true)]
    [InlineData("### Pin Object\n\n###### Pin Structure", "###### Sample", true)]
    [InlineData("## Pin Structure", "## Example of a pin", true)]
    [InlineData("## Pin Structure", "## Something else", false)]
    public void An_example_beside_the_headings_of_a_type_is_of_it(string heading, string example, bool counts)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", $"# API\n\n{heading}\n\n| Field | Type |\n| --- | --- |\n| id | string |\n| code | string |\n| user | string |\n| note? | string |\n\n{example}\n\n```json\n{{ \"id\": \"1\", \"code\": \"2\" }}\n```\n"));

        Assert.Equal(counts, run.Sources["Pin.g.cs"].Contains("public required string? User {", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_items_each_says_what_may_be_absent()
    {
        var run = Run(User, Team + Example("""{ "id": "1", "members": [ { "state": 1, "role": "r", "user": { "id": "1", "name": "n" } }, { "state": 1, "user": { "id": "1", "name": "n" } } ] }"""));

        Assert.Contains("public required string? Role {", run.Sources["Member.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_an_example_makes_the_model_on_the_other_page_anew_and_no_other()
    {
        var user = new Page("/project/specs/user.md", User);
        var guest = new Page("/project/specs/guest.md", "# Guest\n\n| Field | Type |\n| --- | --- |\n| user? | [user](/docs/user#user-object) object |\n| nick | string |\n\n" + Example("""{ "user": { "id": "1", "name": "n" }, "nick": "n" }"""));
        var other = new Page("/project/specs/other.md", "# Other\n\n| Field | Type |\n| --- | --- |\n| id | string |\n");

        var run = GeneratorRun.Tracked(user, guest, other);
        var again = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(guest, guest.With(", \"name\": \"n\"", "")));

        Assert.Equal("~1 =1", StepReasons.ChangedModels(run, again));
        Assert.Contains("public required string? Name {", again.Sources["User.g.cs"], StringComparison.Ordinal);
    }

    private static string Example(string json) => $"###### Example\n\n```json\n{json}\n```\n";

    private static GeneratorRun Run(params string[] pages)
    {
        string[] all = Array.Exists(pages, static text => text.StartsWith(Team, StringComparison.Ordinal)) ? pages : [.. pages, Team];
        return GeneratorRun.Of([.. all.Select(static text => new Page($"/project/specs/{Name(text)}.md", text))]);
    }

    private static string Name(string page) => page[2..page.IndexOf('\n', StringComparison.Ordinal)].ToLowerInvariant().TrimEnd('s');
}
