using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexModels.Cli.Documentations;
using PlexModels.Cli.Readings;

namespace PlexModels.Cli.Tests.Readings;

/// <summary>What the tool says of documents and examples is what generated code does with them.</summary>
public sealed class GeneratedCodeTests : IDisposable
{
    private readonly PageDirectory _pages = new PageDirectory()
        .Write(
            "Trip.md",
            """
            # Trip


            ## Fields

            | Field | Type | Required | Description | Example |
            | --- | --- | --- | --- | --- |
            | `id` | *long* | :heavy_check_mark: | N/A | 17 |
            | `createdAt` | [OffsetDateTime](https://docs.oracle.com/javase/8/docs/api/java/time/OffsetDateTime.html) | :heavy_check_mark: | N/A | 2024-01-31T12:00:00Z |
            | `note` | *Optional\<String>* | :heavy_minus_sign: | N/A | By the "sea" |
            | `kind` | [Kind](Kind.md) | :heavy_check_mark: | N/A | land |
            | `level` | [Optional\<Level>](Level.md) | :heavy_minus_sign: | N/A | 2 |
            | `stops` | List\<[Place](Place.md)> | :heavy_check_mark: | N/A | |
            | `byName` | Map\<String, *long*> | :heavy_minus_sign: | N/A | {"a": 1} |
            | `vehicle` | [Optional\<Vehicle>](Vehicle.md) | :heavy_minus_sign: | N/A | {} |
            | `next` | [Optional\<Trip>](Trip.md) | :heavy_minus_sign: | N/A | |
            | `fare` | *JsonNullable\<Double>* | :heavy_minus_sign: | N/A | 1.5 |
            | `anything` | *Object* | :heavy_check_mark: | N/A | |

            """)
        .Write("Kind.md", "# Kind\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `LAND` | land |\n| `SEA` | sea |\n")
        .Write("Level.md", "# Level\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `ONE` | 1 |\n| `TWO` | 2 |\n")
        .Write("Vehicle.md", "# Vehicle\n\n\n## Supported Types\n\n### Car\n\n```java\nVehicle value = Vehicle.of(Car.builder().build());\n```\n\n### Boat\n\n```java\nVehicle value = Vehicle.of(Boat.builder().build());\n```\n")
        .WriteObject("Car.md", "`wheels` | *long* | :heavy_check_mark:")
        .WriteObject("Boat.md", "`sails` | *long* | :heavy_check_mark:", "`name` | *String* | :heavy_minus_sign:")
        .WriteObject("Place.md", "`city` | *String* | :heavy_check_mark:");

    private readonly Documentation _documentation;
    private readonly GeneratedCode _code;

    public GeneratedCodeTests()
    {
        var properties = new Dictionary<string, string> { ["PlexModelsNamespace"] = "Api", ["PlexModelsExamples"] = "true" };
        _documentation = Documentation.Read(PageFolder.Read(_pages.Folder, NoProgress.Instance, CancellationToken.None), properties, CancellationToken.None);
        _code = GeneratedCode.Load(_documentation, CancellationToken.None);
    }

    [Fact]
    public void An_example_is_that_of_the_generated_code()
    {
        foreach (var model in _documentation.Models.Keys)
        {
            var codec = _code.Assembly.GetType(model, throwOnError: true)!.GetNestedType("JsonCodec", BindingFlags.NonPublic)!;
            var expected = codec.GetMethod("Example", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [0]);

            Assert.Equal(expected, ExampleDocument.Of(_documentation, model));
        }

        Assert.Null(ExampleDocument.Of(_documentation, "Api.Trip", maxLength: 100));
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
        var document = change.StartsWith('{') && change != "{}" ? Merge(ExampleDocument.Of(_documentation, "Api.Trip")!, change) : change;

        using var json = JsonDocument.Parse(document);
        var reading = DocumentReading.Of(_documentation, "Api.Trip", json.RootElement, 1_000, CancellationToken.None);

        Assert.Equal(Reads(document), reading.Problems == 0);
        Assert.Equal(problem.Length == 0, reading.Problems == 0);
        Assert.Contains(reading.Rows, row => problem.Length == 0 || $"{row.Path} {row.Kind}".EndsWith(problem, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _code.Dispose();
        _pages.Dispose();
    }

    private bool Reads(string json)
    {
        var context = (JsonSerializerContext)_code.Context.GetProperty("Default")!.GetValue(null)!;
        try
        {
            return JsonSerializer.Deserialize(json, context.GetTypeInfo(_code.Assembly.GetType("Api.Trip", throwOnError: true)!)!) is not null;
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
