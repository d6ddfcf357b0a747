using System.Text;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>
/// Finds out what a field is called in JSON. The pages show the names that a language has for it, which often are not it.
/// </summary>
internal sealed class WireNameResolver
{
    private readonly WireNamePolicy _policy;
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    /// <param name="policy">How names are made where no page says them.</param>
    /// <param name="exampleKeys">The names that examples show for this model.</param>
    public WireNameResolver(WireNamePolicy policy, EquatableArray<string> exampleKeys)
    {
        _policy = policy;
        foreach (var key in exampleKeys)
        {
            _exact.Add(key);
            var folded = Fold(key);
            if (!_folded.ContainsKey(folded))
            {
                _folded.Add(folded, key);
            }
        }
    }

    public WireName Resolve(SpecField field)
    {
        if (!field.JsonName.IsEmpty)
        {
            return new WireName(field.JsonName.Text, IsGuess: false);
        }

        var name = field.PlainName;
        if (_exact.Contains(name))
        {
            return new WireName(name, IsGuess: false);
        }

        return _folded.Count > 0 && _folded.TryGetValue(Fold(name), out var key)
            ? new WireName(key, IsGuess: false)
            : new WireName(Apply(_policy, name), IsGuess: true);
    }

    /// <summary>A name without what spellings differ in: case and <c>_ - .</c> and blanks.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not ('_' or '-' or '.' or ' '))
            {
                folded.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
            }
        }

        return folded.ToString();
    }

    /// <summary>What a policy makes of a field's name.</summary>
    public static string Apply(WireNamePolicy policy, string name) => policy switch
    {
        WireNamePolicy.CamelCase => Identifier.Camel(Identifier.Pascal(name)).TrimStart('_'),
        WireNamePolicy.PascalCase => Identifier.Pascal(name).TrimStart('_'),
        WireNamePolicy.SnakeCase => Separate(name, '_'),
        WireNamePolicy.KebabCase => Separate(name, '-'),
        _ => name,
    };

    private static string Separate(string name, char separator)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c is '_' or '-' or '.' or ' ')
            {
                result.Append(separator);
                continue;
            }

            var startsWord = char.IsUpper(c) && i > 0
                && (char.IsLower(name[i - 1])
                    || char.IsDigit(name[i - 1])
                    || (i + 1 < name.Length && char.IsUpper(name[i - 1]) && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                result.Append(separator);
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
