namespace PlexModels.Generator.Diagnostics;

/// <summary>
/// How many characters of a name have to be put in, taken out, replaced, or swapped with the next, to make another of it; case does not
/// count.
/// </summary>
internal sealed class EditDistance(string name)
{
    private readonly string _name = name.ToUpperInvariant();
    private int[] _beforePrevious = [];
    private int[] _previous = [];
    private int[] _current = [];

    /// <summary>
    /// Whether one name is the other but for a slip or an ending: no more than a third of its characters are others, nor of those between
    /// what both begin and end with. Else all that end in one long word would be alike.
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
        return Math.Abs(left.Length - right.Length) <= limit && new EditDistance(left).To(right, limit) <= limit;
    }

    /// <returns>The number; more than the limit where it is passed.</returns>
    public int To(string other, int limit)
    {
        if (_current.Length <= other.Length)
        {
            (_beforePrevious, _previous, _current) =
                (new int[(other.Length + 1) * 2], new int[(other.Length + 1) * 2], new int[(other.Length + 1) * 2]);
        }

        for (var j = 0; j <= other.Length; j++)
        {
            _previous[j] = j;
        }

        for (var i = 1; i <= _name.Length; i++)
        {
            if (Row(other, i) > limit)
            {
                return limit + 1;
            }

            (_beforePrevious, _previous, _current) = (_previous, _current, _beforePrevious);
        }

        return _previous[other.Length];
    }

    // The least of the row: no later one has less.
    private int Row(string other, int i)
    {
        _current[0] = i;
        var least = i;
        for (var j = 1; j <= other.Length; j++)
        {
            var changes = Math.Min(_previous[j - 1] + (Same(i, other, j) ? 0 : 1), Math.Min(_previous[j], _current[j - 1]) + 1);
            if (i > 1 && j > 1 && Same(i, other, j - 1) && Same(i - 1, other, j))
            {
                changes = Math.Min(changes, _beforePrevious[j - 2] + 1);
            }

            _current[j] = changes;
            least = Math.Min(least, changes);
        }

        return least;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    private bool Same(int i, string other, int j) => _name[i - 1] == char.ToUpperInvariant(other[j - 1]);
}
