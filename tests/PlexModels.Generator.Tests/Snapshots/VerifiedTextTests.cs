namespace PlexModels.Generator.Tests.Snapshots;

public sealed class VerifiedTextTests
{
    [Theory]
    [InlineData("class A;\n", "class A;\n", true)]
    [InlineData("class A;\n\n", "class A;\n", true)]
    [InlineData("class A;", "class A;\n", false)]
    [InlineData("class A;\n\n\n", "class A;\n", false)]
    [InlineData("class A; ", "class A;", false)]
    [InlineData("", "class A;\n", false)]
    public void One_line_end_too_many_in_the_verified_file_is_forgiven_and_one_missing_is_not(string verified, string received, bool expected) =>
        Assert.Equal(expected, VerifiedText.Matches(verified, received));

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_no_difference() =>
        Assert.Equal("class A;\n", VerifiedText.Normalize("\uFEFFclass A;\r\n"));
}
