using System.Text;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Names;

/// <summary>
/// Names of types without what spellings differ in: people write <c>guild member</c>, <c>GuildMember</c> and <c>#guild-member</c> for one
/// type.
/// </summary>
internal static class NameFolding
{
    /// <summary>The letters and digits, in lower case.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
