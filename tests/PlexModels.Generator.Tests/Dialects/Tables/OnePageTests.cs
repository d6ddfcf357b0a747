using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>A whole reference on one page: an edit of one table is emitted alone.</summary>
public sealed class OnePageTests
{
    private const int Count = 80;

    [Theory]
    [InlineData("The id of 7 |", "The id of seven |", "~1")]
    [InlineData("| id | string | The id of 7 |", "| id | string | The id of 7 |\n| name | string | A row more |", "~1")]
    [InlineData("| id | string | The id of 7 |", "| id | integer | The id of 7 |", "~1")]
    [InlineData("Some prose.", "Some prose.\n\nAnd more of it.", "")]
    public void An_edit_of_a_table_makes_one_model_anew(string before, string after, string models)
    {
        var page = Reference();
        var edited = page.With(before, after);
        var run = GeneratorRun.Tracked(page);
        var again = run.Again(GeneratorRun.Compilation(), driver => driver.ReplaceAdditionalText(page, edited));

        Assert.Equal(models, StepReasons.ChangedModels(run, again));
        Assert.Empty(again.CompilerDiagnostics);
    }

    private static Page Reference()
    {
        var text = new StringBuilder("# API\n\nSome prose.\n\n");
        for (var i = 0; i < Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Type{i} Object\n\n| Field | Type | Description |\n| --- | --- | --- |\n| id | string | The id of {i} |\n| next | [type{(i + 1) % Count}](#type{(i + 1) % Count}-object) | The next |\n\n");
        }

        return new Page("/project/specs/api.md", text.ToString());
    }
}
