namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>What words mean, compared as they are written. Of two meanings of a word the first counts.</summary>
internal sealed class WordMeanings<T>
    where T : struct
{
    private readonly Dictionary<string, T> _meanings = new(StringComparer.Ordinal);

    /// <param name="meanings">Each with its words, between bars.</param>
    public WordMeanings(IEnumerable<(T Meaning, string Words)> meanings)
    {
        foreach (var (meaning, words) in meanings)
        {
            foreach (var word in words.Split('|'))
            {
                if (!_meanings.ContainsKey(word))
                {
                    _meanings.Add(word, meaning);
                }
            }
        }
    }

    /// <summary>What a word means; null where nothing is known of it.</summary>
    public T? Find(string word) => _meanings.TryGetValue(word, out var meaning) ? meaning : null;
}
