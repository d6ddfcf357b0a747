namespace PlexModels.Generator.Types;

/// <summary>What a type is in C# and on the wire.</summary>
internal enum TypeShape
{
    Int64,

    /// <summary>The same, in quotes on the wire.</summary>
    QuotedInt64,
    Int32,
    Double,
    Single,
    Boolean,
    String,
    BigInteger,
    Decimal,
    DateTimeOffset,
    DateOnly,

    /// <summary>A date and a time of some clock, without an offset.</summary>
    DateTime,
    TimeOnly,
    TimeSpan,
    Guid,
    Uri,
    Bytes,

    /// <summary>Any JSON.</summary>
    JsonElement,

    /// <summary>The class of an object page.</summary>
    Object,

    /// <summary>The struct of an enum page whose values are JSON strings.</summary>
    Enum,

    /// <summary>The same with one documented value alone.</summary>
    Constant,

    /// <summary>The struct of an enum page whose values are JSON numbers.</summary>
    NumericEnum,

    /// <summary>The class of a union page.</summary>
    Union,

    /// <summary>A JSON array.</summary>
    List,

    /// <summary>A JSON object whose member names are data.</summary>
    Map,

    /// <summary>The argument, or null.</summary>
    Nullable,

    /// <summary>Never on the wire.</summary>
    HttpResponse,

    /// <summary>Never on the wire.</summary>
    Stream,
}
