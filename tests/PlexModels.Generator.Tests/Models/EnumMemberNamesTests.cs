using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Models;

public sealed class EnumMemberNamesTests
{
    [Theory]
    [InlineData("created,-created", "Created,MinusCreated")]
    [InlineData("-created_at,created_at,updated_at,-updated_at", "MinusCreatedAt,CreatedAt,UpdatedAt,MinusUpdatedAt")]
    [InlineData("+admin,admin", "PlusAdmin,Admin")]
    [InlineData("-created", "Created")]
    [InlineData("+1,-1,1", "Plus1,Minus1,_1")]
    [InlineData("=,!=,<,<=,>,>=", "Equal,NotEqual,LessThan,LessThanOrEqual,GreaterThan,GreaterThanOrEqual")]
    [InlineData("==,=", "Equal,Equal2")]
    [InlineData("*,+,-", "Asterisk,Plus,Minus")]
    [InlineData("=~,created", "Unnamed,Created")]
    public void Values_are_called_after_what_they_say(string values, string expected)
    {
        var rows = values.Split(',').Select(static value => $"| `{value}` | `{value}` |\n");
        var run = GeneratorRun.Of(new Page("/project/specs/Order.md", "# Order\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n" + string.Concat(rows)));

        Assert.Equal(expected.Split(','), MembersOf(run.Sources["Order.g.cs"]));
    }

    private static IEnumerable<string> MembersOf(string source) => source.Split('\n')
        .Select(static line => System.Text.RegularExpressions.Regex.Match(line, @"public static Order (\w+) (=>|\{)"))
        .Where(static match => match.Success)
        .Select(static match => match.Groups[1].Value);
}
