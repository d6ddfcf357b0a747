namespace PlexModels.Generator.Specs;

/// <summary>The section that makes a page a model page, and decides of what kind.</summary>
internal enum SpecSection
{
    /// <summary>None: prose alone.</summary>
    None,

    /// <summary><c>## Fields</c>: an object.</summary>
    Fields,

    /// <summary><c>## Values</c>: an enum.</summary>
    Values,

    /// <summary><c>## Supported Types</c>: a union.</summary>
    SupportedTypes,
}
