namespace PlexModels.Generator.Tests.Json.Parsing;

/// <summary>What a parser of JSON has to do with a text.</summary>
public enum Verdict
{
    Accept,
    Reject,

    /// <summary>The standard leaves it open: <c>Utf8JsonReader</c> decides.</summary>
    Open,
}
