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

    public override string ToString() => Name;
}
