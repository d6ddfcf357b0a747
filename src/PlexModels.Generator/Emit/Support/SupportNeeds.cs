namespace PlexModels.Generator.Emit.Support;

/// <summary>
/// What models need of the support code beyond what all of them do. A source file of it says by <c>#if USES_...</c> what it belongs to; the
/// symbol is the name here in capitals.
/// </summary>
[Flags]
internal enum SupportNeeds
{
    None = 0,
    Int64 = 1 << 0,
    Int32 = 1 << 1,
    Double = 1 << 2,
    Single = 1 << 3,
    Decimal = 1 << 4,
    BigInteger = 1 << 5,
    Boolean = 1 << 6,
    DateTimeOffset = 1 << 7,
    DateTime = 1 << 8,
    Date = 1 << 9,
    Time = 1 << 10,
    Duration = 1 << 11,
    Guid = 1 << 12,
    Uri = 1 << 13,
    Bytes = 1 << 14,

    /// <summary><c>JsonNullable</c>.</summary>
    ThreeStates = 1 << 15,

    /// <summary>Enums whose values are JSON strings.</summary>
    TextEnums = 1 << 16,

    /// <summary>Enums whose values are JSON numbers.</summary>
    NumericEnums = 1 << 17,

    /// <summary>Unions, and objects that unions list.</summary>
    Unions = 1 << 18,

    /// <summary>Enums whose values are JSON numbers, and not all of them integers.</summary>
    FractionalEnums = 1 << 19,

    /// <summary>Pages whose JSON is read tolerantly.</summary>
    Tolerance = 1 << 20,

    /// <summary>Objects that are compared by their members.</summary>
    Equality = 1 << 21,

    /// <summary>Numbers of 64 bits that are written in quotes.</summary>
    QuotedInt64 = 1 << 22,
}
