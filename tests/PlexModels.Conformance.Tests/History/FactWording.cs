using PlexModels.Generator.Baseline;

namespace PlexModels.Conformance.Tests.History;

/// <summary>Facts in the words that the tests have for what an SDK's source says.</summary>
internal static class FactWording
{
    private static readonly char[] s_separators = ['<', '>', ',', ' ', '?'];

    private static readonly Dictionary<string, string> s_words = new(StringComparer.Ordinal)
    {
        ["long"] = "Int64",
        ["int"] = "Int32",
        ["double"] = "Double",
        ["float"] = "Single",
        ["bool"] = "Boolean",
        ["string"] = "String",
        ["decimal"] = "Decimal",
        ["byte[]"] = "Byte[]",
    };

    /// <summary>A type's or member's name in whatever spelling.</summary>
    public static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>A name without its namespace.</summary>
    public static string Simple(string name) => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>The property's type as <see cref="OracleType.ToCSharp"/> writes it.</summary>
    public static string PropertyType(Fact fact)
    {
        var type = Replace(fact.CSharp, static word => s_words.GetValueOrDefault(word) ?? Simple(word));
        return fact.Presence switch
        {
            FactPresence.Required => type,
            FactPresence.ThreeState or FactPresence.RequiredThreeState => $"JsonNullable<{type}>",
            _ => type + "?",
        };
    }

    /// <summary>The type with each of its names replaced.</summary>
    public static string Replace(string type, Func<string, string> word)
    {
        var text = new System.Text.StringBuilder();
        var start = 0;
        for (var i = 0; i <= type.Length; i++)
        {
            if (i == type.Length || s_separators.Contains(type[i]))
            {
                text.Append(i > start ? word(type[start..i]) : "").Append(type.AsSpan(i, i < type.Length ? 1 : 0));
                start = i + 1;
            }
        }

        return text.ToString();
    }
}
