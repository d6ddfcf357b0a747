using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexModels.Cli.Readings;
using PlexModels.Generator.Models;

namespace PlexModels.Cli.Tests.Readings;

/// <summary>What the tool says of documents and examples is what generated code does with them.</summary>
public sealed class GeneratedCodeTests(TripDocumentation trips) : IClassFixture<TripDocumentation>
{
    public static MatrixTheoryData<string, string> UnionsOfJson { get; } = new(
        ["Outer", "Inner", "Deep", "Any", "Ring", "Rest", "Vehicle"],
        ["5", "true", "\"a\"", "[]", "[5]", "[\"a\"]", "[[true]]", "{\"wheels\":4}", "{\"sails\":1}", "{}"]);

    [Fact]
    public void An_example_is_that_of_the_generated_code()
    {
        foreach (var model in trips.Documentation.Models.Keys)
        {
            var codec = trips.Code.Assembly.GetType(model, throwOnError: true)!.GetNestedType("JsonCodec", BindingFlags.NonPublic)!;
            var expected = codec.GetMethod("Example", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [0]);

            Assert.Equal(expected, ExampleDocument.Of(trips.Documentation, model));
        }

        Assert.Null(ExampleDocument.Of(trips.Documentation, "Api.Trip", maxLength: 100));
    }

    [Theory]
    [InlineData("{}", "Missing")]
    [InlineData("[]", "$ Mismatch")]
    [InlineData("7", "$ Mismatch")]
    [InlineData("""{"id":null}""", "$.id Mismatch")]
    [InlineData("""{"id":"17"}""", "")]
    [InlineData("""{"id":17.0}""", "")]
    [InlineData("""{"id":17.5}""", "$.id Mismatch")]
    [InlineData("""{"id":{}}""", "$.id Mismatch")]
    [InlineData("""{"createdAt":"tomorrow"}""", "$.createdAt Mismatch")]
    [InlineData("""{"createdAt":1701103423}""", "")]
    [InlineData("""{"created_at":1701103423}""", "")]
    [InlineData("""{"note":null}""", "")]
    [InlineData("""{"note":7}""", "")]
    [InlineData("""{"note":[]}""", "$.note Mismatch")]
    [InlineData("""{"kind":"air"}""", "")]
    [InlineData("""{"kind":7}""", "")]
    [InlineData("""{"kind":null}""", "$.kind Mismatch")]
    [InlineData("""{"level":"1"}""", "")]
    [InlineData("""{"level":1.5}""", "$.level Mismatch")]
    [InlineData("""{"level":"one"}""", "$.level Mismatch")]
    [InlineData("""{"stops":[]}""", "")]
    [InlineData("""{"stops":{}}""", "$.stops Mismatch")]
    [InlineData("""{"stops":[null]}""", "$.stops[0] Mismatch")]
    [InlineData("""{"stops":[{}]}""", "$.stops[0].city Missing")]
    [InlineData("""{"stops":[{"city":"Oslo"},{"city":[]}]}""", "$.stops[1].city Mismatch")]
    [InlineData("""{"byName":{"a":"x"}}""", "$.byName.a Mismatch")]
    [InlineData("""{"byName":[]}""", "$.byName Mismatch")]
    [InlineData("""{"vehicle":{"wheels":4}}""", "")]
    [InlineData("""{"vehicle":{"other":4}}""", "")]
    [InlineData("""{"vehicle":7}""", "")]
    [InlineData("""{"next":{"id":1}}""", "Missing")]
    [InlineData("""{"next":null}""", "")]
    [InlineData("""{"fare":null}""", "")]
    [InlineData("""{"fare":"x"}""", "$.fare Mismatch")]
    [InlineData("""{"anything":null}""", "")]
    [InlineData("""{"other":[1,{"a":null}]}""", "")]
    public void A_document_reads_as_the_generated_code_reads_it(string change, string problem)
    {
        // What is tried is put into the example, which reads.
        var document = change.StartsWith('{') && change != "{}" ? Merge(ExampleDocument.Of(trips.Documentation, "Api.Trip")!, change) : change;

        using var json = JsonDocument.Parse(document);
        var reading = DocumentReading.Of(trips.Documentation, "Api.Trip", json.RootElement, 1_000, CancellationToken.None);

        Assert.Equal(Reads(document), reading.Problems == 0);
        Assert.Equal(problem.Length == 0, reading.Problems == 0);
        Assert.Contains(reading.Rows, row => problem.Length == 0 || $"{row.Path} {row.Kind}".EndsWith(problem, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(UnionsOfJson))]
    public void A_union_is_told_as_the_generated_code_tells_it(string union, string json)
    {
        using var document = JsonDocument.Parse(json);
        var chosen = new UnionMatch(trips.Documentation.Models, CancellationToken.None)
            .Choose((UnionModel)trips.Documentation.Models["Api." + union], document.RootElement);

        Assert.Equal(MembersOf("Api." + union, json), chosen is null ? [] : [chosen.Name]);
    }

    private IEnumerable<string> MembersOf(string union, string json)
    {
        var value = Read(union, json)!;
        return value.GetType().GetProperties()
            .Where(property => property.PropertyType == typeof(bool) && property.Name.StartsWith("Is", StringComparison.Ordinal) && property.GetValue(value) is true)
            .Select(static property => property.Name[2..]);
    }

    private object? Read(string model, string json)
    {
        var context = (JsonSerializerContext)trips.Code.Context.GetProperty("Default")!.GetValue(null)!;
        return JsonSerializer.Deserialize(json, context.GetTypeInfo(trips.Code.Assembly.GetType(model, throwOnError: true)!)!);
    }

    private bool Reads(string json)
    {
        try
        {
            return Read("Api.Trip", json) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Merge(string document, string change)
    {
        var merged = System.Text.Json.Nodes.JsonNode.Parse(document)!.AsObject();
        foreach (var (name, value) in System.Text.Json.Nodes.JsonNode.Parse(change)!.AsObject())
        {
            if (name == "created_at")
            {
                merged.Remove("createdAt");
            }

            merged[name] = value?.DeepClone();
        }

        return merged.ToJsonString();
    }
}
