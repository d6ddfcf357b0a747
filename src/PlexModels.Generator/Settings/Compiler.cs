namespace PlexModels.Generator.Settings;

/// <summary>What the generated code is compiled with.</summary>
/// <param name="Platform">The framework.</param>
/// <param name="Language">The C# version.</param>
internal sealed record Compiler(TargetPlatform Platform, CSharpVersion Language);
