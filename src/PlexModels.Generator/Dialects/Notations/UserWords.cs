using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>The words that a project adds to those of prose: <c>&lt;PlexModelsTypeWord Include="amount" Type="decimal" /></c>.</summary>
internal static class UserWords
{
    /// <summary>The notation with the words of an option, <c>word=type|word=type</c>, which go before its own.</summary>
    public static Notation Add(Notation notation, string? option)
    {
        if (string.IsNullOrEmpty(option) || !notation.IsProse)
        {
            return notation;
        }

        var words = new WordTable();
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in option!.Split('|'))
        {
            if (Read(pair, notation) is var (word, meaning) && added.Add(word))
            {
                words.Add(meaning, word);
            }
        }

        foreach (var word in notation.Words)
        {
            if (added.Add(word.Key))
            {
                words.Add(word.Value, word.Key);
            }
        }

        return new Notation(notation.Name, words) { IsProse = true, CodeLanguages = notation.CodeLanguages };
    }

    /// <summary>What of such an option says nothing: no word, or a type that prose does not have.</summary>
    public static IEnumerable<string> Unreadable(string? option) => string.IsNullOrEmpty(option)
        ? []
        : option!.Split('|').Where(static pair => Read(pair, WordsNotation.Instance) is null);

    private static (string Word, TypeWord Meaning)? Read(string pair, Notation notation)
    {
        var equals = pair.IndexOf('=');
        var word = equals < 0 ? "" : pair.Substring(0, equals).Trim().ToLowerInvariant();
        return word.Length > 0 && Meaning(pair.Substring(equals + 1), notation) is { } meaning ? (word, meaning) : null;
    }

    private static TypeWord? Meaning(string type, Notation notation) => TypeCellReader.Read(type, notation, out _) switch
    {
        { Form: TypeForm.Scalar } scalar => new TypeWord(TypeForm.Scalar, scalar.Shape),
        { Form: TypeForm.List or TypeForm.Map } collection => new TypeWord(collection.Form),
        _ => null,
    };
}
