using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Tests.Dialects;

public sealed class ValuesTableTests
{
    [Fact]
    public void Names_and_values_are_found_by_header()
    {
        var document = Read(
            """
            | Value | Description | Name |
            | --- | --- | --- |
            | video/mp4 | N/A | `VIDEO_MP4` |
            | `a_b` | The second | `A_B` |
            """);

        Assert.Equal(SpecKind.Enum, document.Types[0].Kind);
        Assert.Equal(["VIDEO_MP4", "A_B"], document.Types[0].Values.Select(static value => value.Name.Text));
        Assert.Equal(["video/mp4", "a_b"], document.Types[0].Values.Select(static value => value.Value.Text));
        Assert.True(document.Types[0].Values[0].Description.IsEmpty);
    }

    [Fact]
    public void A_row_without_a_name_costs_itself_alone()
    {
        var document = Read("| Name | Value |\n| --- | --- |\n|  | 1 |\n| `TWO` | 2 |");

        Assert.Equal("TWO", Assert.Single(document.Types[0].Values).Name.Text);
        Assert.Equal("PLX0009", Assert.Single(document.Problems).Descriptor.Id);
    }

    [Fact]
    public void A_value_may_be_a_star()
    {
        var document = Read("| Name | Value |\n| --- | --- |\n| `ALL` | * |\n| `TILDE` | ~ |\n| `CODE` | `*` |");

        Assert.Equal(["*", "~", "*"], document.Types[0].Values.Select(static value => value.Value.Text));
    }

    private static SpecDocument Read(string table) => Declared.Document("# Thing\n\n## Values\n\n" + table + "\n");
}
