namespace PlexModels.Cli.Reports;

/// <summary>A piece of C#.</summary>
/// <param name="Class">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Position">Where it begins.</param>
internal readonly record struct CodeToken(CodeClass Class, string Text, int Position);
