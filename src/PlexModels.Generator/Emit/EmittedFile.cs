namespace PlexModels.Generator.Emit;

/// <summary>A generated file.</summary>
internal sealed record EmittedFile(string HintName, string Text);
