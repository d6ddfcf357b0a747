namespace PlexModels.Generator.Emit.Support;

/// <summary>A source file of the support code.</summary>
/// <param name="Name">What its file is called, without the extension.</param>
/// <param name="Text">The C#, conditions and all.</param>
internal readonly record struct SupportSource(string Name, string Text);
