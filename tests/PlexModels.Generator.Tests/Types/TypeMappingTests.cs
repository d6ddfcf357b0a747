using System.Globalization;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Types;

public sealed class TypeMappingTests
{
    private static readonly (string Cell, string Type)[] s_required =
    [
        ("*long*", "long"),
        ("*Long*", "long"),
        ("*int*", "int"),
        ("*Integer*", "int"),
        ("*double*", "double"),
        ("*float*", "float"),
        ("*boolean*", "bool"),
        ("*String*", "string"),
        ("*BigInteger*", "global::System.Numerics.BigInteger"),
        ("*BigDecimal*", "decimal"),
        ("[OffsetDateTime](https://docs.oracle.com/OffsetDateTime.html)", "global::System.DateTimeOffset"),
        ("[LocalDate](https://docs.oracle.com/LocalDate.html)", "global::System.DateOnly"),
        ("byte[]", "byte[]"),
        ("*Object*", "global::System.Text.Json.JsonElement"),
        ("List\\<*String*>", "global::System.Collections.Generic.IReadOnlyList<string>"),
        ("Map\\<String, *long*>", "global::System.Collections.Generic.IReadOnlyDictionary<string, long>"),
        ("*JsonNullable\\<Long>*", "global::Acme.JsonNullable<long>"),
        ("[Other](Other.md)", "global::Acme.Other"),
        ("[com.acme.sdk.models.Other](Other.md)", "global::Acme.Other"),
        ("com.acme.sdk.models.Other", "global::Acme.Other"),
        ("*java.util.UUID*", "global::System.Guid"),
        ("*Duration*", "global::System.TimeSpan"),
        ("*LocalTime*", "global::System.TimeOnly"),
        ("*LocalDateTime*", "global::System.DateTime"),
        ("*Date*", "global::System.DateTimeOffset"),
        ("Set\\<*URI*>", "global::System.Collections.Generic.IReadOnlyList<global::System.Uri>"),
        ("List\\<List\\\\<*Long*>>", "global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.IReadOnlyList<long>>"),
        ("[Other](Other.md)[]", "global::System.Collections.Generic.IReadOnlyList<global::Acme.Other>"),
        ("Map\\<String, byte[]>", "global::System.Collections.Generic.IReadOnlyDictionary<string, byte[]>"),
    ];

    private static readonly (string Cell, string Mark, string Type)[] s_optional =
    [
        ("*Optional\\<Long>*", ":heavy_minus_sign:", "long?"),
        ("*OptionalLong*", ":heavy_minus_sign:", "long?"),
        ("List\\<*Optional\\\\<Long>*>", ":heavy_minus_sign:", "global::System.Collections.Generic.IReadOnlyList<long?>?"),
        ("*JsonNullable\\<Duration>*", ":heavy_minus_sign:", "global::Acme.JsonNullable<global::System.TimeSpan>"),
        ("*Optional\\<String>*", ":heavy_minus_sign:", "string?"),
        ("*String*", ":heavy_minus_sign:", "string?"),
        ("*Optional\\<String>*", ":heavy_check_mark:", "string?"),
        ("*JsonNullable\\<String>*", ":heavy_minus_sign:", "global::Acme.JsonNullable<string>"),
        ("[Optional\\<Other>](Other.md)", ":heavy_minus_sign:", "global::Acme.Other?"),
        ("[Optional\\](Other.md)", ":heavy_minus_sign:", "global::Acme.Other?"),
    ];

    // One page with a row of each: a compilation takes longer than all else.
    private static readonly Lazy<GeneratorRun> s_run = new(static () => GeneratorRun.Of(
        Page.WithFields("Thing", [
            .. s_required.Select(static (row, i) => Row("r", i, row.Cell, ":heavy_check_mark:")),
            .. s_optional.Select(static (row, i) => Row("o", i, row.Cell, row.Mark))]),
        Page.WithFields("Other")));

    public static TheoryData<int, string, string> Required =>
        [.. s_required.Select(static (row, i) => new TheoryDataRow<int, string, string>(i, row.Cell, row.Type))];

    public static TheoryData<int, string, string, string> Optional =>
        [.. s_optional.Select(static (row, i) => new TheoryDataRow<int, string, string, string>(i, row.Cell, row.Mark, row.Type))];

    [Theory]
    [MemberData(nameof(Required))]
    public void A_required_field_has_the_C_sharp_type_of_its_Java_type(int row, string cell, string type) =>
        Assert.True(Has("required ", type, "R", row), cell);

    [Theory]
    [MemberData(nameof(Optional))]
    public void An_optional_field_is_not_required(int row, string cell, string mark, string type) =>
        Assert.True(Has("", type, "O", row), $"{cell} {mark}");

    [Fact]
    public void All_of_these_compile() => Assert.Empty(s_run.Value.CompilerDiagnostics);


    [Theory]
    [InlineData("[HttpResponse\\<InputStream>](https://docs.oracle.com/HttpResponse.html)", "global::System.Net.Http.HttpResponseMessage?")]
    [InlineData("*Optional\\<InputStream>*", "global::System.IO.Stream?")]
    public void The_transport_is_never_on_the_wire(string cell, string type)
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", $"`raw` | {cell} | :heavy_check_mark: | N/A | "));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Matches(@"\[global::System\.Text\.Json\.Serialization\.JsonIgnore\]\s+public " + System.Text.RegularExpressions.Regex.Escape(type), run.Sources["Thing.g.cs"]);
    }

    private static string Row(string prefix, int number, string cell, string mark) =>
        string.Create(CultureInfo.InvariantCulture, $"`{prefix}{number}` | {cell} | {mark} | N/A | ");

    private static bool Has(string modifier, string type, string prefix, int number) => s_run.Value.Sources["Thing.g.cs"].Contains(
        string.Create(CultureInfo.InvariantCulture, $"public {modifier}{type} {prefix}{number} {{ get; init; }}"), StringComparison.Ordinal);
}
