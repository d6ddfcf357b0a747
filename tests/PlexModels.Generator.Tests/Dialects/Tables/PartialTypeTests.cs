using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary><c>partial user object</c>: a type of its own, of which any member may be absent.</summary>
public sealed class PartialTypeTests
{
    private const string User = """
        # User

        ### User Object

        | Field | Type | Description |
        | --- | --- | --- |
        | id | snowflake | The id |
        | name | ?string | The name |
        | bot? | boolean | Whether it is one |

        """;

    private const string Guild = """
        # Guild

        ### Guild Object

        | Field | Type | Description |
        | --- | --- | --- |
        | owner | partial [user](/docs/user#user-object) object | Who made it |
        | members | array of partial [user](/docs/user#user-object) objects | Who is in it |
        | admin | [user](/docs/user#user-object) object | Who runs it |
        | invites? | array of [partial user](/docs/user#user-object) objects | Who is asked |
        | parent? | ?partial guild object | What it is in |

        """;

    private readonly GeneratorRun _run = GeneratorRun.Of(new Page("/project/specs/user.md", User), new Page("/project/specs/guild.md", Guild));

    [Fact]
    public void A_part_has_the_members_of_the_whole_and_requires_none()
    {
        var part = _run.Sources["PartialUser.g.cs"];

        Assert.Contains("public sealed partial class PartialUser", part, StringComparison.Ordinal);
        Assert.Contains("A part of a User: any of its members may be absent.", part, StringComparison.Ordinal);
        Assert.Contains("public string? Id {", part, StringComparison.Ordinal);
        Assert.DoesNotContain("required", part, StringComparison.Ordinal);
        Assert.Contains("public required string Id {", _run.Sources["User.g.cs"], StringComparison.Ordinal);
        Assert.Empty(_run.Diagnostics);
        Assert.Empty(_run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("public required global::Acme.PartialUser Owner {")]
    [InlineData("public required global::System.Collections.Generic.IReadOnlyList<global::Acme.PartialUser> Members {")]
    [InlineData("public required global::Acme.User Admin {")]
    [InlineData("public global::System.Collections.Generic.IReadOnlyList<global::Acme.PartialUser>? Invites {")]
    [InlineData("JsonNullable<global::Acme.PartialGuild> Parent {")]
    public void Fields_that_name_a_part_are_of_it(string property) => Assert.Contains(property, _run.Sources["Guild.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void A_type_that_requires_nothing_is_its_own_part()
    {
        var user = new Page("/project/specs/user.md", User.Replace("| id |", "| id? |", StringComparison.Ordinal).Replace("| name |", "| name? |", StringComparison.Ordinal));

        var run = GeneratorRun.Of(user, new Page("/project/specs/guild.md", Guild));

        Assert.DoesNotContain("PartialUser.g.cs", run.Sources.Keys);
        Assert.Contains("public required global::Acme.User Owner {", run.Sources["Guild.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_called_like_a_part_keeps_its_name()
    {
        var other = new Page("/project/specs/other.md", "# Partial User\n\n| Field | Type |\n| --- | --- |\n| only? | string |\n");

        var run = GeneratorRun.Of(new Page("/project/specs/user.md", User), new Page("/project/specs/guild.md", Guild), other);

        Assert.Contains("Only", run.Sources["PartialUser.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Roots_reach_the_part_with_the_whole()
    {
        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsRoots", "Guild"), new Page("/project/specs/user.md", User), new Page("/project/specs/guild.md", Guild));

        Assert.Contains("PartialUser.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void An_edit_of_the_whole_changes_the_part()
    {
        var (user, guild) = (new Page("/project/specs/user.md", User), new Page("/project/specs/guild.md", Guild));

        var run = GeneratorRun.Of(user, guild).Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(user, user.With("snowflake", "integer")));

        Assert.Contains("public long? Id {", run.Sources["PartialUser.g.cs"], StringComparison.Ordinal);
    }
}
