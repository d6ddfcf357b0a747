namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>A class of the user's own around models, which another resolver knows.</summary>
internal sealed class Envelope<T>
{
    public string? Label { get; set; }

    public T? Value { get; set; }

    public List<T>? Items { get; set; }

    public Dictionary<string, T>? ByName { get; set; }
}
