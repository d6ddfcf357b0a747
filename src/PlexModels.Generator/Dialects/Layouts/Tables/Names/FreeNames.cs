using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>The names of a page's types, compared as links compare them.</summary>
internal sealed class FreeNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // Thousands of tables may want one name: none tries the numbers again that those before it took.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public bool IsTaken(string name) => _taken.Contains(NameFolding.Fold(name));

    /// <summary>The name, with a number behind it where it is taken.</summary>
    public string Take(string wanted)
    {
        var folded = NameFolding.Fold(wanted);
        if (_taken.Add(folded))
        {
            return wanted;
        }

        var number = _numbers.TryGetValue(folded, out var last) ? last + 1 : 2;
        while (!_taken.Add(NameFolding.Fold($"{wanted} {DiagnosticText.Number(number)}")))
        {
            number++;
        }

        _numbers[folded] = number;
        return $"{wanted} {DiagnosticText.Number(number)}";
    }
}
