namespace PlexModels.Generator.Models;

/// <summary>What tells a type from all others: the page that declares it, and what links within that call it.</summary>
internal sealed record TypeKey(string Path, string LocalName);
