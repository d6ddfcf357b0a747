namespace PlexModels.Generator.Diagnostics;

/// <summary>Finds what somebody may have meant who wrote a name that does not exist.</summary>
internal static class Suggestion
{
    /// <summary>The name that takes the fewest changes of a character, in any case, or null when none is near; of several the first in order.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        // A third of the characters wrong is another word.
        var best = Math.Max(1, name.Length / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > best)
            {
                continue;
            }

            var distance = Distance(name, candidate, best);
            if (distance < best || (distance == best && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>
    /// Whether one name is the other but for a slip or an ending: no more than a third of its characters are others, nor of those between what
    /// both begin and end with. Else all that end in one long word would be alike.
    /// </summary>
    public static bool IsNear(string name, string other)
    {
        var shorter = Math.Min(name.Length, other.Length);
        var start = 0;
        while (start < shorter && Same(name[start], other[start]))
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && Same(name[name.Length - 1 - end], other[other.Length - 1 - end]))
        {
            end++;
        }

        var (left, right) = (name.Substring(start, name.Length - start - end), other.Substring(start, other.Length - start - end));
        var limit = Math.Min(Math.Max(1, name.Length / 3), Math.Max(1, Math.Max(left.Length, right.Length) / 3));
        return Math.Abs(left.Length - right.Length) <= limit && Distance(left, right, limit) <= limit;
    }

    // How many characters have to be put in, taken out, replaced, or swapped with the next; more than the limit where it is passed.
    private static int Distance(string left, string right, int limit)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
