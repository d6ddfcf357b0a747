using PlexModels.Cli.Documentations;

namespace PlexModels.Cli.Tests.Readings;

/// <summary>Pages with a type of every kind, read by the tool and compiled.</summary>
public sealed class TripDocumentation : IDisposable
{
    // Each lists all.
    private static readonly string[] s_ring = ["Rest", "Ring", "Any", "Outer", "Inner", "Deep", "Vehicle"];

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
        .WriteObject("Place.md", "`city` | *String* | :heavy_check_mark:")
        .Write("Outer.md", UnionPage("Outer", "Inner", "Boolean"))
        .Write("Inner.md", UnionPage("Inner", "Deep", "String", "List\\<Deep>"))
        .Write("Deep.md", UnionPage("Deep", "Long", "List\\<Inner>"))
        .Write("Nothing.md", UnionPage("Nothing"))
        .Write("Any.md", UnionPage("Any", "Nothing", "Car"))
        .Write("Ring.md", UnionPage("Ring", s_ring))
        .Write("Rest.md", UnionPage("Rest", [.. s_ring, "List\\<Ring>", "List\\<Rest>"]));

    public TripDocumentation()
    {
        var properties = new Dictionary<string, string> { ["PlexModelsNamespace"] = "Api", ["PlexModelsExamples"] = "true" };
        Documentation = Documentation.Read(PageFolder.Read(_pages.Folder, NoProgress.Instance, CancellationToken.None), properties, CancellationToken.None);
        Code = GeneratedCode.Load(Documentation, CancellationToken.None);
    }

    internal Documentation Documentation { get; }

    internal GeneratedCode Code { get; }

    public void Dispose()
    {
        Code.Dispose();
        _pages.Dispose();
    }

    private static string UnionPage(string name, params string[] types) =>
        $"# {name}\n\n\n## Supported Types\n\n" + string.Concat(types.Select(type => $"### {type}\n\n```java\n{name} value = {name}.of(/* */);\n```\n\n"));
}
