using System.Collections;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>The type words of a notation. A word is compared as it is written.</summary>
internal sealed class WordTable : IEnumerable<KeyValuePair<string, TypeWord>>
{
    private readonly Dictionary<string, TypeWord> _words = new(StringComparer.Ordinal);

    /// <summary>Words for a type that holds no other.</summary>
    public void Add(TypeShape shape, params string[] words) => Add(new TypeWord(TypeForm.Scalar, shape), words);

    /// <summary>Words for a type that is made of others.</summary>
    public void Add(TypeForm form, params string[] words) => Add(new TypeWord(form), words);

    public void Add(TypeWord meaning, params string[] words)
    {
        foreach (var word in words)
        {
            _words.Add(word, meaning);
        }
    }

    public TypeWord? Find(string word) => _words.TryGetValue(word, out var meaning) ? meaning : null;

    public IEnumerator<KeyValuePair<string, TypeWord>> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
