namespace PlexModels.Generator.Baseline;

/// <summary>The words that facts are written in.</summary>
internal static class FactWords
{
    public const string Value = "value";
    public const string UnionMember = "member";

    /// <summary>Stands in the place of the JSON name of what is never in JSON.</summary>
    public const string NotInJson = "no-json";

    private static readonly string[] s_presences = ["required", "required-nullable", "required-three-state", "optional", "three-state"];

    private static readonly string[] s_types = ["object", "enum", "integer-enum", "number-enum", "union"];

    public static string Of(FactPresence presence) => s_presences[(int)presence];

    /// <summary>The word of a kind of type.</summary>
    public static string Of(FactKind type) => s_types[(int)type];

    public static FactPresence? Presence(string word) =>
        Array.IndexOf(s_presences, word) is var index and >= 0 ? (FactPresence)index : null;

    /// <summary>The kind of type that a word is of, or null.</summary>
    public static FactKind? Type(string word) => Array.IndexOf(s_types, word) is var index and >= 0 ? (FactKind)index : null;
}
