namespace PlexModels.Generator.Emit;

/// <summary>The C# of one type, without what its file begins with.</summary>
/// <param name="Needs">What it needs of its file.</param>
/// <param name="Text">The C#.</param>
internal readonly record struct EmittedType(FileNeeds Needs, string Text);
