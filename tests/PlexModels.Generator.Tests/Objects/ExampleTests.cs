using System.Globalization;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Objects;

/// <summary><c>PlexModelsExamples</c>: the instance that a page's Example cells show.</summary>
public sealed class ExampleTests
{
    private static readonly TestOptions s_options = new TestOptions().WithProperty("PlexModelsExamples", "true");

    private static readonly Page[] s_others =
    [
        Page.WithFields("Other", "`kind` | [Kind](Kind.md) | :heavy_check_mark: | N/A | ", "`name` | *Optional\\<String>* | :heavy_minus_sign: | N/A | n"),
        Page.WithValues("Kind", ("FAST", "fast"), ("SLOW", "slow")),
        Page.WithValues("Level", ("ONE", "1"), ("TWO", "2")),
        Page.WithSupportedTypes("Either", "Other", "String"),
    ];

    // Whether the field is required, its cells, and the JSON of the example that has it.
    private static readonly (bool IsRequired, string Type, string Example, string Json)[] s_shown =
    [
        (true, "*String*", "Amsterdam", "\"Amsterdam\""),
        (true, "*String*", "{\"a\": \"b\\\\c\"}", "\"{\\u0022a\\u0022: \\u0022b\\\\\\\\c\\u0022}\""),
        (true, "*long*", "7", "7"),
        (true, "*double*", "1e3", "1000"),
        (true, "*BigDecimal*", "29.90", "29.90"),
        (true, "*boolean*", "true", "true"),
        (true, "*OffsetDateTime*", "2024-07-16T17:03:05Z", "\"2024-07-16T17:03:05+00:00\""),
        (true, "*LocalDate*", "2024-07-16", "\"2024-07-16\""),
        (true, "*UUID*", "123e4567-e89b-12d3-a456-426614174000", "\"123e4567-e89b-12d3-a456-426614174000\""),
        (true, "*Duration*", "PT1M", "\"PT1M\""),
        (true, "List\\<*String*>", "[\"a\",<br/>\"b\"]", "[\"a\",\"b\"]"),
        (true, "Map\\<String, *long*>", "{\"a\": 1}", "{\"a\":1}"),
        (true, "*Object*", "{\"a\": [1, null, \"b\"]}", "{\"a\":[1,null,\"b\"]}"),
        (true, "[Kind](Kind.md)", "slow", "\"slow\""),
        (true, "[Level](Level.md)", "2", "2"),
        (true, "*JsonNullable\\<String>*", "a", "\"a\""),
    ];

    private static readonly (bool IsRequired, string Type, string Example, string Json)[] s_notShown =
    [
        (true, "*String*", "", "\"text\""),
        (true, "*long*", "", "1"),
        (true, "*OffsetDateTime*", "", "\"2024-01-31T12:00:00+00:00\""),
        (true, "*byte[]*", "", "\"AAEC\""),
        (true, "List\\<*UUID*>", "", "[\"00000000-0000-0000-0000-000000000001\"]"),
        (true, "Map\\<String, [Other](Other.md)>", "", "{\"name\":{\"kind\":\"fast\",\"name\":\"n\"}}"),
        (true, "[Kind](Kind.md)", "", "\"fast\""),
        (true, "[Level](Level.md)", "", "1"),
        (true, "[Other](Other.md)", "", "{\"kind\":\"fast\",\"name\":\"n\"}"),
        (true, "[Either](Either.md)", "", "{\"kind\":\"fast\",\"name\":\"n\"}"),
    ];

    private static readonly (bool IsRequired, string Type, string Example, string Json)[] s_noValues =
    [
        (true, "*long*", "seven", "1"),
        (true, "*byte[]*", "not Base64", "\"AAEC\""),
        (true, "*Duration*", "Pfff", "\"PT1H30M\""),
        (true, "*double*", "NaN", "1.5"),
        (true, "List\\<*long*>", "[1, ...", "[1]"),
    ];

    private static readonly (bool IsRequired, string Type, string Example, string Json)[] s_absent =
    [
        (false, "*String*", "", ""),
        (false, "[Other](Other.md)", "", ""),
    ];

    // One project with a page of each: a compilation takes longer than all else.
    private static readonly (bool IsRequired, string Type, string Example, string Json)[] s_all = [.. s_shown, .. s_notShown, .. s_noValues, .. s_absent];
    private static readonly Lazy<GeneratedContext> s_json = new(static () => new GeneratedContext(GeneratorRun.With(s_options, [.. s_all.Select(PageOf), .. s_others])));

    public static TheoryData<int, string, string> Shown => Rows(s_shown);

    public static TheoryData<int, string, string> NotShown => Rows(s_notShown);

    public static TheoryData<int, string, string> NoValues => Rows(s_noValues);

    public static TheoryData<int, string, string> Absent => Rows(s_absent);

    [Theory]
    [MemberData(nameof(Shown))]
    public void An_example_is_the_value_of_its_member(int row, string type, string example) => AssertExample(row, type, example);

    [Theory]
    [MemberData(nameof(NotShown))]
    public void What_is_required_and_not_shown_has_a_value_all_the_same(int row, string type, string example) => AssertExample(row, type, example);

    [Theory]
    [MemberData(nameof(NoValues))]
    public void An_example_that_is_no_value_does_not_count(int row, string type, string example) => AssertExample(row, type, example);

    [Theory]
    [MemberData(nameof(Absent))]
    public void What_need_not_be_there_and_is_not_shown_is_not(int row, string type, string example) => AssertExample(row, type, example);

    [Fact]
    public void The_shipped_pages_have_examples_that_are_read_again()
    {
        var pages = Directory.EnumerateFiles(SpecsFolder(), "*.md").Order(StringComparer.Ordinal).Select(static path => new Page("/project/specs/" + Path.GetFileName(path), File.ReadAllText(path)));
        var json = new GeneratedContext(GeneratorRun.With(s_options, [.. pages]));
        var pin = json.Type("GetPinAuthPinContainer");

        var text = json.Write(pin, pin.GetProperty("Example")!.GetValue(null));

        Assert.Contains("\"code\":\"7RQZ\"", text, StringComparison.Ordinal);
        Assert.Contains("\"city\":\"Amsterdam\"", text, StringComparison.Ordinal);
        Assert.Equal(text, json.RoundTrip("GetPinAuthPinContainer", text));
        Assert.NotSame(pin.GetProperty("Example")!.GetValue(null), pin.GetProperty("Example")!.GetValue(null));
    }

    [Fact]
    public void Objects_that_cannot_but_hold_each_other_come_to_an_end()
    {
        var json = new GeneratedContext(GeneratorRun.With(
            s_options,
            Page.WithFields("Left", "`right` | [Right](Right.md) | yes | N/A | "),
            Page.WithFields("Right", "`left` | [Left](Left.md) | yes | N/A | ")));

        var exception = Assert.Throws<System.Reflection.TargetInvocationException>(() => json.Type("Left").GetProperty("Example")!.GetValue(null));

        Assert.IsType<System.Text.Json.JsonException>(exception.InnerException);
    }

    [Fact]
    public void A_page_may_have_a_field_of_that_name()
    {
        var json = new GeneratedContext(GeneratorRun.With(s_options, Page.WithFields("Thing", "`example` | *long* | yes | N/A | 7"), Page.WithFields("Example", "`a` | *long* | yes | N/A | 8")));

        Assert.Equal("Thing { Example = 7 }", json.Type("Thing").GetProperty("DocumentedExample")!.GetValue(null)!.ToString());
        Assert.Equal("Example { A = 8 }", json.Type("Example").GetProperty("JsonExample")!.GetValue(null)!.ToString());
    }

    [Fact]
    public void Nothing_of_it_is_there_unless_the_project_says_so() =>
        Assert.DoesNotContain(GeneratorRun.Of(Page.WithFields("Thing", "`a` | *long* | yes | N/A | 7")).Sources, static file => file.Value.Contains(" Example", StringComparison.Ordinal));

    private static TheoryData<int, string, string> Rows((bool IsRequired, string Type, string Example, string Json)[] rows) =>
        [.. rows.Select(static row => new TheoryDataRow<int, string, string>(Array.IndexOf(s_all, row), row.Type, row.Example))];

    private static Page PageOf((bool IsRequired, string Type, string Example, string Json) row, int number) => Page.WithFields(
        Name(number), $"`a` | {row.Type} | {(row.IsRequired ? ":heavy_check_mark:" : ":heavy_minus_sign:")} | N/A | {row.Example}");

    private static string Name(int number) => "Thing" + number.ToString(CultureInfo.InvariantCulture);

    private static void AssertExample(int row, string type, string example)
    {
        Assert.Equal((type, example), (s_all[row].Type, s_all[row].Example));
        var thing = s_json.Value.Type(Name(row));
        var text = s_json.Value.Write(thing, thing.GetProperty("Example")!.GetValue(null));

        Assert.Equal(s_all[row].Json.Length == 0 ? "{}" : $$"""{"a":{{s_all[row].Json}}}""", text);
        Assert.Equal(text, s_json.Value.RoundTrip(Name(row), text));
    }

    private static string SpecsFolder([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "specs"));
}
