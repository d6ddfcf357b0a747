namespace PlexModels.Cli.Commands;

/// <summary>What diagnostics are written as.</summary>
internal enum CheckFormat
{
    Text,
    Sarif,
    Json,
    Github,
}
