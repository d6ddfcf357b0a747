namespace PlexModels.Generator.Baseline;

/// <summary>A difference between two sets of facts.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">The fact before; null for what is new.</param>
/// <param name="After">The fact now; null for what is gone.</param>
internal sealed record Change(ChangeKind Kind, Fact? Before, Fact? After)
{
    public ChangeRule Rule => ChangeRules.Of(Kind);

    /// <summary>What it is of, by its name now where it has one.</summary>
    public Fact Subject => (After ?? Before)!;

    /// <summary>What was, as far as it is another now.</summary>
    public string Was => Before is null ? "" : Aspect(Before);

    /// <summary>What is in its place.</summary>
    public string Is => After is null ? "" : Aspect(After);

    private string Aspect(Fact fact) => Kind switch
    {
        ChangeKind.TypeRenamed => fact.Type,
        ChangeKind.MemberRenamed or ChangeKind.ValueRenamed or ChangeKind.UnionMemberRenamed => fact.Member,
        ChangeKind.TypeChanged => fact.CSharp,
        ChangeKind.BecameRequired or ChangeKind.BecameOptional or ChangeKind.BecameNullable or ChangeKind.NoLongerNullable =>
            FactWords.Of(fact.Presence),
        ChangeKind.JsonNameChanged or ChangeKind.ValueChanged => fact.Json.Length == 0 ? FactWords.NotInJson : fact.Json,
        _ => fact.Text,
    };
}
