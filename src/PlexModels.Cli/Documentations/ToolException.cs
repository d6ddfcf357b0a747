namespace PlexModels.Cli.Documentations;

/// <summary>A command cannot do its work, and says why.</summary>
internal sealed class ToolException(string message, Exception? inner = null) : Exception(message, inner);
