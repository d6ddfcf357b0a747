namespace PlexModels.Conformance.Tests;

/// <summary>The values of <c>PlexModelsWireNames</c> that a user of these documentations would set.</summary>
public enum WireNames
{
    AsWritten,
    SnakeCase,
    CamelCase,
}
