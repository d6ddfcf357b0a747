using PlexModels.Generator.Specs;

namespace PlexModels.Generator.Tests.Specs;

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

        Assert.Equal(SpecSection.Values, document.Section);
        Assert.Equal(["VIDEO_MP4", "A_B"], document.Values.Select(static value => value.Name.Text));
        Assert.Equal(["video/mp4", "a_b"], document.Values.Select(static value => value.Value.Text));
        Assert.True(document.Values[0].Description.IsEmpty);
    }

    [Fact]
    public void A_row_without_a_name_costs_itself_alone()
    {
        var document = Read("| Name | Value |\n| --- | --- |\n|  | 1 |\n| `TWO` | 2 |");

        Assert.Equal("TWO", Assert.Single(document.Values).Name.Text);
        Assert.Equal("PLX0009", Assert.Single(document.Problems).Descriptor.Id);
    }

    [Fact]
    public void A_value_may_be_a_star()
    {
        var document = Read("| Name | Value |\n| --- | --- |\n| `ALL` | * |\n| `TILDE` | ~ |\n| `CODE` | `*` |");

        Assert.Equal(["*", "~", "*"], document.Values.Select(static value => value.Value.Text));
    }

    private static SpecDocument Read(string table) => SpecReader.Read("# Thing\n\n## Values\n\n" + table + "\n", TestContext.Current.CancellationToken);
}
