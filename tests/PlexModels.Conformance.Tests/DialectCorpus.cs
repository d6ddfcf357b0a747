namespace PlexModels.Conformance.Tests;

/// <summary>A documentation, and what holds for its dialect.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Dialect">The dialect that its pages show.</param>
/// <param name="WireNames">The policy that a user would set.</param>
/// <param name="Numbers">How far its pages tell numbers apart.</param>
/// <param name="Payloads">The corpus whose documents are read; null for none.</param>
public sealed record DialectCorpus(string Name, string Dialect, WireNames WireNames, Numbers Numbers, string? Payloads)
{
    public bool IsSpeakeasy => Dialect.StartsWith("Speakeasy", StringComparison.Ordinal);

    /// <summary>Whether the pages say which fields may be absent, and say it in the same way as the oracle.</summary>
    public bool ShowsPresence => !IsSpeakeasy && Name != "ory-typescript-fetch";

    /// <summary>How many of its documents are read at least. Four rows of cloudsmith's pages call a member required that is not, and six documents lack it.</summary>
    public double MinRead => IsSpeakeasy ? 0.995 : Name.StartsWith("cloudsmith", StringComparison.Ordinal) ? 0.985 : 0.99;

    public override string ToString() => Name;
}
