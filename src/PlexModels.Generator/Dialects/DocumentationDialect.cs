namespace PlexModels.Generator.Dialects;

/// <summary>The dialect of a documentation.</summary>
/// <param name="Documentation">Where the glob of its pages begins.</param>
/// <param name="Dialect">The dialect.</param>
internal sealed record DocumentationDialect(string Documentation, Dialect Dialect);
