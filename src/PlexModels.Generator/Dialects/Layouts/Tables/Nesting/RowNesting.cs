namespace PlexModels.Generator.Dialects.Layouts.Tables.Nesting;

/// <summary>How deep the row of a field is.</summary>
/// <param name="Kind">What tells it.</param>
/// <param name="Level">How many marks there are before its name; a branch of a tree is one.</param>
/// <param name="Indent">How wide the blanks before those marks are, or how far to the right the branch begins.</param>
internal readonly record struct RowNesting(NestingKind Kind, int Level, int Indent);
