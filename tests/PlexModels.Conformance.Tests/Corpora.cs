namespace PlexModels.Conformance.Tests;

/// <summary>The documentations, with the policy a user would set for each.</summary>
public sealed class Corpora : TheoryData<string, WireNames>
{
    public Corpora()
    {
        Add("plexjava-2024-11", WireNames.AsWritten);
        Add("plexjava-2026-01", WireNames.AsWritten);
        Add("clerk-java", WireNames.SnakeCase);
        Add("mollie-java", WireNames.AsWritten);
    }
}
