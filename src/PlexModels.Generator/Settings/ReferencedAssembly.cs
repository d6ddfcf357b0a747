namespace PlexModels.Generator.Settings;

/// <summary>One of the few referenced assemblies that decide what may be emitted.</summary>
internal sealed record ReferencedAssembly(string Name, int Major);
