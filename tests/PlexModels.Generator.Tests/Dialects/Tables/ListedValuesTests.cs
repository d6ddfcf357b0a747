using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Values and formats of fields that stand in columns of their own.</summary>
public sealed class ListedValuesTests
{
    [Theory]
    [InlineData("Possible values", "`new`, `used`")]
    [InlineData("Allowed Values", "new \\| used")]
    [InlineData("Valid values", "\"new\"; \"used\"")]
    [InlineData("Accepted values", "new<br>used")]
    [InlineData("Constraints", "Allowed values: `new`, `used`")]
    [InlineData("Validation", "Enum: [new used] <br />Optional: {} <br />")]
    public void Values_in_a_column_make_an_enum(string header, string cell)
    {
        var run = Run($"| Name | Type | {header} |\n| --- | --- | --- |\n| id | integer | |\n| state | string | {cell} |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("PinState? State {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PinState New {", run.Sources["PinState.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PinState Used {", run.Sources["PinState.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Possible values", "string", "any string", "string?")]
    [InlineData("Possible values", "string", "YYYY-MM-DD", "string?")]
    [InlineData("Possible values", "number", "0-100, or -1", "double?")]
    [InlineData("Possible values", "boolean", "true, false", "bool?")]
    [InlineData("Constraints", "integer", ">= 1, <= 10", "long?")]
    [InlineData("Restrictions", "string", "none", "string?")]
    [InlineData("Constraints", "string", "required, unique", "string?")]
    [InlineData("Validation", "string", "required \\| email", "string?")]
    [InlineData("Validation", "string", "required<br>unique", "string?")]
    [InlineData("Validation", "string", "Pattern: `^a|b$` <br />MaxLength: 10 <br />", "string?")]
    public void Rules_are_no_values(string header, string type, string cell, string expected) =>
        Assert.Contains(
            $"public {expected} X {{",
            Run($"| Name | Type | {header} |\n| --- | --- | --- |\n| id | integer | |\n| x | {type} | {cell} |\n").Sources["Pin.g.cs"],
            StringComparison.Ordinal);

    [Fact]
    public void Numbers_in_a_column_make_an_enum_of_numbers() =>
        Assert.Contains(
            "long Value {",
            Run("| Name | Type | Possible values |\n| --- | --- | --- |\n| level | integer | 1, 2, 3 |\n").Sources["PinLevel.g.cs"],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("string", "date-time", "global::System.DateTimeOffset?")]
    [InlineData("string", "uuid", "global::System.Guid?")]
    [InlineData("integer", "int32", "int?")]
    [InlineData("string", "-", "string?")]
    [InlineData("string", "email", "string?")]
    [InlineData("string", "up to 10 letters", "string?")]
    public void A_column_of_formats_says_what_kind_of_text_or_number_it_is(string type, string format, string expected) =>
        Assert.Contains(
            $"public {expected} X {{",
            Run($"| Name | Type | Format |\n| --- | --- | --- |\n| x | {type} | {format} |\n").Sources["Pin.g.cs"],
            StringComparison.Ordinal);

    private static GeneratorRun Run(string table) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/pin.md", "# Pin\n\n" + table));
}
