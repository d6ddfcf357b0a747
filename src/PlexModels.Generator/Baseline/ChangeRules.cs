using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Baseline;

/// <summary>Everything that is known of each kind of change, a row each.</summary>
internal static class ChangeRules
{
    private static readonly ChangeRule[] s_rows =
    [
        new(ChangeKind.TypeRemoved, Descriptors.TypeRemoved, Breaks.Readers | Breaks.Writers | Breaks.Source, "type removed"),
        new(ChangeKind.MemberRemoved, Descriptors.MemberRemoved, Breaks.Readers | Breaks.Writers | Breaks.Source, "property removed"),
        new(ChangeKind.ValueRemoved, Descriptors.ValueRemoved, Breaks.Writers | Breaks.Source, "value removed"),
        new(ChangeKind.UnionMemberRemoved, Descriptors.UnionMemberRemoved, Breaks.Writers | Breaks.Source, "union member removed"),
        new(ChangeKind.KindChanged, Descriptors.KindChanged, Breaks.Readers | Breaks.Writers | Breaks.Source, "kind changed"),
        new(ChangeKind.TypeChanged, Descriptors.TypeChanged, Breaks.Readers | Breaks.Writers | Breaks.Source, "type changed"),
        new(ChangeKind.BecameRequired, Descriptors.BecameRequired, Breaks.Writers | Breaks.Source, "became required"),
        new(ChangeKind.BecameOptional, Descriptors.BecameOptional, Breaks.Readers | Breaks.Source, "became optional"),
        new(ChangeKind.BecameNullable, Descriptors.BecameNullable, Breaks.Readers | Breaks.Source, "became nullable"),
        new(ChangeKind.NoLongerNullable, Descriptors.NoLongerNullable, Breaks.Writers | Breaks.Source, "is not nullable any more"),
        new(ChangeKind.JsonNameChanged, Descriptors.JsonNameChanged, Breaks.Readers | Breaks.Writers, "JSON name changed"),
        new(ChangeKind.ValueChanged, Descriptors.ValueChanged, Breaks.Readers | Breaks.Writers, "value changed"),
        new(ChangeKind.TypeRenamed, Descriptors.TypeRenamed, Breaks.Source, "type renamed"),
        new(ChangeKind.MemberRenamed, Descriptors.MemberRenamed, Breaks.Source, "property renamed"),
        new(ChangeKind.ValueRenamed, Descriptors.ValueRenamed, Breaks.Source, "value renamed"),
        new(ChangeKind.UnionMemberRenamed, Descriptors.UnionMemberRenamed, Breaks.Source, "union member renamed"),
        new(ChangeKind.RequiredMemberAdded, Descriptors.RequiredMemberAdded, Breaks.Writers | Breaks.Source, "required property added"),
        new(ChangeKind.TypeAdded, Descriptors.TypeAdded, Breaks.Nothing, "type added"),
        new(ChangeKind.MemberAdded, Descriptors.MemberAdded, Breaks.Nothing, "property added"),
        new(ChangeKind.ValueAdded, Descriptors.ValueAdded, Breaks.Nothing, "value added"),
        new(ChangeKind.UnionMemberAdded, Descriptors.UnionMemberAdded, Breaks.Nothing, "union member added"),
    ];

    private static readonly string[] s_whom = ["readers", "writers", "the C# source"];

    public static IReadOnlyList<ChangeRule> All => s_rows;

    /// <summary>The row of a kind.</summary>
    /// <exception cref="InvalidOperationException">The table lacks the row, or has it in another place than the enum.</exception>
    public static ChangeRule Of(ChangeKind kind) =>
        (int)kind < s_rows.Length && s_rows[(int)kind] is var row && row.Kind == kind
            ? row
            : throw new InvalidOperationException($"The table of changes lacks {kind} at its place.");

    /// <summary>For whom something breaks, in words: <c>readers and the C# source</c>.</summary>
    public static string Whom(Breaks breaks)
    {
        var words = s_whom.Where((_, i) => ((int)breaks & (1 << i)) != 0).ToArray();
        return words.Length switch
        {
            0 => "nobody",
            1 => words[0],
            _ => string.Join(", ", words.Take(words.Length - 1)) + " and " + words[words.Length - 1],
        };
    }
}
