namespace PlexModels.Cli.Commands;

/// <summary>What models are drawn in.</summary>
internal enum GraphFormat
{
    Mermaid,
    Dot,
}
