namespace PlexModels.Generator.Models;

/// <summary>What a type becomes.</summary>
internal enum ModelShape
{
    Object,
    Enum,

    /// <summary>An enum of one value, which tells the types of a union apart.</summary>
    Constant,

    /// <summary>An enum whose values are JSON numbers.</summary>
    NumericEnum,
    Union,
}
