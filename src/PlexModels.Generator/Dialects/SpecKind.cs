namespace PlexModels.Generator.Dialects;

/// <summary>What a page declares.</summary>
internal enum SpecKind
{
    /// <summary>Nothing that is known: any JSON.</summary>
    Any,

    /// <summary>A JSON object with fields.</summary>
    Object,

    /// <summary>A scalar with documented values.</summary>
    Enum,

    /// <summary>One of several types.</summary>
    Union,
}
