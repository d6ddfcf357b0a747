using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Objects;

/// <summary><c>PlexModelsExamples</c>: the instance that a page's Example cells show.</summary>
public sealed class ExampleTests
{
    private static readonly TestOptions s_options = new TestOptions().WithProperty("PlexModelsExamples", "true");

    [Theory]
    [InlineData("*String*", "Amsterdam", "\"Amsterdam\"")]
    [InlineData("*String*", "{\"a\": \"b\\\\c\"}", "\"{\\u0022a\\u0022: \\u0022b\\\\\\\\c\\u0022}\"")]
    [InlineData("*long*", "7", "7")]
    [InlineData("*double*", "1e3", "1000")]
    [InlineData("*BigDecimal*", "29.90", "29.90")]
    [InlineData("*boolean*", "true", "true")]
    [InlineData("*OffsetDateTime*", "2024-07-16T17:03:05Z", "\"2024-07-16T17:03:05+00:00\"")]
    [InlineData("*LocalDate*", "2024-07-16", "\"2024-07-16\"")]
    [InlineData("*UUID*", "123e4567-e89b-12d3-a456-426614174000", "\"123e4567-e89b-12d3-a456-426614174000\"")]
    [InlineData("*Duration*", "PT1M", "\"PT1M\"")]
    [InlineData("List\\<*String*>", "[\"a\",<br/>\"b\"]", "[\"a\",\"b\"]")]
    [InlineData("Map\\<String, *long*>", "{\"a\": 1}", "{\"a\":1}")]
    [InlineData("*Object*", "{\"a\": [1, null, \"b\"]}", "{\"a\":[1,null,\"b\"]}")]
    [InlineData("[Kind](Kind.md)", "slow", "\"slow\"")]
    [InlineData("[Level](Level.md)", "2", "2")]
    [InlineData("*JsonNullable\\<String>*", "a", "\"a\"")]
    public void An_example_is_the_value_of_its_member(string type, string example, string json) => Assert.Equal($$"""{"a":{{json}}}""", Example("yes", type, example));

    [Theory]
    [InlineData("*String*", "\"text\"")]
    [InlineData("*long*", "1")]
    [InlineData("*OffsetDateTime*", "\"2024-01-31T12:00:00+00:00\"")]
    [InlineData("*byte[]*", "\"AAEC\"")]
    [InlineData("List\\<*UUID*>", "[\"00000000-0000-0000-0000-000000000001\"]")]
    [InlineData("Map\\<String, [Other](Other.md)>", "{\"name\":{\"kind\":\"fast\",\"name\":\"n\"}}")]
    [InlineData("[Kind](Kind.md)", "\"fast\"")]
    [InlineData("[Level](Level.md)", "1")]
    [InlineData("[Other](Other.md)", "{\"kind\":\"fast\",\"name\":\"n\"}")]
    [InlineData("[Either](Either.md)", "{\"kind\":\"fast\",\"name\":\"n\"}")]
    public void What_is_required_and_not_shown_has_a_value_all_the_same(string type, string json) => Assert.Equal($$"""{"a":{{json}}}""", Example("yes", type, ""));

    [Theory]
    [InlineData("*long*", "seven", "1")]
    [InlineData("*byte[]*", "not Base64", "\"AAEC\"")]
    [InlineData("*Duration*", "Pfff", "\"PT1H30M\"")]
    [InlineData("*double*", "NaN", "1.5")]
    [InlineData("List\\<*long*>", "[1, ...", "[1]")]
    public void An_example_that_is_no_value_does_not_count(string type, string example, string json) => Assert.Equal($$"""{"a":{{json}}}""", Example("yes", type, example));

    [Theory]
    [InlineData("*String*")]
    [InlineData("[Other](Other.md)")]
    public void What_need_not_be_there_and_is_not_shown_is_not(string type) => Assert.Equal("{}", Example("", type, ""));

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

    private static string Example(string required, string type, string example)
    {
        var json = new GeneratedContext(GeneratorRun.With(
            s_options,
            Page.WithFields("Thing", $"`a` | {type} | {(required.Length > 0 ? ":heavy_check_mark:" : ":heavy_minus_sign:")} | N/A | {example}"),
            Page.WithFields("Other", "`kind` | [Kind](Kind.md) | :heavy_check_mark: | N/A | ", "`name` | *Optional\\<String>* | :heavy_minus_sign: | N/A | n"),
            Page.WithValues("Kind", ("FAST", "fast"), ("SLOW", "slow")),
            Page.WithValues("Level", ("ONE", "1"), ("TWO", "2")),
            Page.WithSupportedTypes("Either", "Other", "String")));
        var thing = json.Type("Thing");
        var text = json.Write(thing, thing.GetProperty("Example")!.GetValue(null));
        Assert.Equal(text, json.RoundTrip("Thing", text));
        return text;
    }

    private static string SpecsFolder([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "specs"));
}
