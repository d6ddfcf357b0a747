namespace PlexModels.Cli.Commands;

/// <summary>From where on something fails a command.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
    Never,
}
