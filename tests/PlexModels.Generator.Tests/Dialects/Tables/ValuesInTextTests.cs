using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Values of fields that stand in type cells and in descriptions.</summary>
public sealed class ValuesInTextTests
{
    [Theory]
    [InlineData("`\"asc\"` \\| `\"desc\"`", "PinX?")]
    [InlineData("'asc' \\| 'desc'", "PinX?")]
    [InlineData("`'asc' \\| 'desc' \\| null`", "PinX?")]
    [InlineData("(`\"asc\"` \\| `\"desc\"`)[]", "global::System.Collections.Generic.IReadOnlyList<global::Acme.PinX>?")]
    [InlineData("`Array<'asc' \\| 'desc'>`", "global::System.Collections.Generic.IReadOnlyList<global::Acme.PinX>?")]
    [InlineData("Map<string, 'asc' \\| 'desc'>", "global::System.Collections.Generic.IReadOnlyDictionary<string, global::Acme.PinX>?")]
    [InlineData("Literal[\"asc\", \"desc\"]", "PinX?")]
    [InlineData("enum(asc, desc)", "PinX?")]
    [InlineData("enum ('asc','desc')", "PinX?")]
    [InlineData("enum: asc, desc", "PinX?")]
    [InlineData("enum [asc, desc]", "PinX?")]
    [InlineData("enum<asc\\|desc>", "PinX?")]
    [InlineData("string enum: `asc`, `desc`", "PinX?")]
    [InlineData("string, one of: `asc`, `desc`", "PinX?")]
    [InlineData("string, one of `asc` and `desc`, nullable", "PinX?")]
    [InlineData("string (one of: asc, desc; default: asc)", "PinX?")]
    [InlineData("string (`asc` or `desc`)", "PinX?")]
    [InlineData("string (\"asc\" / \"desc\")", "PinX?")]
    [InlineData("string `asc` \\| `desc`", "PinX?")]
    [InlineData("string<br>Enum: \"asc\" \"desc\"", "PinX?")]
    [InlineData("string<br/>Allowed values: `asc`, `desc`", "PinX?")]
    [InlineData("array of strings (`asc`, `desc`)", "global::System.Collections.Generic.IReadOnlyList<global::Acme.PinX>?")]
    [InlineData("string[] (enum: asc, desc)", "global::System.Collections.Generic.IReadOnlyList<global::Acme.PinX>?")]
    public void Values_in_a_type_make_an_enum(string cell, string expected)
    {
        var run = Run(cell, "");

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"{expected} X {{", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("All { get; } = global::System.Array.AsReadOnly(new[] { Asc, Desc });", run.Sources["PinX.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("enum (asc, desc, null)", "required global::Acme.PinX? X {")]
    [InlineData("enum (asc, desc)", "required global::Acme.PinX X {")]
    public void Null_among_values_says_that_there_may_be_none(string cell, string expected) => Assert.Contains(
        expected,
        GeneratorRun.With(
            new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
            new Page("/project/specs/pin.md", $"# Pin\n\n| Name | Type | Required |\n| --- | --- | --- |\n| x | {cell} | yes |\n")).Sources["Pin.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1 \\| 2 \\| 3")]
    [InlineData("integer (1, 2, 3)")]
    [InlineData("integer (1 or 2)")]
    [InlineData("integer, one of: 1, 2")]
    [InlineData("enum (1, 2)")]
    public void Numbers_in_a_type_make_an_enum_of_numbers(string cell) =>
        Assert.Contains("public long Value {", Run(cell, "").Sources["PinX.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("`\"pin\"`", "string?")]
    [InlineData("true \\| false", "bool?")]
    [InlineData("string (1, 50)", "string?")]
    [InlineData("varchar(10, 20)", "string?")]
    [InlineData("decimal(10, 2)", "decimal?")]
    [InlineData("integer (1, 100)", "long?")]
    [InlineData("string (unique, sorted)", "string?")]
    [InlineData("string (`date-time`, `uuid`)", "string?")]
    [InlineData("string (hex, lower case)", "string?")]
    [InlineData("enum, required", "string?")]
    [InlineData("string enum, nullable", "string?")]
    [InlineData("string (\"a\", \"b\" {and so on})", "string?")]
    [InlineData("string or null", "string?")]
    [InlineData("string, one of the names above", "string?")]
    [InlineData("`string`", "string?")]
    public void Anything_else_in_a_type_makes_none(string cell, string expected) =>
        Assert.Contains($"public {expected} X {{", Run(cell, "").Sources["Pin.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("Possible values are: `asc`, `desc`.")]
    [InlineData("The order. Must be one of \"asc\", \"desc\"")]
    [InlineData("Either `asc` or `desc`.")]
    [InlineData("The order, must be \"asc\" or \"desc\".")]
    [InlineData("Can be `asc` or `desc` (default)")]
    [InlineData("Supported values:<br>- `asc`: up<br>- `desc`: down")]
    [InlineData("One of the following:<ul><li>`asc`</li><li>`desc`</li></ul>")]
    [InlineData("One of <code>asc</code>, <code>desc</code>")]
    [InlineData("Possible values are `asc` (up), and `desc` (down).")]
    [InlineData("The order. Enum: asc, desc")]
    [InlineData("The order. One of: asc or desc.")]
    [InlineData("Options: `asc`, `desc`")]
    [InlineData("Valid values: ‘asc’, ‘desc’")]
    [InlineData("One of `null`, `asc`, `desc`")]
    public void Values_in_a_description_make_an_enum(string description) =>
        Assert.Contains(
            "All { get; } = global::System.Array.AsReadOnly(new[] { Asc, Desc });",
            Run("string", description).Sources["PinX.g.cs"],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("At least one of `a` and `b` is needed.")]
    [InlineData("None of `a`, `b`.")]
    [InlineData("One of `a` or `b` must be given.")]
    [InlineData("Only one of `a` and `b` may be set.")]
    [InlineData("Must not be one of `a`, `b`.")]
    [InlineData("Cannot begin with `x` or be one of the following values: `a`, `b`.")]
    [InlineData("Supports `$filter` and `$orderby`.")]
    [InlineData("Either `a` or `b` decides what happens.")]
    [InlineData("Example values: `a`, `b`")]
    [InlineData("Possible values: any text, or nothing at all")]
    [InlineData("Possible values: 1-10, 20")]
    [InlineData("It's one of the user's names")]
    [InlineData("See `a` and `b`.")]
    [InlineData("Must be `a`.")]
    [InlineData("Must be `YYYY-MM-DD` or `YYYY-MM`.")]
    [InlineData("Can be `{id}` or `{name}`.")]
    [InlineData("Comma-separated. Can be `a`, `b`.")]
    [InlineData("A language, e.g. one of `en`, `de`.")]
    [InlineData("One of `a`, `b` or any other text.")]
    [InlineData("Can be `a`, `b`, ...")]
    public void Anything_else_in_a_description_makes_none(string description) =>
        Assert.Contains("public string? X {", Run("string", description).Sources["Pin.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("enum: ")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("“")]
    [InlineData("one of `a`, ")]
    [InlineData("must be \"a\" ")]
    [InlineData("Options:<br>- `a`<br>")]
    public void Pieces_of_values_without_end_are_read_in_time_that_grows_with_them(string piece)
    {
        var run = Run("string", string.Concat(Enumerable.Repeat(piece, 100_000)));

        Assert.Contains(" X {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string type, string description) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/pin.md", $"# Pin\n\n| Name | Type | Description |\n| --- | --- | --- |\n| id | integer | |\n| x | {type} | {description} |\n"));
}
