using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects;

/// <summary>
/// The type cells of each dialect: in <c>Cells</c> there is a file for each, with a line for each cell, and behind the arrow the property
/// that a row gets which the page says is always there.
/// </summary>
public sealed partial class NotationCellTests
{
    private const string Arrow = " => ";

    public static TheoryData<string> Dialects => [.. Dialect.All.Select(static dialect => dialect.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_cell_becomes_the_type_beside_it(string dialect)
    {
        var expected = File.ReadAllLines(Path.Combine(Folder(), dialect + ".txt"));
        var cells = expected.Select(static line => line.Split(Arrow)[0]).ToArray();
        var hasRequiredColumn = !dialect.StartsWith("OpenApiGenerator", StringComparison.Ordinal);

        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsDialect", dialect),
            Page("Thing", hasRequiredColumn, cells),
            Page("Other", hasRequiredColumn, [cells[0]]),
            Page("Else", hasRequiredColumn, [cells[0]]));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Ids, static id => id is "PLX0012" or "PLX0013" or "PLX0014" or "PLX0016" or "PLX0017" or "PLX0100");
        var properties = Property().Matches(run.Sources["Thing.g.cs"]).ToDictionary(static match => match.Groups["name"].Value, static match => match.Groups["type"].Value);
        Assert.Equal(expected, cells.Select((cell, row) => cell + Arrow + Short(properties["F" + row])));
    }

    [Fact]
    public void Each_dialect_has_a_file_and_each_file_a_dialect() =>
        Assert.Equal(Dialect.All.Select(static dialect => dialect.Name).Order(), Directory.EnumerateFiles(Folder()).Select(Path.GetFileNameWithoutExtension).Order());

    private static Page Page(string name, bool hasRequiredColumn, string[] cells)
    {
        var text = new StringBuilder($"# {name}\n\n");
        text.Append(hasRequiredColumn
            ? "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
            : "## Properties\n\n| Name | Type | Description | Notes |\n| --- | --- | --- | --- |\n");
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(hasRequiredColumn ? $"| `f{i}` | {cells[i]} | :heavy_check_mark: | N/A |\n" : $"| **f{i}** | {cells[i]} | | |\n");
        }

        return new Page($"/project/specs/{name}.md", text.ToString());
    }

    private static string Short(string type) => type
        .Replace("global::", "", StringComparison.Ordinal)
        .Replace("System.Collections.Generic.", "", StringComparison.Ordinal)
        .Replace("System.Text.Json.", "", StringComparison.Ordinal)
        .Replace("Acme.", "", StringComparison.Ordinal);

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Cells");

    [GeneratedRegex(@"public (?<type>(required )?\S.*?) (?<name>F\d+) \{ get; init; \}")]
    private static partial Regex Property();
}
