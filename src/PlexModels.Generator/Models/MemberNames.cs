using System.Globalization;

namespace PlexModels.Generator.Models;

/// <summary>Hands out member names of one type so that none is taken twice.</summary>
internal sealed class MemberNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="wanted">The name, if it is free.</param>
    /// <param name="suffix">What is put behind a name that is reserved; one that is taken gets a number.</param>
    public string Take(string wanted, string suffix)
    {
        var name = _reserved.Contains(wanted) ? wanted + suffix : wanted;
        var numbered = name;
        for (var i = 2; _reserved.Contains(numbered) || !_taken.Add(numbered); i++)
        {
            numbered = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return numbered;
    }
}
