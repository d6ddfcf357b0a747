namespace PlexModels.Generator.Models;

/// <summary>A pattern of the names of types: <c>Pin</c>, <c>Operations.GetPin</c>, <c>GetPin*</c>, <c>Library.*</c>, in any case.</summary>
internal readonly struct NamePattern(string pattern)
{
    /// <summary>Whether it is a type's name, with its namespace or without, whole or from the root namespace on.</summary>
    public bool Matches(TypeSymbol type, string rootNamespace)
    {
        var qualified = type.QualifiedName;
        return Matches(type.TypeName) || Matches(qualified)
            || (qualified.StartsWith(rootNamespace + ".", StringComparison.Ordinal)
                && Matches(qualified.Substring(rootNamespace.Length + 1)));
    }

    // A star stands for any characters: where the rest does not fit, the last star takes one more.
    private bool Matches(string name)
    {
        var (position, i, star, taken) = (0, 0, -1, 0);
        while (position < name.Length)
        {
            if (i < pattern.Length && pattern[i] == '*')
            {
                star = i++;
                taken = position;
            }
            else if (i < pattern.Length && char.ToUpperInvariant(pattern[i]) == char.ToUpperInvariant(name[position]))
            {
                i++;
                position++;
            }
            else if (star >= 0)
            {
                i = star + 1;
                position = ++taken;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(i).Trim('*').IsEmpty;
    }
}
