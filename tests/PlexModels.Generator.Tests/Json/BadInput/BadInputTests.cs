using System.Text;
using System.Text.Json;
using PlexModels.Generator.Tests.Json.Differential;

namespace PlexModels.Generator.Tests.Json.BadInput;

/// <summary>Whatever is wrong with a document, it is a <see cref="JsonException"/> that says where, and nothing else.</summary>
public sealed class BadInputTests
{
    private static readonly byte[] s_document = Encoding.UTF8.GetBytes(BadPages.Document);

    [Fact]
    public void The_document_is_good_before_it_is_broken() => Assert.Equal(BadPages.Document.Length, BadPages.Models.RoundTrip("Everything", BadPages.Document)
        .Replace("ab\\uD83D\\uDE00\\u00E9", "a\\u0062\\ud83d\\ude00é", StringComparison.Ordinal).Replace("1500", "1.5e3", StringComparison.Ordinal).Replace("+00:00", "Z", StringComparison.Ordinal).Length);

    [Fact]
    public void A_document_cut_off_at_any_byte_is_an_error()
    {
        for (var length = 0; length < s_document.Length; length++)
        {
            AssertLocated(Fail(s_document.AsSpan(0, length)));
        }
    }

    [Fact]
    public void A_document_cut_off_is_told_where_System_Text_Json_tells_it() => Assert.All(Documents.ToWrite, static document =>
    {
        var (model, json) = Documents.Split(document);
        for (var length = 0; length < json.Length; length++)
        {
            var theirs = Side.Theirs.Read(model, json[..length], static options => { });
            var ours = Side.Ours.Read(model, json[..length], static options => { });

            // Behind a value in a map they name the value and we the map, and we alone name the first item of an array of any JSON.
            Assert.Equal(theirs with { Path = ours.Path }, ours);
            Assert.True(theirs.Path == ours.Path || theirs.Path!.StartsWith(ours.Path + ".", StringComparison.Ordinal) || ours.Path == theirs.Path + "[0]", $"{ours.Path} in place of {theirs.Path}");
        }
    });

    [Fact]
    public void A_document_with_a_wrong_byte_anywhere_is_read_or_an_error()
    {
        byte[] wrong = [0x00, 0x1F, (byte)'"', (byte)'\\', (byte)'{', (byte)'}', (byte)'[', (byte)']', (byte)',', (byte)':', (byte)'0', (byte)'-', (byte)'n', 0x80, 0xC3, 0xED, 0xFF];
        var failures = 0;
        for (var at = 0; at < s_document.Length; at++)
        {
            foreach (var value in wrong)
            {
                var json = (byte[])s_document.Clone();
                json[at] = value;
                if (TryRead(json) is { } exception)
                {
                    AssertLocated(exception);
                    failures++;
                }
            }
        }

        Assert.InRange(failures, s_document.Length * 5, s_document.Length * wrong.Length);
    }

    [Fact]
    public void A_document_without_any_one_byte_is_read_or_an_error()
    {
        for (var at = 0; at < s_document.Length; at++)
        {
            if (TryRead([.. s_document.AsSpan(0, at), .. s_document.AsSpan(at + 1)]) is { } exception)
            {
                AssertLocated(exception);
            }
        }
    }

    [Theory]
    [InlineData("""{"text":"?"}""", "$.text")]
    [InlineData("""{"?":1}""", "$")]
    [InlineData("""{"text":"a","te?t":1}""", "$")]
    [InlineData("""{"kind":"?"}""", "$.kind")]
    [InlineData("""{"token":"?"}""", "$.token")]
    [InlineData("""{"link":"?"}""", "$.link")]
    [InlineData("""{"number":"?"}""", "$.number")]
    [InlineData("""{"huge":"?"}""", "$.huge")]
    [InlineData("""{"at":"?"}""", "$.at")]
    [InlineData("""{"id":"?"}""", "$.id")]
    [InlineData("""{"data":"?"}""", "$.data")]
    [InlineData("""{"map":{"?":[]}}""", "$.map")]
    [InlineData("""{"map":{"a":["b","?"]}}""", "$.map.a[1]")]
    [InlineData("""{"list":[{},{"self":{"text":"?"}}]}""", "$.list[1].self.text")]
    [InlineData("""{"list":[{},{"?":1}]}""", "$.list[1]")]
    public void Text_that_is_none_is_an_error(string json, string path)
    {
        byte[][] bad = [[0xFF], [0x80], [0xC3], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [.. @"\ud800"u8], [.. @"\udc00x"u8], [.. @"\ud800\ud800"u8]];
        var (before, after) = (Encoding.UTF8.GetBytes(json[..json.IndexOf('?', StringComparison.Ordinal)]), Encoding.UTF8.GetBytes(json[(json.IndexOf('?', StringComparison.Ordinal) + 1)..]));

        Assert.All(bad, text =>
        {
            var exception = Fail([.. before, .. text, .. after]);
            Assert.Equal(path, exception.Path);
            AssertLocated(exception);
        });
    }

    [Theory]
    [InlineData("number", "9223372036854775808")]
    [InlineData("number", "-9223372036854775809")]
    [InlineData("number", "1e1000")]
    [InlineData("number", "\"9223372036854775808\"")]
    [InlineData("count", "2147483648")]
    [InlineData("count", "\"-2147483649\"")]
    [InlineData("ratio", "1e309")]
    [InlineData("ratio", "\"-1e309\"")]
    [InlineData("ratio", "\"NaN\"")]
    [InlineData("ratio", "NaN")]
    [InlineData("share", "3.5e38")]
    [InlineData("share", "\"Infinity\"")]
    [InlineData("share", "-Infinity")]
    [InlineData("price", "79228162514264337593543950336")]
    [InlineData("price", "1e29")]
    [InlineData("price", "\"-79228162514264337593543950336\"")]
    [InlineData("level", "9223372036854775808")]
    [InlineData("level", "1.5")]
    [InlineData("active", "2")]
    [InlineData("active", "-1")]
    [InlineData("active", "1e1")]
    [InlineData("at", "\"10000-01-01T00:00:00Z\"")]
    [InlineData("at", "\"0000-12-31T00:00:00Z\"")]
    [InlineData("at", "\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("at", "\"9999-12-31T23:59:59-14:00\"")]
    [InlineData("at", "\"2024-13-01T00:00:00Z\"")]
    [InlineData("at", "\"2024-07-01T25:00:00Z\"")]
    [InlineData("at", "\"2024-07-01T00:00:00+15:00\"")]
    [InlineData("day", "\"2023-02-29\"")]
    [InlineData("day", "\"10000-01-01\"")]
    [InlineData("id", "\"0f8fad5b-d9cb-469f-a165-70867728950\"")]
    public void A_value_out_of_range_is_an_error_at_its_end(string member, string value)
    {
        var exception = Fail(Encoding.UTF8.GetBytes($"{{\n\"{member}\":{value} ,\"text\":\"a\"}}"));

        Assert.Equal("$." + member, exception.Path);
        Assert.Equal(1, exception.LineNumber);
        if (char.IsAsciiDigit(value[^1]) || value[^1] == '"')
        {
            Assert.Equal(member.Length + 3 + value.Length, exception.BytePositionInLine);
        }
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void An_integer_of_too_many_digits_is_an_error(int digits, bool isError) =>
        Assert.Equal(isError, TryRead(Encoding.UTF8.GetBytes($"{{\"huge\":{new string('7', digits)}}}")) is not null);

    [Theory]
    [InlineData("""{"self":""", "{}", "}")]
    [InlineData("""{"list":[""", "{}", "]}")]
    [InlineData("[", "", "]")]
    [InlineData("""{"any":""", "{}", "}")]
    [InlineData("""{"other":[""", "1", "]}")]
    [InlineData("""{"union":[""", "1", "]}")]
    public void Ten_thousand_levels_are_an_error(string open, string inside, string close)
    {
        var json = "{\"any\":1,\"list\":[" + string.Concat(Enumerable.Repeat(open, 10_000)) + inside + string.Concat(Enumerable.Repeat(close, 10_000)) + "]}";

        Assert.Null(TryRead(Encoding.UTF8.GetBytes("{\"any\":1,\"list\":[]}")));
        var exception = Fail(Encoding.UTF8.GetBytes(json));
        AssertLocated(exception);
        Assert.StartsWith("$.list[0]", exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_that_the_options_allow_but_the_stack_does_not_hold_are_an_error()
    {
        const int Depth = 100_000;
        var context = BadPages.Models.WithOptions(new JsonSerializerOptions { MaxDepth = Depth + 2 });
        var json = string.Concat(Enumerable.Repeat("""{"self":""", Depth)) + "{}" + new string('}', Depth);

        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, context.GetTypeInfo(BadPages.Everything)!));

        Assert.StartsWith("$.self.self.self", exception.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", true)]
    [InlineData("kind", true)]
    [InlineData("other", true)]
    [InlineData("number", false)]
    [InlineData("at", false)]
    public void A_string_of_100_megabytes_is_read_or_an_error(string member, bool isRead)
    {
        const int Length = 100_000_000;
        byte[] before = [.. "{\""u8, .. Encoding.UTF8.GetBytes(member), .. "\":\""u8];
        var json = GC.AllocateUninitializedArray<byte>(before.Length + Length + 2);
        json.AsSpan().Fill((byte)'a');
        before.CopyTo(json, 0);
        json[^2] = (byte)'"';
        json[^1] = (byte)'}';

        Assert.Equal(isRead, TryRead(json) is null);
        AssertLocated(Fail(json.AsSpan(0, json.Length - 2)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_JSON_does_not_have_is_not_written(double value)
    {
        var everything = Activator.CreateInstance(BadPages.Everything)!;
        BadPages.Everything.GetProperty("Ratio")!.SetValue(everything, value);

        Assert.Throws<ArgumentException>(() => BadPages.Models.Write(BadPages.Everything, everything));
    }

    private static JsonException Fail(ReadOnlySpan<byte> json) => TryRead(json) ?? throw new Xunit.Sdk.XunitException("It was read.");

    private static JsonException? TryRead(ReadOnlySpan<byte> json)
    {
        try
        {
            JsonSerializer.Deserialize(json, BadPages.Models.Context.GetTypeInfo(BadPages.Everything)!);
            return null;
        }
        catch (JsonException e)
        {
            return e;
        }
    }

    private static void AssertLocated(JsonException exception)
    {
        Assert.StartsWith("$", exception.Path, StringComparison.Ordinal);
        Assert.NotNull(exception.LineNumber);
        Assert.NotNull(exception.BytePositionInLine);
        Assert.Contains($"Path: {exception.Path}", exception.Message, StringComparison.Ordinal);
    }
}
