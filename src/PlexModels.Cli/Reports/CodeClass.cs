namespace PlexModels.Cli.Reports;

/// <summary>What a piece of C# is, as far as it is coloured.</summary>
internal enum CodeClass
{
    Plain,
    Keyword,
    Comment,
    Literal,
}
