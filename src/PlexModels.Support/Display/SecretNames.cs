namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    private static readonly string[] s_secretWords = new[] { "token", "password", "secret", "key", "authorization", "credential" };

    /// <summary>
    /// Whether a member is named like a secret: one of its words ends like the name of one, as those of <c>AuthToken</c>, <c>ApiKeys</c>
    /// and <c>Accesstoken</c> do, and those of <c>Keyword</c> and <c>Tokenizer</c> do not.
    /// </summary>
    /// <param name="name">The member's name in C#.</param>
    private static bool IsSecret(string name)
    {
        for (var end = 1; end <= name.Length; end++)
        {
            if ((end == name.Length || !char.IsLower(name[end])) && EndsLikeSecret(name, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsLikeSecret(string name, int end)
    {
        end -= name[end - 1] == 's' ? 1 : 0;
        foreach (var word in s_secretWords)
        {
            var start = end - word.Length;
            if (start >= 0 && string.Compare(name, start, word, 0, word.Length, System::StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
