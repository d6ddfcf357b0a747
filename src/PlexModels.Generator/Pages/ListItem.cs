namespace PlexModels.Generator.Pages;

/// <summary>An item of a list.</summary>
/// <param name="Start">Where its first paragraph begins in the parsed text.</param>
/// <param name="End">Where that ends.</param>
/// <param name="Note">The paragraph behind that one; null where there is none.</param>
/// <param name="Items">The items of the lists in it.</param>
internal sealed record ListItem(int Start, int End, TextSlice? Note, IReadOnlyList<ListItem> Items);
