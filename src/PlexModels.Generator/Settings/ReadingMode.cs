namespace PlexModels.Generator.Settings;

/// <summary>The values of <c>PlexModelsReading</c>: what becomes of JSON that is not what a page documents.</summary>
internal enum ReadingMode
{
    /// <summary>Only what can be read without loss is read.</summary>
    Strict,

    /// <summary>What stands for no value, and lists that are written as if they were none, are read as well.</summary>
    Tolerant,
}
