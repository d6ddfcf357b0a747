namespace PlexModels.Generator.Models;

/// <summary>What a page becomes.</summary>
internal enum PageKind
{
    Object,
    Enum,

    /// <summary>An enum of one value, which tells the types of a union apart.</summary>
    Constant,

    /// <summary>An enum whose values are JSON numbers.</summary>
    NumericEnum,
    Union,
}
