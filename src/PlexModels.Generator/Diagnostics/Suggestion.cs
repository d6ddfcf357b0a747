using System.Collections.Concurrent;

namespace PlexModels.Generator.Diagnostics;

/// <summary>
/// Finds what somebody may have meant who wrote a name that does not exist. A large reference has thousands of names, and hundreds of links
/// that lead nowhere.
/// </summary>
internal sealed class Suggestion
{
    private readonly string[] _names;

    // Which letters and digits a name has, a bit each: two names that differ in many of those need not be compared.
    private readonly ulong[] _characters;

    // What is missing is linked to from many pages.
    private readonly ConcurrentDictionary<string, string> _found = new(StringComparer.Ordinal);

    /// <param name="names">The names that exist.</param>
    public Suggestion(IEnumerable<string> names)
    {
        _names = [.. names.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)];
        _characters = Array.ConvertAll(_names, static name => Characters(name));
    }

    /// <summary>
    /// The name that takes the fewest changes of a character, in any case, or null when none is near; of several the first in order.
    /// </summary>
    public string? Nearest(string name) => _found.GetOrAdd(name, Find) is { Length: > 0 } found ? found : null;

    // Empty when none is near.
    private string Find(string name)
    {
        // A third of the characters wrong is another word.
        var best = Math.Max(1, name.Length / 3);
        var characters = Characters(name);
        var distance = new EditDistance(name);
        var nearest = "";
        for (var i = 0; i < _names.Length; i++)
        {
            // A change of a character takes one away and puts another there. Of as many changes the first name counts.
            var limit = nearest.Length == 0 ? best : best - 1;
            if (Math.Abs(_names[i].Length - name.Length) <= limit
                && Count(_characters[i] ^ characters) <= 2 * limit
                && distance.To(_names[i], limit) is var changes
                && changes <= limit)
            {
                best = changes;
                nearest = _names[i];
            }
        }

        return nearest;
    }

    private static ulong Characters(string name)
    {
        var characters = 0UL;
        foreach (var c in name)
        {
            characters |= 1UL << (char.ToUpperInvariant(c) & 63);
        }

        return characters;
    }

    // Counts in pairs of bits, then in fours, then in bytes, and adds the bytes up in the highest of them: netstandard2.0 has no
    // instruction for it.
    private static int Count(ulong bits)
    {
        bits -= (bits >> 1) & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
        bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F;
        return (int)(unchecked(bits * 0x0101010101010101) >> 56);
    }
}
