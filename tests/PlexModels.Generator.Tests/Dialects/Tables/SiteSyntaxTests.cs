using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>What programs that make sites add to markdown around tables.</summary>
public sealed class SiteSyntaxTests
{
    private const string Table = "| Name | Type |\n| --- | --- |\n| id | integer |\n| name | string |\n";

    [Theory]
    [InlineData("{% hint style=\"info\" %}\n" + Table + "{% endhint %}\n")]
    [InlineData("{% tabs %}\n{% tab title=\"JSON\" %}\n" + Table + "{% endtab %}\n{% endtabs %}\n")]
    [InlineData("{{< tab >}}\n" + Table + "{{< /tab >}}\n")]
    [InlineData("{{% notice %}}\n" + Table + "{{% /notice %}}\n")]
    [InlineData("::: tip\n" + Table + ":::\n")]
    public void A_tag_below_a_table_is_no_row_of_it(string content)
    {
        var run = Run("# Pin\n\n" + content);

        Assert.Empty(run.Diagnostics);
        Assert.Contains(" Name {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("%}", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=== \"JSON\"\n\n    | Name | Type |\n    | --- | --- |\n    | id | integer |\n")]
    [InlineData("{% tab title=\"JSON\" %}\n" + Table)]
    [InlineData("::: tip\n" + Table)]
    public void What_a_tab_or_a_note_is_called_is_in_no_comment(string content)
    {
        var source = Run("# Pin\n\nWhat it is.\n\n" + content).Sources["Pin.g.cs"];

        Assert.Contains("/// <summary>What it is.</summary>", source, StringComparison.Ordinal);
        Assert.DoesNotContain("JSON\"", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_behind_such_a_tag_is_one_of_its_own()
    {
        var run = Run("# Pin\n\n" + Table + "{% endtab %}\n{% tab title=\"400\" %}\n| Name | Type |\n| --- | --- |\n| error | string |\n{% endtab %}\n");

        Assert.DoesNotContain("Error", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["PLX0034"], run.Ids);
    }

    [Theory]
    [InlineData("=== \"JSON\"")]
    [InlineData("!!! note")]
    [InlineData("??? info \"Details\"")]
    [InlineData("???+ tip")]
    public void What_is_indented_below_a_tab_or_a_note_is_a_part_of_the_page(string opening)
    {
        var run = Run($"# Pin\n\n{opening}\n\n    {Table.Replace("\n|", "\n    |", StringComparison.Ordinal)}\n    - A list\n\n{opening}\n\n    ## Client\n\n    {Table.Replace("\n|", "\n    |", StringComparison.Ordinal)}");

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Client", "Pin"], run.Types());
        Assert.Contains("public long? Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text\n===\n\n" + Table)]
    [InlineData("```\n=== \"JSON\"\n\n    | x |\n```\n\n" + Table)]
    public void Signs_that_open_nothing_are_what_they_were(string content) =>
        Assert.Contains(" Name {", Assert.Single(Run("# Pin\n\n" + content).Sources, static file => file.Key is "Pin.g.cs" or "Text.g.cs").Value, StringComparison.Ordinal);

    [Fact]
    public void What_a_site_says_behind_a_heading_is_no_part_of_it() =>
        Assert.Equal(["Pin"], Run("# Pin {{ tag: 'GET', label: '/v1/pins' }}\n\n" + Table).Types());

    [Fact]
    public void A_list_of_fields_beside_a_table_is_said_to_be_left_out()
    {
        var run = Run("# Pin\n\n" + Table + "\nAnd:\n\n- `size` (integer): How big\n- `kind` (string): Which\n");

        Assert.Equal(["PLX0034"], run.Ids);
        Assert.Contains("it stands beside a table", run.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- `id` (integer): More about it\n- `name` (string): And this\n")]
    [InlineData("- first\n- second\n")]
    public void A_list_that_explains_a_table_says_nothing_new(string list)
    {
        var run = Run("# Pin\n\n" + Table + "\n" + list);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Pin"], run.Types());
    }

    [Fact]
    public void A_list_about_a_field_of_the_table_before_it_has_that_fields_own()
    {
        var run = Run("# Pin\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n| stats | object |\n\nThe `stats` object has:\n\n- `hits` (integer): How many\n- `last` (date): When\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public long? Hits {", run.Sources["PinStats.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string page) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"), new Page("/project/specs/pin.md", page));
}
