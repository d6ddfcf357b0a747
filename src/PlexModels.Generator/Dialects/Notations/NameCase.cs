namespace PlexModels.Generator.Dialects.Notations;

/// <summary>How a language writes the names of fields, whatever they are called in JSON.</summary>
internal enum NameCase
{
    /// <summary>As the API does.</summary>
    Any,
    Camel,
    Pascal,
    Snake,
}
