using System.Text;
using PlexModels.Generator.Tests.Json.Differential;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary>Texts and names with escapes, which the direct door reads itself: as the serializer does, and as strictly.</summary>
public sealed class EscapeTests
{
    private const int Random = 20_000;

    // Where a text may stand: as a value, as a name that is known, kept or passed over, as a key, and in lists.
    private static readonly (string Model, string Before, string After)[] s_places =
    [
        ("Scalars", "{\"text\":\"", "\"}"),
        ("Scalars", "{\"count\":1,\"", "\":1,\"text\":\"t\"}"),
        ("Scalars", "{\"any\":\"", "\",\"number\":2}"),
        ("Scalars", "{ \"unknown\" : \"", "\" , \"text\" : \"t\" }"),
        ("Bare", "{\"city\":\"c\",\"", "\":1}"),
        ("Bare", "{\"city\":\"", "\",\"inner\":{\"city\":\"d\"}}"),
        ("Journey", "{\"start\":{\"city\":\"c\",\"zip_code\":1},\"stops\":[],\"tags\":{\"", "\":[\"a\"],\"b\":[]}}"),
        ("Journey", "{\"start\":{\"city\":\"c\",\"zip_code\":1},\"stops\":[],\"tags\":{\"a\":[\"b\",\"", "\"]}}"),
    ];

    private static readonly byte[][] s_pieces =
    [
        .. new[]
        {
            "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u0041", "\\u007f", "\\u0080", "\\u07FF", "\\u0800", "\\ud7ff", "\\uE000", "\\uffff",
            "\\ud83d\\ude00", "\\uD800\\uDC00", "\\uDBFF\\udfff", "text", "city", "t\\u0065xt", "a", "", "0123456789abcdef", "012345678901234567890123456789012", "ü", "€", "😀",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] s_badPieces =
    [
        .. new[]
        {
            "\\", "\\u", "\\u0", "\\u00", "\\u004", "\\u004g", "\\u00 1", "\\U0041", "\\x41", "\\0", "\\a", "\\v", "\\'", "\\\n", "\\ü",
            "\\ud800", "\\udbff", "\\udc00", "\\udfff", "\\ud800\\ud800", "\\udc00\\ud800", "\\ud800\\n", "\\ud800x", "\\ud800\\u0041", "\"", "\u0000", "\u001F", "\n",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xFF], [.. "\\u0041"u8, 0xC3], [0xC3, .. "\\u00A9"u8],
    ];

    [Fact]
    public void Every_UTF_16_code_unit_is_read_as_the_serializer_reads_it()
    {
        for (var first = 0; first <= char.MaxValue; first += 0x100)
        {
            if (first is < 0xD800 or > 0xDFFF)
            {
                AssertRead("Scalars", $"{{\"text\":\"{string.Concat(Enumerable.Range(first, 0x100).Select(static unit => $"\\u{unit:x4}"))}\"}}");
                AssertRead("Scalars", $"{{\"text\":\"{string.Concat(Enumerable.Range(first, 0x100).Select(static unit => $"\\u{unit:X4}-"))}\"}}");
            }
        }
    }

    [Fact]
    public void Every_pair_of_surrogates_is_read_as_the_serializer_reads_it()
    {
        int[] edges = [0, 1, 0x3F, 0x40, 0xFF, 0x100, 0x1FF, 0x200, 0x3BF, 0x3C0, 0x3FE, 0x3FF];
        AssertRead("Scalars", $"{{\"text\":\"{string.Concat(edges.SelectMany(high => edges.Select(low => $"\\u{0xD800 + high:x4}\\u{0xDC00 + low:x4}")))}\"}}");
    }

    [Theory]
    [InlineData(0xD7FF)]
    [InlineData(0xD800)]
    [InlineData(0xDBFF)]
    [InlineData(0xDC00)]
    [InlineData(0xDFFF)]
    [InlineData(0xE000)]
    public void A_surrogate_is_refused_without_its_other_half(int first)
    {
        foreach (var second in new[] { 0, 0x41, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFF })
        {
            foreach (var (model, before, after) in s_places)
            {
                BothDoors.AssertAlike(TwinPages.Models, model, Encoding.UTF8.GetBytes($"{before}\\u{first:x4}\\u{second:x4}{after}"));
            }
        }
    }

    [Fact]
    public void Any_byte_behind_a_backslash_is_read_or_refused_as_the_serializer_does()
    {
        for (var escaped = 0; escaped <= byte.MaxValue; escaped++)
        {
            BothDoors.AssertAlike(TwinPages.Models, "Scalars", [.. "{\"text\":\"a\\"u8, (byte)escaped, .. "0041\"}"u8]);
        }
    }

    [Fact]
    public void Any_byte_among_the_digits_is_read_or_refused_as_the_serializer_does()
    {
        for (var digit = 0; digit <= byte.MaxValue; digit++)
        {
            for (var place = 0; place < 4; place++)
            {
                byte[] json = [.. "{\"text\":\"\\u0041\"}"u8];
                json["{\"text\":\"\\u".Length + place] = (byte)digit;
                BothDoors.AssertAlike(TwinPages.Models, "Scalars", json);
            }
        }
    }

    [Fact]
    public void Escapes_are_read_without_the_serializer_wherever_they_stand()
    {
        var random = new Random(4);
        for (var i = 0; i < Random; i++)
        {
            var (model, before, after) = s_places[random.Next(s_places.Length)];
            AssertRead(model, before + Encoding.UTF8.GetString(Text(random, s_pieces, random.Next(5))) + after);
        }
    }

    [Fact]
    public void What_is_wrong_in_them_is_refused_as_the_serializer_refuses_it()
    {
        var random = new Random(5);
        for (var i = 0; i < Random / 4; i++)
        {
            var (model, before, after) = s_places[random.Next(s_places.Length)];
            byte[] json =
            [
                .. Encoding.UTF8.GetBytes(before), .. Text(random, s_pieces, random.Next(3)), .. Text(random, s_badPieces, 1), .. Text(random, s_pieces, random.Next(3)),
                .. Encoding.UTF8.GetBytes(after),
            ];
            BothDoors.AssertAlike(TwinPages.Models, model, json);
        }
    }

    [Fact]
    public void A_text_that_breaks_off_within_an_escape_is_refused_as_the_serializer_refuses_it()
    {
        var json = "{\"a\\u0062\":1,\"text\":\"\\n\\ud83d\\ude00\\u0041\"}"u8.ToArray();
        for (var length = 0; length < json.Length; length++)
        {
            BothDoors.AssertAlike(TwinPages.Models, "Scalars", json[..length]);
        }
    }

    // Text is put together behind unknown members that are kept, in a buffer that grows.
    [Fact]
    public void A_long_text_with_escapes_leaves_the_members_that_are_kept_as_they_are()
    {
        var text = string.Concat(Enumerable.Range(0, 3_000).Select(static i => $"{i}\\u00e9\\n"));

        AssertRead("Scalars", $"{{\"kept\":\"k\",\"text\":\"{text}\",\"also \\u006bept\":[\"{text}\"],\"{text}\":\"{text}\",\"last\":\"\\t\"}}");
    }

    private static byte[] Text(Random random, byte[][] pieces, int count) =>
        [.. Enumerable.Range(0, count).SelectMany(_ => pieces[random.Next(pieces.Length)])];

    private static void AssertRead(string model, string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        if (BothDoors.AssertAlike(TwinPages.Models, model, utf8))
        {
            Assert.True(DirectDoor.Of(TwinPages.Models.Type(model)).TryRead(utf8, out _), json);
        }
        else
        {
            Assert.Fail(json);
        }
    }
}
