namespace PlexModels.Generator.Dialects.Notations;

/// <summary>The words of a language that cannot be names.</summary>
internal sealed class KeywordSet(string words)
{
    private readonly HashSet<string> _words =
        new(words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public static KeywordSet None { get; } = new("");

    public bool Contains(string word) => _words.Contains(word);
}
