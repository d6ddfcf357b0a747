namespace PlexModels.Cli.Commands;

/// <summary>What changes are written as.</summary>
internal enum DiffFormat
{
    Text,
    Markdown,
    Json,
}
