namespace PlexModels.Conformance.Tests.Tables;

/// <summary>A reference in tables, and what has to hold for it.</summary>
/// <param name="Name">Its folder.</param>
public sealed record TableCorpus(string Name)
{
    /// <summary>The share of the oracle's fields that have the right type; zero where there is no oracle.</summary>
    public double MinFields { get; init; }

    /// <summary>How many fields may have another type than the schema's that is not any JSON.</summary>
    public int MaxWrong { get; init; } = int.MaxValue;

    /// <summary>The share of its documents that are read with every documented value in place.</summary>
    public double MinRead { get; init; }

    /// <summary>The same of documents that are made of the schemas.</summary>
    public double MinBuilt { get; init; }

    /// <summary>The share of the JSON on its pages that reads into the type above it.</summary>
    public double MinExamples { get; init; }

    /// <summary>Whether the pages say which fields may be absent, in the same way as the oracle.</summary>
    public bool ShowsPresence { get; init; }

    /// <summary>Whether its documents have numbers where its API has them in quotes, and so the models write them.</summary>
    public bool WritesQuotedNumbers { get; init; }

    public override string ToString() => Name;
}
