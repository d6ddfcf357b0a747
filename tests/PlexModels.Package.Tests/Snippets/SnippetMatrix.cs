using PlexModels.Package.Tests.Matrix;

namespace PlexModels.Package.Tests.Snippets;

/// <summary>All C# and XML that the documents print, each in a project around it.</summary>
internal static class SnippetMatrix
{
    private const string Header = "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    // A server takes any free port, and says nothing on the console.
    private const string Quiet = """{ "Urls": "http://127.0.0.1:0", "Logging": { "LogLevel": { "Default": "None" } } }""";

    // An operation of an exchange, whose response has rows below rows.
    private static readonly Dictionary<string, string> s_exchange = new(StringComparer.Ordinal)
    {
        ["specs/order-details.mdx"] = "---\ntitle: Get Order Details\n---\n\n### Request Parameters\n\n| Parameter | Required | Type | Comments |\n| --- | --- | --- | --- |\n| orderId | **true** | string | The order. |\n\n"
            + "### Response Parameters\n\n| Parameter | Type | Comments |\n| --- | --- | --- |\n| list | array | Object |\n| > orderId | string | The order. |\n| > legs | array | Legs. |\n| > > symbol | string | Its name. |\n",
    };

    private static readonly Dictionary<string, string> s_graph = new(StringComparer.Ordinal)
    {
        ["specs/user.md"] = Resource("user", "", "displayName | String"),
        ["specs/group.md"] = Resource("group", "", "members | [user](user.md) collection"),
        ["specs/driveitem.md"] = Resource("driveItem", "", "size | Int64"),
    };

    private static readonly Dictionary<string, string> s_place = new(StringComparer.Ordinal) { ["specs/GeoData.md"] = Fence.Containing("README.md", "# GeoData").Text };

    public static IReadOnlyList<Snippet> All { get; } =
    [
        new(Fence.Containing("README.md", "PackageReference"), Row(new("Reference") { Reference = Fence.Containing("README.md", "PackageReference").Text.Replace("\"0.2.0\"", "\"$PACKAGE$\"", StringComparison.Ordinal) })),
        Program("README.md", "MyApp.PlexModelsJsonContext", new("ThirtySeconds") { Files = s_place, Says = ["Amsterdam: True"] }),
        Program("README.md", "PostAsJsonAsync", new("Use") { Sdk = "Microsoft.NET.Sdk.Web", Files = s_place.With("appsettings.json", Quiet), Says = ["GeoData { City = Amsterdam, EuropeanUnion = null }"] }),
        Content("README.md", "Acme.Plex", new("Options") { Files = MatrixPages.Below("docs/models") }),
        Content("README.md", "<PlexModelsRoots>", new("Roots") { Files = s_place.With("specs/GetPin.md", $"# GetPin\n\n{Header}| `id` | *long* | :heavy_check_mark: | N/A |\n") }),
        Content("docs/json.md", "<PlexModelsReading>", new("Reading") { Files = MatrixPages.Below("docs/models") }),
        Program("docs/json.md", "JsonDocuments().List", new("Direct") { Files = s_place, Says = ["20 20 1"] }),
        Content("docs/dialects.md", "<PlexModelsDialect>", new("Dialect") { Files = MatrixPages.BelowSpecs }),
        Content("docs/dialects.md", "<PlexModelsTypeWord", new("TypeWords") { Files = MatrixPages.BelowSpecs }),
        Content("docs/dialects.md", "Drive*", new("GraphRoots") { Files = s_graph }),
        Content("docs/dialects.md", "!Command line", new("Readme") { Files = MatrixPages.BelowSpecs.With("../server/README.md", "# Server\n\n## Status\n\n| Field | Type |\n| --- | --- |\n| up | boolean |\n\n## Command line\n\n`--quiet`\n\n## Rate limits\n\nNone.\n") }),
        Program(
            "docs/dialects.md",
            "pin.PastStates",
            new("Protobuf")
            {
                Files = new Dictionary<string, string>
                {
                    ["specs/api.md"] = "# API\n\n### <a name=\"acme.Pin\">Message `Pin`</a>\n\n| Field | Type | Label | Description |\n| --- | --- | --- | --- |\n"
                        + "| `pin_id` | [`uint64`](#uint64) |  | The id. |\n| `past_states` | [`State`](#acme.State) | repeated | Where it was. |\n\n"
                        + "### <a name=\"acme.State\">Enum `State`</a>\n\n| Name | Number | Description |\n| --- | --- | --- |\n| `NEW` | 0 | Not used. |\n| `USED` | 1 | Used. |\n",
                },
                Says = ["""18000000000000001 True {"pinId":"18000000000000000","pastStates":["USED",0]}"""],
            },
            "using MyApp;\n\n"),
        Content("docs/dialects.md", "\"Request Parameters\"", new("Requests") { Files = s_exchange }),
        Program(
            "docs/dialects.md",
            "order.Legs",
            new("Exchange") { Files = s_exchange, Says = ["7 1"] },
            "using MyApp;\n\nvar json = \"\"\"{\"list\":[{\"orderId\":\"7\",\"legs\":[{\"symbol\":\"BTC\"}]}]}\"\"\";\n"),
        Program(
            "docs/models.md",
            "StreamType.Values.Audio",
            new("Enums")
            {
                Files = new Dictionary<string, string>
                {
                    ["specs/MediaStream.md"] = $"# MediaStream\n\n{Header}| `kind` | [StreamType](StreamType.md) | :heavy_check_mark: | N/A |\n",
                    ["specs/StreamType.md"] = "# StreamType\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `AUDIO` | audio |\n| `VIDEO` | video |\n",
                },
                Says = ["sound audio True"],
            },
            "using MyApp;\n\nvar stream = new MediaStream { Kind = StreamType.Audio };\n",
            "Console.WriteLine($\"{name} {text} {kind == stream.Kind}\");\n"),
        Program(
            "docs/models.md",
            "TryGetCard",
            new("Unions")
            {
                Files = MatrixPages.BelowSpecs.With("specs/Card.md", $"# Card\n\n{Header}| `number` | *long* | :heavy_check_mark: | N/A |\n"),
                Says = ["bank Card"],
            },
            "using MyApp;\n\nvar payment = Payment.FromBank(new Bank { Account = \"7\" });\n",
            "Console.WriteLine($\"{text} {made.Kind}\");\n"),
        Program(
            "docs/dialects.md",
            "User.TryFrom",
            new("Subtypes")
            {
                Files = new Dictionary<string, string>
                {
                    ["specs/directory.md"] = Resource("directoryObject", "", "id | String"),
                    ["specs/user.md"] = Resource("user", "Inherits from [directoryObject](directory.md).\n\n", "displayName | String"),
                    ["specs/group.md"] = Resource("group", "", "members | [directoryObject](directory.md) collection"),
                },
                Says = ["Ada"],
            },
            "using MyApp;\n\nvar group = Group.FromJson(\"\"\"{\"members\":[{\"@odata.type\":\"#acme.device\"},{\"@odata.type\":\"#acme.user\",\"displayName\":\"Ada\"}]}\"\"\")!;\n"),
        new(
            Fence.Containing("docs/models.md", "IJsonOnDeserialized."),
            Row(new("OwnPart")
            {
                Files = new Dictionary<string, string>
                {
                    ["specs/GeoData.md"] = File.ReadAllText(Path.Combine(PackedPackage.Repository(), "specs", "GeoData.md")),
                    ["GeoData.cs"] = Fence.Containing("docs/models.md", "IJsonOnDeserialized.").Text,
                },
            })),
        Program("docs/schemas.md", "JsonSchemaExporterOptions", new("Schemas") { Files = s_place, Says = ["\"city\": {"] }),
        new(
            Fence.Containing("docs/other-generators.md", "Shop.Web/Program.cs"),
            Row(new("Web")
            {
                Sdk = "Microsoft.NET.Sdk.Web",
                Reference = "",
                Properties = "<PublishAot>true</PublishAot><DefaultItemExcludes>$(DefaultItemExcludes);Shop.Models/**</DefaultItemExcludes>",
                Content = """<ItemGroup><ProjectReference Include="Shop.Models/Shop.Models.csproj" /></ItemGroup>""",
                Program = Fence.Containing("docs/other-generators.md", "Shop.Web/Program.cs").Text,
                Files = new Dictionary<string, string>
                {
                    ["Shop.Models/specs/GeoData.md"] = s_place["specs/GeoData.md"],
                    ["Shop.Models/Shop.Models.csproj"] = """
                        <Project Sdk="Microsoft.NET.Sdk">
                          <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
                          <ItemGroup><PackageReference Include="PlexModels.Generator" Version="$PACKAGE$" PrivateAssets="all" /></ItemGroup>
                        </Project>
                        """,
                },
            })),
    ];

    /// <summary>Blocks that tests of their own take out and run.</summary>
    public static IReadOnlyList<Fence> Elsewhere { get; } =
    [
        Fence.Containing("docs/schemas.md", "AddOpenApi"),
        Fence.Containing("docs/dialects.md", "user.AvatarDecorationData"),
    ];

    // A page as Microsoft's references have them.
    private static string Resource(string name, string prose, string property) =>
        $"# {name} resource type\n\n{prose}## Properties\n\n| Property | Type | Description |\n| --- | --- | --- |\n| {property} | What it has. |\n\n"
        + $"## JSON representation\n\n```json\n{{ \"@odata.type\": \"#acme.{name}\", \"{property.Split(' ')[0]}\": null }}\n```\n";

    private static Snippet Program(string file, string text, MatrixRow row, string before = "", string after = "")
    {
        var fence = Fence.Containing(file, text);
        return new(fence, Row(row with { Program = before + fence.Text + after }));
    }

    private static Snippet Content(string file, string text, MatrixRow row)
    {
        var fence = Fence.Containing(file, text);
        return new(fence, Row(row with { Content = fence.Text }));
    }

    private static MatrixRow Row(MatrixRow row) => row with { RootNamespace = "MyApp", Result = row.Says.Count > 0 ? MatrixResult.Runs : MatrixResult.Builds };
}
