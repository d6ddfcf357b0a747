using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlexModels.Package.Tests.Snippets;

namespace PlexModels.Package.Tests;

/// <summary>The documented way to real schemas in ASP.NET Core's OpenAPI document, as it is printed.</summary>
public sealed partial class OpenApiTests(PackedPackage package)
{
    private const string End = """
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapOpenApi();
        app.MapPost("/tree", (Tree tree) => tree);
        app.MapPost("/trees", (Tree[] trees) => trees.ToDictionary(tree => tree.Kind.Value));
        await app.StartAsync();
        using var http = new HttpClient();
        Console.WriteLine(await http.GetStringAsync(app.Urls.First() + "/openapi/v1.json"));
        """;

    [Fact]
    public async Task An_OpenAPI_document_has_the_schemas_of_models()
    {
        var repository = PackedPackage.Repository();
        var versions = await File.ReadAllTextAsync(Path.Combine(repository, "Directory.Packages.props"), TestContext.Current.CancellationToken);
        using var project = new ConsumerProject(package, $"""
            <PropertyGroup><RootNamespace>MyApp</RootNamespace></PropertyGroup>
            <ItemGroup>
              <FrameworkReference Include="Microsoft.AspNetCore.App" />
              <PackageReference Include="Microsoft.AspNetCore.OpenApi" Version="{Version().Match(versions).Groups[1].Value}" />
              <Using Include="Microsoft.AspNetCore.Builder;Microsoft.AspNetCore.Hosting;Microsoft.AspNetCore.Http;Microsoft.Extensions.DependencyInjection;Microsoft.Extensions.Logging" />
            </ItemGroup>
            """);
        project.WritePage("specs/Tree.md", "`parent` | [Optional\\<Tree>](Tree.md) | :heavy_minus_sign: | N/A", "`kind` | [Kind](Kind.md) | :heavy_check_mark: | N/A");
        project.Write("specs/Kind.md", "# Kind\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n");
        project.Write("Program.cs", Fence.Containing("docs/schemas.md", "AddOpenApi").Text + End);

        var document = JsonNode.Parse(await project.RunAsync())!;

        var schemas = document["components"]!["schemas"]!.AsObject();
        Assert.Equal(["Kind", "Tree", "Tree-list", "Tree-map"], schemas.Select(static schema => schema.Key));
        Assert.Equal("""{"enum":["a"],"type":"string"}""", schemas["Kind"]!.ToJsonString());
        Assert.Equal(
            """{"required":["kind"],"type":"object","properties":{"parent":{"anyOf":[{"$ref":"#/components/schemas/Tree"},{"type":"null"}]},"kind":{"$ref":"#/components/schemas/Kind"}}}""",
            schemas["Tree"]!.ToJsonString());
        Assert.Equal("""{"type":"array","items":{"$ref":"#/components/schemas/Tree"}}""", schemas["Tree-list"]!.ToJsonString());
        Assert.Equal("""{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Tree"}}""", schemas["Tree-map"]!.ToJsonString());
        Assert.Equal("#/components/schemas/Tree-list", (string?)document["paths"]!["/trees"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]);
    }

    [GeneratedRegex("""Include="Microsoft.AspNetCore.OpenApi" Version="([^"]+)""")]
    private static partial Regex Version();
}
