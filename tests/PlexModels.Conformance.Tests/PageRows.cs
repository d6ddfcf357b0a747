using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests;

/// <summary>The rows of a page's table by the field they document, as plain lines: read apart from the generator, which is checked by them.</summary>
public sealed class PageRows(Page page)
{
    private readonly string[] _lines = page.GetText().ToString().Split('\n');

    public string? Find(string field) => Array.Find(_lines, line =>
        line.StartsWith($"| `{field}`", StringComparison.Ordinal) || line.StartsWith($"| ~~`{field}`~~", StringComparison.Ordinal));
}
