using System.Globalization;

namespace PlexModels.Generator.Models;

/// <summary>Hands out type names so that no two types, and no type and namespace, share one.</summary>
internal sealed class TypeNameTable
{
    private static readonly HashSet<string> s_reserved = new(ReservedNames.Type, StringComparer.Ordinal);

    // Generated files are told apart without regard to case, so names are too.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public TypeNameTable(string rootNamespace)
    {
        foreach (var name in ReservedNames.RootNamespace)
        {
            _taken.Add(rootNamespace + "." + name);
        }
    }

    /// <summary>Reserves a namespace and those around it: a type <c>Acme.Operations</c> cannot stand beside a namespace of that name.</summary>
    public void AddNamespace(string ns)
    {
        for (var end = ns.Length; end > 0; end = ns.LastIndexOf('.', end - 1))
        {
            _taken.Add(ns.Substring(0, end));
        }
    }

    public string Take(string ns, string wanted)
    {
        var name = wanted;
        for (var i = 2; s_reserved.Contains(name) || !_taken.Add(ns + "." + name); i++)
        {
            name = wanted + i.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
