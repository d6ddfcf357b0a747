using System.Text.Json;

namespace PlexModels.Conformance.Tests.Tables;

/// <summary>What a schema says of a field.</summary>
/// <param name="Name">Its name on the page.</param>
/// <param name="Wire">Its name in JSON.</param>
/// <param name="Type">Its Java type.</param>
/// <param name="Required">Whether it is always there; null where nothing says.</param>
/// <param name="Nullable">Whether it may be null; null where nothing says.</param>
/// <param name="Alt">Other types that a faithful reader may give.</param>
/// <param name="PageSays">The cell plainly names another type.</param>
/// <param name="Cell">The type cell.</param>
public sealed record TableOracleField(string Name, string Wire, string Type, bool? Required, bool? Nullable, IReadOnlyList<string>? Alt, JsonElement? PageSays, string? Cell);
