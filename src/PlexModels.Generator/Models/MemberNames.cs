using System.Globalization;

namespace PlexModels.Generator.Models;

/// <summary>Hands out member names of one type so that none is taken twice.</summary>
/// <param name="reserved">The names that none may have: few, and looked through for a page's few members faster than a set is made.</param>
/// <param name="typeName">Another one, the type's own.</param>
internal sealed class MemberNames(IReadOnlyList<string> reserved, string? typeName = null)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="wanted">The name, if it is free.</param>
    /// <param name="suffix">What is put behind a name that is reserved; one that is taken gets a number.</param>
    public string Take(string wanted, string suffix)
    {
        var name = IsReserved(wanted) ? wanted + suffix : wanted;
        var numbered = name;
        for (var i = 2; IsReserved(numbered) || !_taken.Add(numbered); i++)
        {
            numbered = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return numbered;
    }

    private bool IsReserved(string name)
    {
        for (var i = 0; i < reserved.Count; i++)
        {
            if (reserved[i] == name)
            {
                return true;
            }
        }

        return name == typeName;
    }
}
