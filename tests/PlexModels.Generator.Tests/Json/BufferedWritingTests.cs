using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.BadInput;

namespace PlexModels.Generator.Tests.Json;

/// <summary>
/// With most options a model is put together in a buffer. A converter for types that no model has asks for the same text, and gets it from the writer, token by token.
/// </summary>
public sealed class BufferedWritingTests
{
    private static readonly JsonSerializerContext s_buffered = BadPages.Models.WithOptions(new JsonSerializerOptions());
    private static readonly JsonSerializerContext s_byWriter = BadPages.Models.WithOptions(new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } });
    private static readonly JsonSerializerContext s_relaxedBuffered = BadPages.Models.WithOptions(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private static readonly JsonSerializerContext s_relaxedByWriter = BadPages.Models.WithOptions(
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } });

    public static TheoryData<string, object> Values => new()
    {
        { "Number", long.MinValue },
        { "Number", long.MaxValue },
        { "Count", int.MinValue },
        { "Price", decimal.MinValue },
        { "Price", 1.10m },
        { "Price", 0.0000000000000000000000000001m },
        { "Ratio", double.Epsilon },
        { "Ratio", double.MinValue },
        { "Ratio", -0.0 },
        { "Ratio", 1e21 },
        { "Ratio", 1e-7 },
        { "Share", float.MaxValue },
        { "Share", 0.1f },
        { "At", new DateTimeOffset(2024, 5, 17, 9, 30, 0, new TimeSpan(-3, -30, 0)) },
        { "At", new DateTimeOffset(2024, 5, 17, 9, 30, 0, TimeSpan.Zero).AddTicks(1) },
        { "At", new DateTimeOffset(2024, 5, 17, 9, 30, 0, TimeSpan.Zero).AddTicks(1_200_000) },
        { "At", DateTimeOffset.MaxValue },
        { "Id", new Guid("0f8fad5b-d9cb-469f-a165-70867728950e") },
        { "Data", Array.Empty<byte>() },
        { "Data", Enumerable.Range(0, 256).Select(static value => (byte)value).ToArray() },
        { "Active", false },
        { "Text", string.Concat(Enumerable.Repeat("é\U0001F600x", 500)) },
    };

    [Fact]
    public void A_document_with_every_kind_of_member_is_the_writers() =>
        AssertSame(BadPages.Models.Read("Everything", BadPages.Document)!);

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_the_writers(string property, object value) => AssertSame(With(property, value));

    [Fact]
    public void Any_number_is_the_writers()
    {
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var bits = random.NextInt64(long.MinValue, long.MaxValue);
            AssertSame(With("Ratio", double.IsFinite(BitConverter.Int64BitsToDouble(bits)) ? BitConverter.Int64BitsToDouble(bits) : 0.5));
            AssertSame(With("Number", bits >> random.Next(63)));
        }
    }

    [Fact]
    public void Any_character_is_the_writers()
    {
        for (var c = 0; c <= char.MaxValue; c += 16)
        {
            var text = string.Concat(Enumerable.Range(c, 16).Select(static value => $"{(char)value} "));
            AssertSame(With("Text", text));
        }
    }

    [Fact]
    public void An_escape_anywhere_in_a_text_is_the_writers()
    {
        for (var length = 0; length < 300; length += 7)
        {
            for (var at = 0; at <= length; at += 3)
            {
                AssertSame(With("Text", new string('x', length).Insert(at, "\"\U0001F600")));
            }
        }
    }

    // Texts are copied eight and sixteen characters at a time.
    [Fact]
    public void Every_character_that_is_escaped_is_the_writers_in_every_place_of_a_short_text()
    {
        const string Escaped = "\"&'+<>\\`\u0000\u001F\u007F\u0080\u0122\u2026";
        for (var length = 1; length <= 34; length++)
        {
            for (var at = 0; at < length; at++)
            {
                AssertSame(With("Text", new string('x', length).Remove(at, 1).Insert(at, Escaped[(length + at) % Escaped.Length].ToString())));
            }
        }

        Assert.All(Escaped, static c => AssertSame(With("Text", "0123456789" + c)));
        Assert.All(Escaped, static c => AssertSame(With("Text", "0123456789abcdefghij" + c)));
    }

    [Fact]
    public void Any_instant_is_the_writers()
    {
        var random = new Random(2);
        long[] units = [1, 10, 1_000, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMinute, TimeSpan.TicksPerDay];
        for (var i = 0; i < 2_000; i++)
        {
            var unit = units[random.Next(units.Length)];
            var offset = TimeSpan.FromMinutes(random.Next(3) == 0 ? 0 : random.Next(-14 * 60, (14 * 60) + 1));
            var ticks = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
            AssertSame(With("At", new DateTimeOffset(ticks - (ticks % unit), offset)));
        }
    }

    [Fact]
    public void A_text_of_any_length_is_the_writers()
    {
        for (var length = 3_900; length < 4_100; length++)
        {
            AssertSame(With("Text", new string('x', length)));
        }
    }

    [Fact]
    public void A_document_too_long_for_a_buffer_is_the_writers()
    {
        var item = $$"""{"text":"{{new string('x', 1 << 20)}}"}""";

        AssertSame(BadPages.Models.Read("Everything", $$"""{"list":[{{string.Join(',', Enumerable.Repeat(item, 70))}}]}""")!);
    }

    [Theory]
    [InlineData("""{"a<":"ü","b":[1,{"c":[]}],"d":null,"e":true,"f":1.50}""")]
    [InlineData("""{"a":"x\u0079","b":"y","c":"<","d":"ü","e":"","f":-0,"g":1e2,"h":"a\/b","i":"\"","j":false}""")]
    [InlineData("""{"a": [ 1, "x y" , { "b" : "//" } ], "c" :{ }, "d": [[ ], [ null ] ], "e": 1E+5, "f": {"g ": "\t", "h,}": ",]"}}""")]
    [InlineData("""{"map":{"a<ü":["b"],"":[]}}""")]
    [InlineData("""{"kind":{"x":[1,"<"]},"any":"<","level":3}""")]
    [InlineData("{}")]
    public void Names_and_values_that_no_page_knows_are_the_writers(string json) => AssertSame(BadPages.Models.Read("Everything", json)!);

    [Theory]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void An_object_too_deep_is_the_writers_error(int depth)
    {
        var value = With("Text", "deepest");
        for (var i = 1; i < depth; i++)
        {
            value = With("Self", value);
        }

        AssertSame(value);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(62)]
    [InlineData(63)]
    public void An_unknown_value_too_deep_is_the_writers_error(int depth)
    {
        using var unknown = JsonDocument.Parse(new string('[', depth) + new string(']', depth), new JsonDocumentOptions { MaxDepth = 100 });

        AssertSame(With("Self", With("Any", unknown.RootElement)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_none_is_the_writers_error(double value)
    {
        AssertSame(With("Ratio", value));
        AssertSame(With("Share", (float)value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_value_goes_where_the_writer_stands(bool skipsValidation)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { SkipValidation = skipsValidation }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("before", 1);
            writer.WritePropertyName("value");
            JsonSerializer.Serialize(writer, With("Text", "x"), s_buffered.GetTypeInfo(BadPages.Everything)!);
            writer.WriteStartArray("list");
            JsonSerializer.Serialize(writer, With("Text", "y"), s_buffered.GetTypeInfo(BadPages.Everything)!);
            JsonSerializer.Serialize(writer, With("Text", "z"), s_buffered.GetTypeInfo(BadPages.Everything)!);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        Assert.Equal("""{"before":1,"value":{"text":"x"},"list":[{"text":"y"},{"text":"z"}]}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_writer_with_line_breaks_writes_them()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            JsonSerializer.Serialize(writer, With("Text", "x"), s_buffered.GetTypeInfo(BadPages.Everything)!);
        }

        Assert.Equal("{\n  \"text\": \"x\"\n}", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_writer_with_an_encoder_of_its_own_escapes_by_it()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, With("Text", "<ü>"), s_buffered.GetTypeInfo(BadPages.Everything)!);
        }

        Assert.Equal("""{"text":"<ü>"}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Comments_and_commas_too_many_are_not_written_back()
    {
        var context = BadPages.Models.WithOptions(new JsonSerializerOptions { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip });

        var read = JsonSerializer.Deserialize("""{"a":[1,2,],"b":{"c":/* "d" */3,},"e":[4 ,/*f*/]}""", context.GetTypeInfo(BadPages.Everything)!)!;

        Assert.Equal("""{"a":[1,2],"b":{"c":3},"e":[4]}""", Write(context, read));
    }

    // What each option does is the differential tests' matter; here, that the text is put together alike.
    [Theory]
    [InlineData(JsonIgnoreCondition.WhenWritingNull, JsonNumberHandling.Strict)]
    [InlineData(JsonIgnoreCondition.Never, JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    [InlineData(JsonIgnoreCondition.WhenWritingDefault, JsonNumberHandling.AllowReadingFromString)]
    [InlineData(JsonIgnoreCondition.WhenWritingNull, JsonNumberHandling.WriteAsString)]
    public void Under_other_options_too_a_document_is_the_writers(JsonIgnoreCondition ignored, JsonNumberHandling numbers)
    {
        var buffered = BadPages.Models.WithOptions(new JsonSerializerOptions { DefaultIgnoreCondition = ignored, NumberHandling = numbers });
        var byWriter = BadPages.Models.WithOptions(
            new JsonSerializerOptions { DefaultIgnoreCondition = ignored, NumberHandling = numbers, Converters = { new JsonStringEnumConverter() } });

        Assert.All(
            (object[])[BadPages.Models.Read("Everything", BadPages.Document)!, With("Ratio", double.NaN), With("Share", float.NegativeInfinity), With("Number", 0L)],
            value => Assert.Equal(Result(byWriter, value), Result(buffered, value)));
    }

    [Fact]
    public void An_encoder_of_the_users_escapes_what_it_wants()
    {
        var context = BadPages.Models.WithOptions(new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.Cyrillic) });

        Assert.Equal("""{"\u0074\u0065\u0078\u0074":"\u0061\u044F"}""".Replace("\\u044F", "я", StringComparison.Ordinal), Write(context, With("Text", "aя")));
    }

    // A list of the user's may write a model of its own while it is written.
    [Fact]
    public void A_model_written_while_another_is_being_written_disturbs_neither()
    {
        var inner = "";
        var list = Activator.CreateInstance(typeof(WatchedList<>).MakeGenericType(BadPages.Everything), With("Text", "x"), (Action)(() => inner = Write(s_buffered, With("Text", "y"))))!;

        Assert.Equal("""{"list":[{"text":"x"}]}""", Write(s_buffered, With("List", list)));
        Assert.Equal("""{"text":"y"}""", inner);
    }

    [Fact]
    public async Task Many_threads_write_at_once()
    {
        var expected = Enumerable.Range(0, 8).Select(static number => Write(s_byWriter, With("Text", new string('x', number * 1_000)))).ToArray();

        var written = await Task.WhenAll(Enumerable.Range(0, 400).Select(number => Task.Run(() => Write(s_buffered, With("Text", new string('x', number % 8 * 1_000))))));

        Assert.All(written, (text, number) => Assert.Equal(expected[number % 8], text));
    }

    private static object With(string property, object value)
    {
        var everything = Activator.CreateInstance(BadPages.Everything)!;
        BadPages.Everything.GetProperty(property)!.SetValue(everything, value);
        return everything;
    }

    private static void AssertSame(object value)
    {
        Assert.Equal(Result(s_byWriter, value), Result(s_buffered, value));
        Assert.Equal(Result(s_relaxedByWriter, value), Result(s_relaxedBuffered, value));
    }

    private static string Result(JsonSerializerContext context, object value)
    {
        try
        {
            return Write(context, value);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{e.GetType()}: {e.Message}");
        }
    }

    private static string Write(JsonSerializerContext context, object value) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, context.GetTypeInfo(BadPages.Everything)!));

    private sealed class WatchedList<T>(T item, Action watch) : IReadOnlyList<T>
    {
        public int Count => 1;

        public T this[int index]
        {
            get
            {
                watch();
                return item;
            }
        }

        public IEnumerator<T> GetEnumerator() => throw new NotSupportedException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }
}
