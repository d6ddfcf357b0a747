namespace PlexModels.Generator.Baseline;

/// <summary>For whom a change breaks something.</summary>
[Flags]
internal enum Breaks
{
    Nothing = 0,

    /// <summary>Code that reads documents: something that it relied on may be absent, or another.</summary>
    Readers = 1,

    /// <summary>Code that writes documents: they may lack something, or hold what the API does not take any more.</summary>
    Writers = 2,

    /// <summary>C# that uses the models does not compile any more, or not without a warning.</summary>
    Source = 4,
}
