namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>What became of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Type">The type that it is read into; null where it gives none, for the table's reason.</param>
internal sealed record TableUse(ClassifiedTable Table, TypeDraft? Type);
