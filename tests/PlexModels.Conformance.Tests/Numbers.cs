namespace PlexModels.Conformance.Tests;

/// <summary>How far the pages of a language tell numbers apart.</summary>
public enum Numbers
{
    /// <summary>Whole numbers from fractions, and each by its size.</summary>
    Exact,

    /// <summary>Whole numbers from fractions.</summary>
    Whole,

    /// <summary>Not at all.</summary>
    One,
}
