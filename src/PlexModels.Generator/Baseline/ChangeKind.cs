namespace PlexModels.Generator.Baseline;

/// <summary>What became of a fact. <see cref="ChangeRules"/> says of each what it breaks.</summary>
internal enum ChangeKind
{
    TypeRemoved,
    MemberRemoved,
    ValueRemoved,
    UnionMemberRemoved,

    /// <summary>An object became an enum, or the values of one became numbers.</summary>
    KindChanged,
    TypeChanged,
    BecameRequired,
    BecameOptional,

    /// <summary>Null means something that it did not mean before.</summary>
    BecameNullable,
    NoLongerNullable,
    JsonNameChanged,
    ValueChanged,
    TypeRenamed,
    MemberRenamed,
    ValueRenamed,
    UnionMemberRenamed,

    /// <summary>A new property that has to be set.</summary>
    RequiredMemberAdded,
    TypeAdded,
    MemberAdded,
    ValueAdded,
    UnionMemberAdded,
}
