namespace PlexModels.Generator.Dialects.Layouts.Tables.Presence;

/// <summary>Words in a description that make it doubtful whether the field is always there: "only set for ..", "if it failed".</summary>
internal static class AbsenceHints
{
    private static readonly char[] s_separators = [' ', ',', '.', ';', ':', '(', ')', '*', '_', '`', '\n'];

    private static readonly HashSet<string> s_words = new(
        ("if|when|whenever|unless|only|optional|optionally|omitted|omit|absent|missing|may|might|sometimes|present|included|returned|"
            + "exists|available|deprecated|longer|empty|null|except|depending|depends|for").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    public static bool AreIn(string description) =>
        Array.Exists(description.Split(s_separators, StringSplitOptions.RemoveEmptyEntries), s_words.Contains);
}
