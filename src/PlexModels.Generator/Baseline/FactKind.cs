namespace PlexModels.Generator.Baseline;

/// <summary>What a <see cref="Fact"/> is of.</summary>
internal enum FactKind
{
    /// <summary>A class.</summary>
    Object,

    /// <summary>A struct whose values are JSON strings.</summary>
    Enum,

    /// <summary>A struct whose values are JSON numbers without fractions.</summary>
    IntegerEnum,

    /// <summary>A struct whose values are JSON numbers.</summary>
    NumberEnum,

    /// <summary>A class that holds one of several types.</summary>
    Union,

    /// <summary>A property of an object.</summary>
    Property,

    /// <summary>A documented value of an enum.</summary>
    Value,

    /// <summary>A type that a union may hold.</summary>
    UnionMember,
}
