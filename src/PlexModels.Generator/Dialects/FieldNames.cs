using PlexModels.Generator.Dialects.Notations;

namespace PlexModels.Generator.Dialects;

/// <summary>Takes off a field's name what its language put there, so that what is left is nearer to the JSON name.</summary>
internal static class FieldNames
{
    public static string Plain(string name, Notation notation)
    {
        var plain = WithoutPrefix(name, notation);
        plain = WithoutUnderscore(plain, notation.Keywords);

        // Where the language itself wants a capital, the capital says nothing of JSON.
        return notation.NameCase == NameCase.Pascal ? WithoutCapital(plain) : plain;
    }

    private static string WithoutPrefix(string name, Notation notation)
    {
        foreach (var prefix in notation.NamePrefixes)
        {
            // "VarVersion" has a prefix and "Variant" has none.
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal)
                && (!char.IsLetter(prefix[prefix.Length - 1]) || !char.IsLower(name[prefix.Length])))
            {
                return name.Substring(prefix.Length);
            }
        }

        return name;
    }

    private static string WithoutUnderscore(string name, KeywordSet keywords)
    {
        if (name.Length > 1 && name[name.Length - 1] == '_' && keywords.Contains(name.Substring(0, name.Length - 1)))
        {
            return name.Substring(0, name.Length - 1);
        }

        return name.Length > 1 && name[0] == '_' && keywords.Contains(name.Substring(1)) ? name.Substring(1) : name;
    }

    // "ID" is "id", "URLPath" is "urlPath".
    private static string WithoutCapital(string name)
    {
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length && char.IsUpper(characters[i]); i++)
        {
            if (i > 0 && i + 1 < characters.Length && char.IsLower(characters[i + 1]))
            {
                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }
}
