namespace PlexModels.Conformance.Tests;

/// <summary>The documentations in other dialects than Speakeasy's for Java, with what a user would set and what has to hold.</summary>
public sealed class DialectCorpora : TheoryData<DialectCorpus>
{
    private const string Plex = "plexjava-2024-11";

    public DialectCorpora()
    {
        Add(new DialectCorpus("plex-2024-11-ts", "Speakeasy-TypeScript", WireNames.AsWritten, Numbers.One, Plex));
        Add(new DialectCorpus("plex-2024-11-python", "Speakeasy-Python", WireNames.CamelCase, Numbers.Whole, Plex));
        Add(new DialectCorpus("plex-2024-11-go", "Speakeasy-Go", WireNames.CamelCase, Numbers.Exact, Plex));
        Add(new DialectCorpus("plex-2024-11-php", "Speakeasy-PHP", WireNames.AsWritten, Numbers.Whole, Plex));
        Add(new DialectCorpus("plex-2024-11-ruby", "Speakeasy-Ruby", WireNames.CamelCase, Numbers.Whole, Plex));
        Add(new DialectCorpus("plex-2024-11-csharp", "Speakeasy-CSharp", WireNames.CamelCase, Numbers.Exact, Plex));
        Add(new DialectCorpus("mollie-2026-06-java", "Speakeasy-Java", WireNames.AsWritten, Numbers.Exact, null));
        Add(new DialectCorpus("mollie-2026-06-ts", "Speakeasy-TypeScript", WireNames.AsWritten, Numbers.One, null));
        Add(new DialectCorpus("mollie-2026-06-python", "Speakeasy-Python", WireNames.CamelCase, Numbers.Whole, null));
        Add(new DialectCorpus("mollie-2026-06-go", "Speakeasy-Go", WireNames.CamelCase, Numbers.Exact, null));
        Add(new DialectCorpus("ory-java", "OpenApiGenerator-Java", WireNames.SnakeCase, Numbers.Whole, "ory-java"));
        Add(new DialectCorpus("ory-python", "OpenApiGenerator-Python", WireNames.AsWritten, Numbers.Whole, "ory-python"));
        Add(new DialectCorpus("ory-go", "OpenApiGenerator-Go", WireNames.SnakeCase, Numbers.Whole, "ory-go"));
        Add(new DialectCorpus("ory-typescript", "OpenApiGenerator-TypeScript", WireNames.AsWritten, Numbers.One, "ory-typescript"));
        Add(new DialectCorpus("ory-typescript-fetch", "OpenApiGenerator-TypeScript", WireNames.AsWritten, Numbers.One, "ory-typescript-fetch"));
        Add(new DialectCorpus("ory-php", "OpenApiGenerator-PHP", WireNames.SnakeCase, Numbers.Whole, "ory-php"));
        Add(new DialectCorpus("ory-ruby", "OpenApiGenerator-Ruby", WireNames.AsWritten, Numbers.Whole, "ory-ruby"));
        Add(new DialectCorpus("ory-rust", "OpenApiGenerator-Rust", WireNames.AsWritten, Numbers.Whole, "ory-rust"));
        Add(new DialectCorpus("ory-dotnet", "OpenApiGenerator-CSharp", WireNames.SnakeCase, Numbers.Whole, "ory-dotnet"));
        Add(new DialectCorpus("fireblocks-java", "OpenApiGenerator-Java", WireNames.AsWritten, Numbers.Whole, "fireblocks-java"));
        Add(new DialectCorpus("cloudsmith-java", "OpenApiGenerator-Java", WireNames.SnakeCase, Numbers.Whole, "cloudsmith-java"));
        Add(new DialectCorpus("cloudsmith-python", "OpenApiGenerator-Python", WireNames.AsWritten, Numbers.Whole, "cloudsmith-python"));
    }
}
