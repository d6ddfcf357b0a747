using System.Globalization;
using System.Text;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.Direct;

namespace PlexModels.Generator.Tests.Json.Parsing;

/// <summary>The generated contexts accept and reject what <c>Utf8JsonReader</c> does, wherever in a model the text stands.</summary>
public sealed class ParsingTests
{
    private static readonly GeneratedContext s_json = new(GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/Skipping.md", "PlexModelsUnknownMembers", "Skip"),
        Page.WithFields("Skipping", "`known` | *Optional\\<String>* | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Holder", "`any` | *Optional\\<Object>* | :heavy_minus_sign: | N/A | ", "`union` | [Optional\\<Union>](Union.md) | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Lists", "`items` | List\\<*Object*> | :heavy_minus_sign: | N/A | ", "`map` | Map\\<String, *Object*> | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Typed", "`text` | *Optional\\<String>* | :heavy_minus_sign: | N/A | ", "`number` | *Optional\\<Double>* | :heavy_minus_sign: | N/A | ", "`exact` | *Optional\\<BigDecimal>* | :heavy_minus_sign: | N/A | ", "`whole` | *Optional\\<Long>* | :heavy_minus_sign: | N/A | "),
        new Page("/project/specs/Union.md", "# Union\n\n\n## Supported Types\n\n### String\n\n### Long\n")));

    public static IEnumerable<TheoryDataRow<Verdict, string>> Cases =>
    [
        .. Rows(Verdict.Accept, NumberCases.Accepted, StringCases.Accepted, StructureCases.Accepted),
        .. Rows(Verdict.Reject, NumberCases.Rejected, StringCases.Rejected, StructureCases.Rejected),
        .. Rows(Verdict.Open, NumberCases.Open, StringCases.Open, StructureCases.Open),
    ];

    public static IEnumerable<TheoryDataRow<string>> Texts => Cases.Select(static row => new TheoryDataRow<string>(row.Data.Item2));

    /// <summary>Where in a model a text stands: the model, and the JSON around it.</summary>
    public static IReadOnlyList<(string Model, string Before, string After)> Places { get; } =
    [
        ("Union", "", ""),
        ("Holder", "{\"any\":", "}"),
        ("Holder", "{\"union\":", "}"),
        ("Holder", "{\"other\":", "}"),
        ("Holder", "{\"any\":1,\"other\":", ",\"union\":2}"),
        ("Skipping", "{\"other\":", "}"),
        ("Skipping", "{\"known\":\"a\",\"other\":", ",\"more\":[]}"),
        ("Lists", "{\"items\":[", "]}"),
        ("Lists", "{\"items\":[1,", ",2]}"),
        ("Lists", "{\"map\":{\"a\":", "}}"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_accepted_wherever_the_reader_accepts_it(Verdict verdict, string text)
    {
        if (verdict != Verdict.Open)
        {
            Assert.Equal(verdict == Verdict.Accept, IsReadable(Bytes(text)));
        }

        Assert.All(Places, place =>
        {
            var json = Bytes(place.Before + text + place.After);
            Assert.Equal(IsReadable(json), IsRead(place.Model, json));
        });
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_and_numbers_are_accepted_where_the_reader_gives_them(string text)
    {
        var (isText, isNumber) = IsTextOrNumber(Bytes(text));
        var isNull = text.Trim() == "null";

        Assert.Equal(isText || isNumber || isNull || text.Trim() is "true" or "false", IsRead("Typed", Bytes("{\"text\":" + text + "}")));
        Assert.Equal((isNumber && IsFinite(text)) || isNull || IsQuoted(text, static content => double.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out _)), IsRead("Typed", Bytes("{\"number\":" + text + "}")));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Nesting_ends_where_it_does_for_the_reader(int depth) => Assert.All(
        (string[])[new string('[', depth) + new string(']', depth), string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1), new string('[', depth), string.Concat(Enumerable.Repeat("[{\"a\":", depth / 2))],
        text => Assert.All(Places, place =>
        {
            var json = Bytes(place.Before + text + place.After);
            Assert.Equal(IsReadable(json), IsRead(place.Model, json));
        }));

    private static bool IsReadable(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsRead(string model, byte[] json)
    {
        BothDoors.AssertAlike(s_json, model, json);
        try
        {
            JsonSerializer.Deserialize(json, s_json.Context.GetTypeInfo(s_json.Type(model))!);
            return true;
        }
        catch (JsonException e)
        {
            Assert.StartsWith("$", e.Path, StringComparison.Ordinal);
            Assert.NotNull(e.LineNumber);
            Assert.NotNull(e.BytePositionInLine);
            return false;
        }
    }

    private static (bool IsText, bool IsNumber) IsTextOrNumber(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var token = reader.TokenType;
            if (token == JsonTokenType.String)
            {
                reader.GetString();
            }

            return reader.Read() ? default : (token == JsonTokenType.String, token == JsonTokenType.Number);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    private static bool IsFinite(string text) => double.IsFinite(double.Parse(text, CultureInfo.InvariantCulture));

    private static bool IsQuoted(string text, Predicate<string> content) => IsTextOrNumber(Bytes(text)).IsText && content(text.Trim().Trim('"'));

    private static IEnumerable<TheoryDataRow<Verdict, string>> Rows(Verdict verdict, params IReadOnlyList<string>[] texts) =>
        texts.SelectMany(static list => list).Distinct().Select(text => new TheoryDataRow<Verdict, string>(verdict, text));

    // A character of the data is a byte.
    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
