namespace PlexModels.Generator.Pages;

/// <summary>A row of a pipe table: its cells and the stretch of text it takes.</summary>
internal sealed record TableRow(IReadOnlyList<TextSlice> Cells, int Start, int End);
