namespace PlexModels.Generator.Models;

/// <summary>The member names that an example on some page shows for a model of another page.</summary>
/// <param name="Target">The link from that page to the model's.</param>
/// <param name="Keys">The JSON names.</param>
internal sealed record ExampleKeys(string Target, EquatableArray<string> Keys);
