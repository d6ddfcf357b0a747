using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// Finds the type that a description says a type inherits from: <c>Inherits from [entity](entity.md)</c>. Without a link it has to be a
/// sentence of that and a name, since people inherit from much else.
/// </summary>
internal static class BaseProse
{
    private static readonly string[] s_phrases =
    [
        "inherits from", "inherited from", "derived from", "derives from", "extends", "base type:", "subtype of",
        "inherits all properties from", "inherits all the properties from", "inherits all the properties of",
        "inherits the properties of", "inherits the properties from",
    ];

    private static readonly string[] s_words = ["inherit", "deriv", "extend", "base type", "subtype"];

    // What may stand between the phrase and the link.
    private static readonly HashSet<string> s_fillers = new(
        ["the", "a", "an", "base", "abstract", "class", "type", "object", "entity", "resource"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly char[] s_decoration = [' ', '*', '_', ':', '\n', '\r', '\t'];

    public static TypeExpression? Find(Prose description)
    {
        for (var i = 0; i < description.Spans.Count; i++)
        {
            if (description.Spans[i] is { Kind: ProseKind.Text, Text: var text } && MayHavePhrase(text))
            {
                var next = i + 1 < description.Spans.Count ? description.Spans[i + 1] : null;
                if (next is { Kind: ProseKind.Link, Url: { Length: > 0 } url }
                    && (url[0] == '#' || PagePath.IsPage(url))
                    && EndsWithPhrase(text))
                {
                    return TypeExpression.Named(next.Text.Trim(s_decoration), url);
                }

                if (NameIn(text, isWhole: next is null || next.Kind is ProseKind.ParagraphBreak or ProseKind.LineBreak) is { } name)
                {
                    return TypeExpression.Named(name);
                }
            }
        }

        return null;
    }

    // Most descriptions have none of the words, and the rest is work.
    private static bool MayHavePhrase(string text) => Array.Exists(
        s_words,
        word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool EndsWithPhrase(string text)
    {
        text = text.TrimEnd(s_decoration);
        while (true)
        {
            if (Array.Exists(s_phrases, phrase => EndsWith(text, phrase)))
            {
                return true;
            }

            var space = text.LastIndexOf(' ');
            if (space < 0 || !s_fillers.Contains(text.Substring(space + 1)))
            {
                return false;
            }

            text = text.Substring(0, space).TrimEnd(s_decoration);
        }
    }

    private static bool EndsWith(string text, string phrase)
    {
        phrase = phrase.TrimEnd(':');
        var start = text.Length - phrase.Length;
        return text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }

    // "Inherits from pin." The sentence ends behind the name, and begins with the phrase.
    private static string? NameIn(string text, bool isWhole)
    {
        foreach (var sentence in text.Split([". ", ".\n"], StringSplitOptions.None))
        {
            var words = sentence.Trim(s_decoration).TrimEnd('.');
            foreach (var phrase in s_phrases)
            {
                if (words.Length > phrase.Length + 1
                    && words.StartsWith(phrase + " ", StringComparison.OrdinalIgnoreCase)
                    && words.Substring(phrase.Length + 1).Trim(s_decoration) is var name
                    && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '.')
                    && (isWhole || !text.EndsWith(sentence, StringComparison.Ordinal)))
                {
                    return name;
                }
            }
        }

        return null;
    }
}
