using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Types whose descriptions say that they inherit from types on other pages.</summary>
public sealed class InheritanceTests
{
    private const string Entity = """
        # entity resource type

        What has an id.

        ## Properties

        | Property | Type | Description |
        | --- | --- | --- |
        | id | String | The id of [a pin](pin.md). |
        | place | [place](place.md) | Where it is. |
        """;

    private const string Place = """
        # place resource type

        ## Properties

        | Property | Type | Description |
        | --- | --- | --- |
        | city | String | The city. |

        """;

    private const string Directory = """
        # directoryObject resource type

        What is in a directory. Inherits from [entity](entity.md).

        ## Properties

        | Property | Type | Description |
        | --- | --- | --- |
        | deleted | DateTimeOffset | When it was deleted. |

        """;

    private const string User = """
        # user resource type

        Somebody. This type inherits from [directoryObject](directory.md).

        ## Properties

        | Property | Type | Description |
        | --- | --- | --- |
        | name | String | The name. |
        | id | String | |

        ## JSON representation

        ```json
        { "@odata.type": "#acme.user", "id": "String (identifier)", "name": "String" }
        ```

        """;

    private const string Group = """
        # group resource type

        ## Properties

        | Property | Type | Description |
        | --- | --- | --- |
        | owner | [directoryObject](directory.md) | Who owns it. |
        | members | [directoryObject](directory.md) collection | Who is in it. |

        """;

    [Fact]
    public void Members_of_base_types_are_read_as_documented_ones()
    {
        var run = Run(Entity, Place, Directory, User);

        var user = run.Sources["User.g.cs"];
        Assert.Contains("public string? Name {", user, StringComparison.Ordinal);
        Assert.Contains("public global::System.DateTimeOffset? Deleted {", user, StringComparison.Ordinal);
        Assert.Contains("public global::Acme.Place? Place {", user, StringComparison.Ordinal);
        Assert.Contains("When it was deleted.", user, StringComparison.Ordinal);
        Assert.Contains("Where it is.", user, StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        const string Json = """{"name":"n","id":"1","deleted":"2024-01-01T00:00:00+00:00","place":{"city":"c"}}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("User", Json));
    }

    [Fact]
    public void A_member_that_the_page_repeats_is_there_once_and_has_the_description_that_the_page_leaves_out()
    {
        var user = Run(Entity, Place, Directory, User).Sources["User.g.cs"];

        Assert.Equal(2, user.Split("[JsonPropertyName(\"id").Length);
        Assert.Contains("The id of ", user, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Inherits from [entity](entity.md).")]
    [InlineData("Somebody. Inherits from **[entity](entity.md)**.")]
    [InlineData("Derived from [entity](../specs/entity.md).")]
    [InlineData("Inherited from [Entity](entity.md) entity.")]
    [InlineData("This type inherits from the abstract type [entity](entity.md), and is used.")]
    [InlineData("Extends [entity](entity.md).")]
    [InlineData("It inherits all the properties of the [entity](entity.md) type.")]
    [InlineData("Base type: [entity](entity.md)")]
    [InlineData("Inherits from entity.")]
    [InlineData("Somebody. Derived from entity.")]
    public void What_a_type_inherits_from_is_said_in_many_ways(string prose) =>
        Assert.Contains(" Place {", Run(Entity, Place, User.Replace("Somebody. This type inherits from [directoryObject](directory.md).", prose, StringComparison.Ordinal)).Sources["User.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("All of them inherit from [entity](entity.md).")]
    [InlineData("It is inherited by [entity](entity.md).")]
    [InlineData("Rights are inherited from a group.")]
    [InlineData("The text extends over [entity](entity.md).")]
    [InlineData("Inherits from [RFC 1](https://www.rfc-editor.org/rfc/rfc1).")]
    [InlineData("See [entity](entity.md).")]
    public void What_is_said_of_other_things_is_no_base(string prose)
    {
        var run = Run(Entity, Place, User.Replace("Somebody. This type inherits from [directoryObject](directory.md).", prose, StringComparison.Ordinal));

        Assert.DoesNotContain(" Place {", run.Sources["User.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Types_on_one_page_inherit_from_each_other()
    {
        var run = Run("# API\n\n## Pet Object\n\n| Field | Type |\n| --- | --- |\n| name | string |\n\n## Cat Object\n\nExtends [Pet](#pet-object).\n\n| Field | Type |\n| --- | --- |\n| lives | integer |\n");

        Assert.Contains("public string? Name {", run.Sources["Cat.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_that_is_not_there_is_said_at_the_heading()
    {
        var run = Run(User);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("'user' inherits from 'directory.md', which is no object of the pages; what cannot be followed is not inherited", diagnostic.GetMessage(null));
        Assert.Equal(("PLX0037", 0), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("public string? Name {", run.Sources["User.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_whose_page_has_no_members_leaves_nothing_out()
    {
        var pages = Pages("# directoryObject resource type\n\nAn abstract type.\n\n## Properties\n\nNone.\n", User);
        var run = GeneratorRun.Of(pages[1]);
        Assert.Equal(["PLX0037"], run.Ids);

        run = run.Again(GeneratorRun.Compilation(), driver => driver.AddAdditionalTexts([pages[0]]));

        Assert.DoesNotContain("PLX0037", run.Ids);
        Assert.DoesNotContain("PLX0037", GeneratorRun.Of(pages).Ids);
    }

    [Theory]
    [InlineData("user.md", new[] { "which is itself" })]
    [InlineData("directory.md", new[] { "and so from itself", "and so from itself", "and so from itself" })]
    public void Types_that_inherit_from_themselves_are_said_and_generated(string target, string[] what)
    {
        var run = target == "user.md"
            ? Run(User.Replace("directory.md", target, StringComparison.Ordinal))
            : Run(Entity.Replace("What has an id.", "Inherits from [user](user.md).", StringComparison.Ordinal), Place, Directory, User);

        Assert.Equal(what, run.Diagnostics.Select(static found => found.GetMessage(null).Split("', ")[1].Split(';')[0]));
        Assert.All(run.Diagnostics, static found => Assert.Equal("PLX0037", found.Id));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("public string? Name {", run.Sources["User.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_bases_is_followed_for_a_while_and_no_further()
    {
        var types = Enumerable.Range(0, 100).Select(static i => $"## T{i} Object\n\n{(i == 0 ? "The first." : $"Extends [T{i - 1}](#t{i - 1}-object).")}\n\n| Field | Type |\n| --- | --- |\n| f{i} | string |\n| g{i} | string |\n\n");

        var run = Run("# API\n\n" + string.Concat(types));

        Assert.Contains("F67 {", run.Sources["T99.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("F66 {", run.Sources["T99.g.cs"], StringComparison.Ordinal);
        Assert.Equal(67, run.Ids.Count(static id => id == "PLX0037"));
        Assert.Contains(run.Diagnostics, static found => found.GetMessage(null) == "'T99' inherits from '#t98-object', which inherits from too many others; what cannot be followed is not inherited");
    }

    [Fact]
    public void What_is_wrong_with_an_inherited_member_is_said_once()
    {
        var run = Run(Place, Entity + "\n| size | Integer | |\n| odd | Wording | |\n", Directory, User);

        Assert.Equal(["PLX0013"], run.Ids);
    }

    [Fact]
    public void Roots_reach_what_they_inherit()
    {
        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", "User"), Pages(Entity, Place, Directory, User, Group));

        Assert.Contains("public global::Acme.Place? Place {", run.Sources["User.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Group.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Roots_reach_what_a_field_names_in_prose()
    {
        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", "Pin"), Pages("# pin\n\n| Field | Type |\n| --- | --- |\n| user | user account object |\n| id | string |\n\n## User Account Object\n\n| Field | Type |\n| --- | --- |\n| id | string |\n"));

        Assert.Contains("public global::Acme.UserAccount? User {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("| deleted | DateTimeOffset |", "| deleted | Date |", "~2")]
    [InlineData("When it was deleted.", "When it was taken away.", "~2")]
    [InlineData("What is in a directory.", "What stands in a directory.", "~1")]
    public void An_edit_of_a_base_makes_it_and_the_types_that_inherit_from_it_anew(string before, string after, string models)
    {
        var pages = Pages(Entity, Place, Directory, User, Group);
        var directory = pages[2];
        var run = GeneratorRun.Tracked(pages);

        var again = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(directory, directory.With(before, after)));

        Assert.Equal(models, StepReasons.ChangedModels(run, again));
        Assert.Equal(GeneratorRun.Of([.. pages.Select(page => page == directory ? directory.With(before, after) : page)]).Sources["User.g.cs"], again.Sources["User.g.cs"]);
    }

    [Fact]
    public void A_base_that_is_added_is_inherited_from()
    {
        var pages = Pages(Place, Directory, User, Group);
        var run = GeneratorRun.Of(pages).Again(GeneratorRun.Compilation(), driver => driver.AddAdditionalTexts([.. Pages(Entity)]));

        Assert.Contains(" Place {", run.Sources["User.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_as_its_base_keeps_all_it_has_and_is_told_by_its_type()
    {
        var run = GeneratorRun.With(
            new TestOptions(),
            """
            #nullable enable
            using Acme;
            internal static class Test
            {
                public static string Run(string json)
                {
                    var group = Group.FromJson(json)!;
                    var names = "";
                    foreach (var member in group.Members!)
                    {
                        names += User.TryFrom(member, out var user) ? user.Name + " " + user.Deleted!.Value.Year : member.OdataType;
                        names += ";";
                    }

                    return names + User.TryFrom((Entity?)null, out _) + ";" + (group.ToJson() == json);
                }
            }
            """,
            Pages(Entity, Place, Directory, User, Group));

        Assert.Empty(run.CompilerDiagnostics);
        const string Shown = """{"members":[{"@odata.type":"#acme.user","deleted":"2024-01-01T00:00:00+00:00","id":"1","name":"Ada"},{"@odata.type":"#acme.device","id":"2","os":"x"}]}""";
        Assert.Equal("Ada 2024;#acme.device;False;True", run.Load().GetType("Test")!.GetMethod("Run")!.Invoke(null, [Shown]));
    }

    [Fact]
    public void A_type_that_is_tagged_wrongly_is_refused_as_that_type()
    {
        var run = GeneratorRun.With(
            new TestOptions(),
            "using Acme; internal static class Test { public static bool Run(string json) => User.TryFrom(DirectoryObject.FromJson(json), out _); }",
            Pages(Entity, Place, Directory, User));

        var failure = Record.Exception(() => run.Load().GetType("Test")!.GetMethod("Run")!.Invoke(null, ["""{"@odata.type":"acme.user","name":{}}"""]));
        Assert.IsType<JsonException>(failure!.InnerException);
    }

    private static GeneratorRun Run(params string[] pages) => GeneratorRun.Of(Pages(pages));

    private static Page[] Pages(params string[] pages) => [.. pages.Select(static text => new Page($"/project/specs/{Stem(text)}.md", text))];

    private static string Stem(string page) => page[2..].Split([' ', '\n'])[0].Replace("Object", "", StringComparison.Ordinal).ToLowerInvariant();
}
