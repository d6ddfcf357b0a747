namespace PlexModels.Generator.Emit;

/// <summary>The compiler warnings that a page's JSON would give, and that its file turns off.</summary>
[Flags]
internal enum JsonWarnings
{
    None = 0,

    /// <summary>Something deprecated is used.</summary>
    Obsolete = 1,

    /// <summary>The compiler cannot see that what is required was there when a constructor ends.</summary>
    UnsetRequiredMember = 2,
}
