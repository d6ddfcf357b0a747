using System.Globalization;

namespace PlexModels.Generator.Models;

/// <summary>Hands out type names so that no two types, and no type and namespace, share one.</summary>
internal sealed class TypeNameTable
{
    private static readonly HashSet<string> s_reserved = new(ReservedNames.Type, StringComparer.Ordinal);

    // Generated files are told apart without regard to case, so names are too.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    // Thousands of pages may want one name: none tries the numbers again that those before it took.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public TypeNameTable(string rootNamespace)
    {
        foreach (var name in ReservedNames.RootNamespace)
        {
            _taken.Add(rootNamespace + "." + name);
        }
    }

    /// <summary>
    /// Reserves a namespace and those around it: a type <c>Acme.Operations</c> cannot stand beside a namespace of that name.
    /// </summary>
    public void AddNamespace(string ns)
    {
        for (var end = ns.Length; end > 0; end = ns.LastIndexOf('.', end - 1))
        {
            _taken.Add(ns.Substring(0, end));
        }
    }

    public string Take(string ns, string wanted)
    {
        if (!s_reserved.Contains(wanted) && _taken.Add(ns + "." + wanted))
        {
            return wanted;
        }

        var qualified = ns + "." + wanted;
        var number = _numbers.TryGetValue(qualified, out var last) ? last : 1;
        string name;
        do
        {
            number++;
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }
        while (s_reserved.Contains(name) || !_taken.Add(ns + "." + name));

        _numbers[qualified] = number;
        return name;
    }
}
