using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Pages;

/// <summary>What a line of the list says of a page.</summary>
/// <param name="Folder">The page's folder below the glob; empty where the targets know of none.</param>
/// <param name="Item">The settings of its item, which it shares with other pages.</param>
internal sealed record ListedPage(string Folder, PageSettings Item);
