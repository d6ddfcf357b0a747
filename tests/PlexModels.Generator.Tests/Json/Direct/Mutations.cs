using System.Text;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary>Changes documents, the same way each time: some are JSON afterwards, most are not.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly byte[][] s_pieces =
    [
        .. new[]
        {
            "\"", "\\", "{", "}", "[", "]", ",", ":", "-", "+", ".", "0", "1", "9", "00", "01", "1.", ".5", "1e", "e5", "E+2", "-0", "1.0", "0.1", "12345678901234567890",
            "null", "nul", "true", "tru", "false", "NaN", "\"\"", "{}", "[]", "[null]", "[[", "{\"\":", " ", "\t", "\r\n", "\n", "\u000B", "/", "/**/", "//\n", "'",
            "\\n", "\\u0041", "\\ud83d\\ude00", "\\ud800", "\\u00", "\\x", "ü", "😀", "\u0000", "\u001F", "\u007F", "\"city\":", "\"x\":", "\"number\":1,", "Z", "T", "2024-02-30",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xFF], [0xEF, 0xBB, 0xBF],
    ];

    private readonly Random _random = new(seed);

    public T Choose<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    /// <summary>The document with one change, or with a few.</summary>
    public byte[] Of(byte[] json)
    {
        var mutated = json;
        for (var changes = _random.Next(3); changes >= 0; changes--)
        {
            mutated = Change(mutated);
        }

        return mutated;
    }

    private byte[] Change(byte[] json)
    {
        var start = _random.Next(json.Length + 1);
        var end = Math.Min(json.Length, start + 1 + _random.Next(_random.Next(2) == 0 ? 2 : 12));
        return _random.Next(6) switch
        {
            0 => [.. json[..start], .. json[end..]],
            1 => [.. json[..end], .. json[start..]],
            2 => [.. json[..start], .. Choose(s_pieces), .. json[start..]],
            3 => json[..start],
            4 => [.. json[..start], (byte)_random.Next(256), .. json[end..]],
            _ => [.. json[..start], .. Choose(s_pieces), .. json[end..]],
        };
    }
}
