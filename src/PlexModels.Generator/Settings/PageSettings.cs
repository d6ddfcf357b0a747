using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Settings;

/// <summary>What the project file says of one page: the project's properties, overridden by the item's metadata.</summary>
/// <param name="RootNamespace">The namespace of a page directly below the glob.</param>
/// <param name="Folder">The page's folder below the glob, <c>/</c>-separated, empty at the top.</param>
/// <param name="IsSpecItem">True for a <c>PlexModelsSpec</c> item, false for plain <c>AdditionalFiles</c>.</param>
/// <param name="Accessibility">Whether the model is public.</param>
/// <param name="Kind">Class or record.</param>
/// <param name="WireNames">How JSON names are guessed.</param>
/// <param name="UnknownMembers">What becomes of undocumented JSON members.</param>
/// <param name="Reading">What becomes of JSON that is not what the page documents.</param>
/// <param name="Dialect">The dialect that the project names, as it is written; null when the pages are to show it.</param>
/// <param name="Setters">Until when a property can be set.</param>
/// <param name="Equality">When two objects are equal.</param>
/// <param name="Display">What an object's text shows.</param>
/// <param name="Tables">
/// Patterns of headings whose tables are to be models, or with <c>!</c> not to be, apart by bars; null for none.
/// </param>
/// <param name="TypeWords">Words of prose and the types that they stand for: <c>word=type|word=type</c>; null for none.</param>
/// <param name="Diagnostics">Values of the item's metadata that do not exist.</param>
internal sealed record PageSettings(
    string RootNamespace,
    string Folder,
    bool IsSpecItem,
    TypeAccessibility Accessibility,
    ModelKind Kind,
    WireNamePolicy WireNames,
    UnknownMemberHandling UnknownMembers,
    ReadingMode Reading,
    string? Dialect = null,
    SetterKind Setters = SetterKind.Init,
    EqualityKind Equality = EqualityKind.Default,
    DisplayKind Display = DisplayKind.Members,
    string? Tables = null,
    string? TypeWords = null,
    EquatableArray<PageDiagnostic> Diagnostics = default);
