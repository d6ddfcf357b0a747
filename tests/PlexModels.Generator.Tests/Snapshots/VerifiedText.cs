namespace PlexModels.Generator.Tests.Snapshots;

/// <summary>How the Verify library compares a text with the file that is kept of it.</summary>
internal static class VerifiedText
{
    /// <summary>The text without what a checkout or an editor may have put into it: a byte order mark, and carriage returns.</summary>
    public static string Normalize(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>
    /// Whether both are the same. An editor that puts a line end behind the last line is forgiven; that one is missing is a difference.
    /// </summary>
    public static bool Matches(string verified, string received) =>
        verified == received || (verified.EndsWith('\n') && verified.AsSpan(0, verified.Length - 1).SequenceEqual(received));
}
