using System.Text.Json;

namespace PlexModels.Conformance.Tests;

/// <summary>A JSON document of a corpus, and the page it belongs to.</summary>
/// <param name="Page">The page below <c>models</c>.</param>
/// <param name="Mode">Which fields it has: full, minimal or nulls.</param>
/// <param name="Json">The document.</param>
public sealed record Payload(string Page, string Mode, string Json)
{
    /// <summary>The documents of a corpus.</summary>
    public static IEnumerable<Payload> Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            yield return new Payload(root.GetProperty("doc").GetString()!, root.GetProperty("mode").GetString()!, root.GetProperty("json").GetString()!);
        }
    }
}
