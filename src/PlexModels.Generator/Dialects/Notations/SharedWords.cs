using PlexModels.Generator.Dialects.Layouts;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>
/// The words of all notations: which notations have a word, and what it means where all of them agree, so that a page may use it in a
/// documentation of another language too.
/// </summary>
internal sealed class SharedWords
{
    private readonly Dictionary<string, TypeShape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _notations = new(StringComparer.Ordinal);

    private SharedWords()
    {
        for (var i = 0; i < Layout.AllNotations.Count; i++)
        {
            // The words of prose mean roughly what some language has them for, and would speak for none.
            foreach (var word in Layout.AllNotations[i].IsProse ? [] : Layout.AllNotations[i].Words)
            {
                var shape = word.Value.Form == TypeForm.Scalar ? word.Value.Shape : TypeShape.JsonElement;
                _shapes[word.Key] = _shapes.TryGetValue(word.Key, out var other) && other != shape ? TypeShape.JsonElement : shape;
                _notations.TryGetValue(word.Key, out var notations);
                _notations[word.Key] = notations | (1 << i);
            }
        }
    }

    public static SharedWords Instance { get; } = new();

    /// <summary>What a word stands for; any JSON when no notation has it, or when they do not agree.</summary>
    public TypeShape Find(string word) => _shapes.TryGetValue(word, out var shape) ? shape : TypeShape.JsonElement;

    /// <summary>Which notations have a word: bit i is the notation at place i of <see cref="Layout.AllNotations"/>.</summary>
    public int Notations(string word) => _notations.TryGetValue(word, out var notations) ? notations : 0;
}
