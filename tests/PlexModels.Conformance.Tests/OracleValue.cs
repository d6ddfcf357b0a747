using System.Text.Json;

namespace PlexModels.Conformance.Tests;

/// <summary>A value of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value, a string or a number.</param>
public sealed record OracleValue(string Name, JsonElement Value);
