namespace PlexModels.Generator.Types;

/// <summary>How a <see cref="TypeExpression"/> is put together.</summary>
internal enum TypeForm
{
    /// <summary>A type of some page, by name or by link.</summary>
    Named,

    /// <summary>A type that holds no other and that every documentation has: a <see cref="TypeShape"/>.</summary>
    Scalar,

    /// <summary>A JSON array of its argument.</summary>
    List,

    /// <summary>A JSON object whose member names are data: a key, if one is written, and a value.</summary>
    Map,

    /// <summary>Its argument, or absent.</summary>
    Optional,

    /// <summary>Its argument, null, or absent, each with a meaning of its own.</summary>
    ThreeState,

    /// <summary>Its argument, or null; in some languages that stands for absent as well.</summary>
    OrNull,

    /// <summary>One of its arguments.</summary>
    Union,
}
