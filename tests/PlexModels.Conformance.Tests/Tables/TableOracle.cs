using System.Text.Json;

namespace PlexModels.Conformance.Tests.Tables;

/// <summary>What a reference's schemas say of a type on its pages.</summary>
/// <param name="Doc">The page.</param>
/// <param name="Heading">The heading over its table.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">object or enum.</param>
/// <param name="Fields">The fields of an object.</param>
/// <param name="Values">The values of an enum.</param>
/// <param name="Match">How alike table and schema are; 1 where nothing says.</param>
/// <param name="Path">The members that lead to an object which stands in rows of another's table alone.</param>
/// <param name="Parent">The type whose property leads to it.</param>
public sealed record TableOracle(
    string Doc,
    string Heading,
    string Name,
    string Kind,
    IReadOnlyList<TableOracleField>? Fields = null,
    IReadOnlyList<OracleValue>? Values = null,
    double Match = 1,
    string? Path = null,
    string? Parent = null)
{
    public static List<TableOracle> Read(Corpus corpus)
    {
        var file = System.IO.Path.Combine(corpus.Folder, "oracle.json");
        return File.Exists(file) ? JsonSerializer.Deserialize<List<TableOracle>>(File.ReadAllText(file), JsonSerializerOptions.Web)! : [];
    }
}
