using PlexModels.Generator.Dialects;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>What tables say of fields that may be absent: in columns, types and descriptions.</summary>
public sealed class PresenceTests
{
    [Theory]
    [InlineData("Yes, if method is card")]
    [InlineData("Required if method is sepa")]
    [InlineData("Required unless a card is given")]
    [InlineData("Required when `type` is `a`")]
    [InlineData("Yes (create only)")]
    [InlineData("Required only for cards")]
    [InlineData("only for cards")]
    [InlineData("when it is set")]
    [InlineData("depends")]
    [InlineData("Yes/No")]
    [InlineData("Required / Optional")]
    [InlineData("conditional")]
    [InlineData("**Conditional**")]
    [InlineData("sometimes")]
    [InlineData("C")]
    [InlineData("0..1")]
    [InlineData("Not required")]
    [InlineData("No longer")]
    [InlineData("☐")]
    [InlineData("O")]
    public void What_is_required_under_a_condition_may_be_absent(string cell) =>
        Assert.False(Field($"| Field | Type | Required |\n| --- | --- | --- |\n| x | string | {cell} |\n").IsRequired);

    [Theory]
    [InlineData("Yes, always")]
    [InlineData("Required (since 2.0)")]
    [InlineData("is required")]
    [InlineData("●")]
    [InlineData("•")]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("[x]")]
    [InlineData("✓")]
    [InlineData("☑")]
    [InlineData("✅ Yes")]
    [InlineData("*")]
    [InlineData("1..1")]
    [InlineData("M")]
    [InlineData("R")]
    public void A_tick_and_a_word_without_a_condition_say_always_there(string cell) =>
        Assert.True(Field($"| Field | Type | Required |\n| --- | --- | --- |\n| x | string | {cell} |\n").IsRequired);

    [Theory]
    [InlineData("Required/Optional", "Required", "Optional")]
    [InlineData("M/O", "M", "O")]
    [InlineData("M/O/C", "M", "C")]
    [InlineData("O/M", "M", "O")]
    [InlineData("R/O", "R", "O")]
    [InlineData("Req/Opt", "Req", "Opt")]
    [InlineData("Presence", "always", "Sometimes")]
    [InlineData("Cardinality", "1", "0..1")]
    [InlineData("Multiplicity", "1..1", "[0..1]")]
    [InlineData("Occurs", "1", "0..1")]
    [InlineData("Optional", "No", "Yes, if a is set")]
    [InlineData("Optional", "Required", "see notes")]
    public void A_column_says_it_in_letters_and_numbers(string header, string always, string notAlways)
    {
        var fields = Declared.Type($"# Pin\n\n| Field | Type | {header} |\n| --- | --- | --- |\n| a | string | {always} |\n| b | string | {notAlways} |\n").Fields;

        Assert.True(fields[0].IsRequired);
        Assert.False(fields[1].IsRequired);
        Assert.Equal("a", fields[0].JsonName.Text);
    }

    [Theory]
    [InlineData("0..n", false)]
    [InlineData("0..*", false)]
    [InlineData("*", false)]
    [InlineData("1..*", true)]
    [InlineData("2..5", true)]
    public void What_may_be_there_several_times_is_a_list(string cell, bool isRequired)
    {
        var field = Field($"| Field | Type | Cardinality |\n| --- | --- | --- |\n| x | integer | {cell} |\n");

        Assert.Equal(TypeForm.List, field.Type!.Form);
        Assert.Equal(TypeShape.Int64, field.Type.Last!.Shape);
        Assert.Equal(isRequired, field.IsRequired);
    }

    [Fact]
    public void A_list_that_may_be_there_several_times_is_one_list() =>
        Assert.Equal(TypeForm.Scalar, Field("| Field | Type | Cardinality |\n| --- | --- | --- |\n| x | array of strings | 0..n |\n").Type!.Last!.Form);

    [Theory]
    [InlineData("string, required", true)]
    [InlineData("string **(required)**", true)]
    [InlineData("required string", true)]
    [InlineData("`string` required", true)]
    [InlineData("string [required]", true)]
    [InlineData("String!", true)]
    [InlineData("`[String!]!`", true)]
    [InlineData("string (optional)", false)]
    [InlineData("Optional string", false)]
    [InlineData("string, not required", false)]
    [InlineData("string (required if b is set)", false)]
    [InlineData("[String!]", false)]
    [InlineData("enum (none, required)", false)]
    public void A_type_says_it_beside_what_it_is(string cell, bool isRequired) =>
        Assert.Equal(isRequired, Field($"| Field | Type |\n| --- | --- |\n| x | {cell} |\n").IsRequired);

    [Theory]
    [InlineData("**Required** The x", true)]
    [InlineData("**Required.** The x", true)]
    [InlineData("(Required) The x", true)]
    [InlineData("_(required)_ the x", true)]
    [InlineData("[required] the x", true)]
    [InlineData("Required: the x", true)]
    [InlineData("Required - the x", true)]
    [InlineData("Required — the x", true)]
    [InlineData("<b>Required</b> The x", true)]
    [InlineData("Required<br>The x", true)]
    [InlineData("(required, unique) The x", true)]
    [InlineData("Required amount of x", false)]
    [InlineData("**Required amount** of x", false)]
    [InlineData("required_by of x", false)]
    [InlineData("*required_by* of x", false)]
    [InlineData("`required` of x", false)]
    [InlineData("Required-ness of x", false)]
    [InlineData("(Required if b is set) The x", false)]
    [InlineData("**Required** if b is set", false)]
    [InlineData("**Required**: only for b", false)]
    public void A_description_says_it_set_off_from_what_follows(string description, bool isRequired) =>
        Assert.Equal(isRequired, Field($"| Field | Type | Description |\n| --- | --- | --- |\n| x | string | {description} |\n").IsRequired);

    [Theory]
    [InlineData("| a | string | (Optional) The a |")]
    [InlineData("| a | string (optional) | The a |")]
    public void What_is_called_optional_may_be_absent_where_names_are_marked_elsewhere(string row)
    {
        var fields = Declared.Type($"# Pin\n\n| Field | Type | Description |\n| --- | --- | --- |\n{row}\n| b? | string | The b |\n| c | string | The c |\n").Fields;

        Assert.Equal([false, false, true], fields.AsArray().Select(static field => field.IsRequired));
    }

    [Theory]
    [InlineData("*Optional*. The a", "*Optional*. The b", "The c", true)]
    [InlineData("(Optional) The a", "<em>(Optional)</em> The b", "The c", true)]
    [InlineData("*Optional*. The a", "The b", "The c", false)]
    [InlineData("Optional. The a", "Optional. The b", "The c", false)]
    [InlineData("*Optional*. The a", "*Optional*. The b", "**Required** if a is set", false)]
    [InlineData("*Optional*. The a", "*Optional*. The b", "Required if `a` is missing", false)]
    [InlineData("*Optional*. The a", "*Optional*. The b", "Only set for deleted ones", false)]
    [InlineData("*Optional*. The a", "*Optional*. The b", "The sender. Optional", false)]
    public void Where_several_descriptions_begin_with_optional_the_other_fields_are_always_there(string a, string b, string c, bool isRequired)
    {
        var fields = Declared.Type($"# Pin\n\n| Field | Type | Description |\n| --- | --- | --- |\n| a | string | {a} |\n| b | string | {b} |\n| c | string | {c} |\n").Fields;

        Assert.Equal([false, false, isRequired], fields.AsArray().Select(static field => field.IsRequired));
    }

    [Fact]
    public void A_description_that_says_required_tells_that_the_others_may_be_absent()
    {
        var fields = Declared.Type("# Pin\n\n| Field | Type | Description |\n| --- | --- | --- |\n| a | string | *Optional*. The a |\n| b | string | *Optional*. The b |\n| c | string | **Required**. The c |\n| d | string | The d |\n").Fields;

        Assert.Equal([false, false, true, false], fields.AsArray().Select(static field => field.IsRequired));
    }

    [Theory]
    [InlineData("### Required fields", "### Optional fields")]
    [InlineData("### Required", "### Optional")]
    [InlineData("**Required properties**", "**Optional properties**")]
    [InlineData("### Mandatory fields", "### Read-only")]
    public void A_heading_says_it_of_all_fields_below_it(string required, string optional)
    {
        const string Table = "| Field | Type |\n| --- | --- |\n| NAME | string |\n";

        var fields = Declared.Type($"# Pin\n\n{required}\n\n{Table.Replace("NAME", "a", StringComparison.Ordinal)}\n{optional}\n\n{Table.Replace("NAME", "b", StringComparison.Ordinal)}").Fields;

        Assert.Equal([true, false], fields.AsArray().Select(static field => field.IsRequired));
    }

    [Fact]
    public void Types_that_are_marked_as_never_null_leave_the_others_to_be_absent()
    {
        var fields = Declared.Type("# Pin\n\n| Field | Type |\n| --- | --- |\n| id | ID! |\n| name | String |\n| old? | String |\n").Fields;

        Assert.Equal([true, false, false], fields.AsArray().Select(static field => field.IsRequired));
        Assert.Equal(TypeShape.String, fields[0].Type!.Shape);
    }

    private static SpecField Field(string table) => Declared.Type("# Pin\n\n" + table, Declared.Dialect("Tables")).Fields[0];
}
