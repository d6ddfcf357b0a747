namespace PlexModels.Package.Tests;

/// <summary>Generators of others and the models: in another assembly they see them, in the same one they do not.</summary>
public sealed class OtherGeneratorTests(PackedPackage package)
{
    private const string Endpoints = """
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var posted = await http.PostAsync("/places", new StringContent("{\"city\":\"A\",\"note\":null}", System.Text.Encoding.UTF8, "application/json"));
        Console.WriteLine(await posted.Content.ReadAsStringAsync());
        Console.WriteLine(await http.GetStringAsync("/places"));
        """;

    private const string AspNetCore = """
        <ItemGroup>
          <FrameworkReference Include="Microsoft.AspNetCore.App" />
          <Using Include="Microsoft.AspNetCore.Builder;Microsoft.AspNetCore.Hosting;Microsoft.AspNetCore.Http;Microsoft.Extensions.DependencyInjection;Microsoft.Extensions.Logging" />
        </ItemGroup>
        """;

    [Fact]
    public async Task A_context_of_System_Text_Json_in_another_assembly_has_the_models_in_its_types()
    {
        using var library = new ModelLibrary(package);
        library.App.Write("Envelope.cs", """
            using System.Text.Json.Serialization;
            using Models;

            public sealed record Envelope(
                Place Place, Place? Nothing, List<Place> List, Dictionary<string, Place> ByName, Kind Kind, Kind? NoKind, Level? Level, HashSet<Kind> Kinds, Dictionary<Kind, int> Counts, Dictionary<Level, Either> ByLevel, Either Either);

            [JsonSerializable(typeof(Envelope))]
            [JsonSerializable(typeof(IEnumerable<Place>))]
            [JsonSerializable(typeof(List<List<Place>>))]
            internal sealed partial class EnvelopeContext : JsonSerializerContext;
            """);
        library.App.Write("Program.cs", """
            using System.Text.Json;
            using Models;

            foreach (var json in File.ReadLines("documents.txt"))
            {
                Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, EnvelopeContext.Default.Envelope), EnvelopeContext.Default.Envelope));
            }

            IEnumerable<Place> places = [new Place { City = "A", Note = null }];
            Console.WriteLine(JsonSerializer.Serialize(places, EnvelopeContext.Default.IEnumerablePlace));
            Console.WriteLine(JsonSerializer.Serialize([[.. places]], EnvelopeContext.Default.ListListPlace));
            """);
        string[] documents =
        [
            """{"Place":{"city":"A","note":null,"kind":"town","more":[1]},"Nothing":null,"List":[{"city":"B"}],"ByName":{"c":{"city":"C","note":"n"}},"Kind":"town","NoKind":null,"Level":2,"Kinds":["town","new"],"Counts":{"town":1,"new":2},"ByLevel":{"1":"text","7":{"city":"D"}},"Either":{"city":"E"}}""",
            """{"Place":{"city":"A"},"Nothing":{"city":"Z"},"List":[],"ByName":{},"Kind":"other","NoKind":"town","Level":null,"Kinds":[],"Counts":{},"ByLevel":{},"Either":"text"}""",
        ];
        library.App.Write("documents.txt", string.Join('\n', documents));

        var output = (await library.App.RunAsync()).Split('\n', StringSplitOptions.TrimEntries);

        Assert.Equal([.. documents, """[{"city":"A","note":null}]""", """[[{"city":"A","note":null}]]"""], output);
    }

    [Fact]
    public async Task An_AspNetCore_app_made_for_native_code_has_its_pages_in_a_library()
    {
        using var library = new ModelLibrary(package, AspNetCore + """
            <PropertyGroup>
              <PublishAot>true</PublishAot>
              <EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>
            </PropertyGroup>
            """);
        library.App.Write("Program.cs", $$"""
            using Models;

            var builder = WebApplication.CreateSlimBuilder(args);
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, PlexModelsJsonContext.Default));
            var app = builder.Build();
            var places = new List<Place>();
            app.MapPost("/places", (Place place) =>
            {
                places.Add(place);
                return place;
            });
            app.MapGet("/places", () => (IEnumerable<Place>)places);
            app.MapGet("/kinds", () => (Kind?)Kind.Town);
            app.MapGet("/nested", () => new Dictionary<string, List<Place>> { ["all"] = places });
            {{Endpoints}}
            Console.WriteLine(await http.GetStringAsync("/kinds"));
            Console.WriteLine(await http.GetStringAsync("/nested"));
            """);

        var output = (await library.App.RunAsync()).Split('\n', StringSplitOptions.TrimEntries);

        Assert.Equal(["""{"city":"A","note":null}""", """[{"city":"A","note":null}]""", "\"town\"", """{"all":[{"city":"A","note":null}]}"""], output);
    }

    [Fact]
    public async Task Endpoints_of_the_same_project_return_results_that_name_the_metadata()
    {
        using var project = new ConsumerProject(package, AspNetCore + """
            <PropertyGroup>
              <PublishAot>true</PublishAot>
              <EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>
            </PropertyGroup>
            """);
        project.WritePage("specs/Place.md", "`city` | *String* | :heavy_check_mark: | N/A", "`note` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A");
        project.Write("Program.cs", $$"""
            using System.Text.Json;
            using Consumer;

            var builder = WebApplication.CreateSlimBuilder(args);
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            var places = new List<Place>();
            app.MapPost("/places", async Task<IResult> (HttpRequest request) =>
            {
                var place = await JsonSerializer.DeserializeAsync(request.Body, Place.JsonTypeInfo);
                places.Add(place!);
                return Results.Json(place, Place.JsonTypeInfo);
            });
            app.MapGet("/places", IResult () => Results.Json(places, PlexModelsJsonContext.Default));
            {{Endpoints}}
            """);

        var output = (await project.RunAsync()).Split('\n', StringSplitOptions.TrimEntries);

        Assert.Equal(["""{"city":"A","note":null}""", """[{"city":"A","note":null}]"""], output);
    }

    [Fact]
    public async Task Refit_interfaces_of_the_same_project_name_models_with_their_namespace()
    {
        using var project = new ConsumerProject(package, """<ItemGroup><PackageReference Include="Refit" Version="14.0.1" /></ItemGroup>""");
        project.WritePage("specs/Place.md", "`city` | *String* | :heavy_check_mark: | N/A", "`note` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A");
        project.Write("Program.cs", """
            using System.Text.Json;
            using Refit;

            using var http = new HttpClient(new Echo()) { BaseAddress = new Uri("http://places.test") };
            var options = new JsonSerializerOptions { TypeInfoResolver = Consumer.PlexModelsJsonContext.Default };
            var api = RestService.For<IPlaces>(http, new RefitSettings(new SystemTextJsonContentSerializer(options)));
            var place = await api.Add(new Consumer.Place { City = "A", Note = null });
            Console.WriteLine(place.City + place.Note.IsNull);

            public interface IPlaces
            {
                [Post("/places")]
                Task<Consumer.Place> Add([Body] Consumer.Place place);
            }

            internal sealed class Echo : HttpMessageHandler
            {
                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    new() { Content = new StringContent(await request.Content!.ReadAsStringAsync(cancellationToken), System.Text.Encoding.UTF8, "application/json") };
            }
            """);

        Assert.Equal("ATrue", await project.RunAsync());
    }
}
