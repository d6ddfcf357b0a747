using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>JSON below a table: what it shows of lists and objects, of types that no cell says, and of names.</summary>
public sealed class JsonEvidenceTests
{
    private const string Table = """
        # Ticket

        | Member | Type | Description |
        | --- | --- | --- |
        | id | integer | The id |
        | attributes | array of objects | What players have |
        | tags | string | Words |
        | owner | [Owner](#owner) | Who asked |
        | note |  | Whatever |
        | maxPlayers | integer | How many |

        ## Owner

        | Member | Type | Description |
        | --- | --- | --- |
        | name | string | The name |
        | mail | string | The address |

        """;

    [Fact]
    public void A_list_that_is_shown_as_an_object_is_one()
    {
        var run = Run("""{ "id": 1, "attributes": { "map": "Test" } }""");

        Assert.Contains("JsonElement? Attributes {", run.Sources["Ticket.g.cs"], StringComparison.Ordinal);
        Assert.Equal(
            "The example '{...}' of 'attributes' is no value of its type 'array of objects'; it is read as the example shows it, mend whichever is wrong",
            run.Diagnostics.Single(static found => found.Id == "PLX0023").GetMessage(null));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_value_that_is_shown_as_an_object_may_be_anything()
    {
        var run = Run("""{ "id": { "key": 1 }, "tags": "a", "owner": { "name": "n", "mail": "m" } }""");

        Assert.Contains("global::System.Text.Json.JsonElement? Id {", run.Sources["Ticket.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PLX0023", run.Ids);
    }

    [Fact]
    public void A_value_that_is_shown_as_a_list_is_one()
    {
        var run = Run("""{ "id": 1, "tags": [ "a" ], "owner": [ { "name": "n", "mail": "m" } ] }""");

        Assert.Contains("IReadOnlyList<string>? Tags {", run.Sources["Ticket.g.cs"], StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.Owner>? Owner {", run.Sources["Ticket.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["PLX0023", "PLX0023"], run.Ids);
    }

    [Theory]
    [InlineData("\"idle\"", "string")]
    [InlineData("\"String collection\"", "global::System.Collections.Generic.IReadOnlyList<string>")]
    [InlineData("[\"String\"]", "global::System.Collections.Generic.IReadOnlyList<string>")]
    public void A_list_that_is_shown_as_one_value_is_one(string shown, string type)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/presence.md", $"# Presence\n\n| Property | Type |\n| --- | --- |\n| id | String |\n| state | String collection |\n\n```json\n{{ \"id\": \"1\", \"state\": {shown} }}\n```\n"));

        Assert.Contains($"public {type}? State {{", run.Sources["Presence.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_linked_to_an_object_and_shown_as_a_value_is_a_value()
    {
        var stamp = new Page("/project/specs/stamp.md", "# Stamp\n\n| Property | Type |\n| --- | --- |\n| date | Date |\n| time | TimeOfDay |\n");
        var file = new Page("/project/specs/file.md", "# File\n\n| Property | Type |\n| --- | --- |\n| id | String |\n| changed | [DateTimeOffset](stamp.md) |\n\n```json\n{ \"id\": \"1\", \"changed\": \"2016-01-01T15:20:01.125Z\" }\n```\n");

        var run = GeneratorRun.Of(file, stamp);

        Assert.Contains("public global::System.DateTimeOffset? Changed {", run.Sources["File.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["PLX0023"], run.Ids);
    }

    [Theory]
    [InlineData("true", "bool")]
    [InlineData("12", "long")]
    [InlineData("0.5", "double")]
    [InlineData("\"text\"", "string")]
    [InlineData("[1, 2]", "global::System.Collections.Generic.IReadOnlyList<long>")]
    [InlineData("[1, 0.5]", "global::System.Collections.Generic.IReadOnlyList<double>")]
    [InlineData("[1, \"a\"]", "global::System.Text.Json.JsonElement")]
    [InlineData("{}", "global::System.Text.Json.JsonElement")]
    [InlineData("null", "global::System.Text.Json.JsonElement")]
    public void A_type_that_no_cell_says_is_that_of_what_is_shown(string shown, string type)
    {
        var run = Run($$"""{ "id": 1, "note": {{shown}} }""");

        Assert.Contains($"public {type}? Note {{", run.Sources["Ticket.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_name_is_the_one_that_is_shown()
    {
        var run = Run("""{ "id": 1, "max_players": 8 }""");

        Assert.Contains("[JsonPropertyName(\"max_players\")]", run.Sources["Ticket.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("""{ "data": [ { "id": 1, "tags": [ "a" ] } ] }""", true)]
    [InlineData("""{ "id": 1, "tags": [ "a" ], ... }""", false)]
    [InlineData("""{ "tags": [ "a" ], "port": 80, "host": "localhost" }""", false)]
    [InlineData("""{ "id": 1, "tags": null }""", false)]
    public void Only_whole_JSON_of_the_type_counts(string shown, bool counts) => Assert.Equal(counts, Run(shown).Ids.Contains("PLX0023"));

    [Fact]
    public void An_object_without_members_of_its_own_stands_for_any_number_of_them() =>
        Assert.Empty(Run("""{ "id": 1, "attributes": { "@odata.type": "acme.attribute" } }""").Diagnostics);

    [Fact]
    public void What_other_examples_show_in_another_way_decides_nothing() =>
        Assert.Empty(Run("""{ "id": 1, "tags": [ "a" ] }""", """{ "id": 1, "tags": "a" }""").Diagnostics);

    // A sample is of the type that the nearest heading above it names.
    private static GeneratorRun Run(params string[] examples) => GeneratorRun.Of(
        new Page("/project/specs/ticket.md", Table.Replace("## Owner", string.Concat(examples.Select(static example => $"## Sample\n\n```json\n{example}\n```\n\n")) + "## Owner", StringComparison.Ordinal)));
}
