namespace PlexModels.Generator.Settings;

/// <summary>The MSBuild properties and item metadata as the compiler hands them to us.</summary>
internal static class OptionNames
{
    public const string Namespace = "PlexModelsNamespace";
    public const string Accessibility = "PlexModelsAccessibility";
    public const string Kind = "PlexModelsKind";
    public const string WireNames = "PlexModelsWireNames";
    public const string UnknownMembers = "PlexModelsUnknownMembers";
    public const string Dialect = "PlexModelsDialect";
    public const string Tables = "PlexModelsTables";

    /// <summary>The items with words for types.</summary>
    public const string TypeWord = "PlexModelsTypeWord";

    /// <summary>
    /// The words of <c>PlexModelsTypeWord</c> items, as the shipped targets put them together: <c>word=type|word=type</c>.
    /// </summary>
    public const string TypeWords = "PlexModelsTypeWords";

    public const string Reading = "PlexModelsReading";
    public const string Setters = "PlexModelsSetters";
    public const string Equality = "PlexModelsEquality";
    public const string Display = "PlexModelsDisplay";
    public const string Examples = "PlexModelsExamples";
    public const string DirectJson = "PlexModelsDirectJson";
    public const string Polyfills = "PlexModelsPolyfills";
    public const string Roots = "PlexModelsRoots";

    public const string Baseline = "PlexModelsBaseline";

    /// <summary>
    /// Set by the target <c>PlexModelsAccept</c> of the shipped targets: what the models are is to be written, and compared with nothing.
    /// </summary>
    public const string AcceptBaseline = "PlexModelsAcceptBaseline";

    /// <summary>What the compiler puts before the names of an item's metadata.</summary>
    public const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Metadata the shipped targets put on the pages of <c>PlexModelsSpec</c> items.</summary>
    public const string IsSpecItem = "PlexModelsSpec";

    /// <summary>Metadata the shipped targets put on pages: their folder below the glob.</summary>
    public const string Folder = "PlexModelsFolder";

    public const string RootNamespace = "RootNamespace";
    public const string AssemblyName = "AssemblyName";
}
