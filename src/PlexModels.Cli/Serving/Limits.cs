namespace PlexModels.Cli.Serving;

/// <summary>How much is sent at most, so that no page makes a browser or the server slow.</summary>
internal static class Limits
{
    /// <summary>Characters of C#.</summary>
    public const int Code = 300_000;

    /// <summary>Types of a page whose C# is sent at once; of a page with more it is that of the chosen one.</summary>
    public const int Types = 12;

    public const int Diagnostics = 200;

    /// <summary>Characters of a page's line around a diagnostic.</summary>
    public const int Excerpt = 160;

    /// <summary>Characters of an example document.</summary>
    public const int Example = 100_000;

    /// <summary>Bytes of a document that is sent to be read.</summary>
    public const int Document = 1_000_000;

    /// <summary>Members of a document that are told of.</summary>
    public const int Rows = 1_000;

    /// <summary>Results of a search.</summary>
    public const int Results = 100;
}
