using System.Globalization;
using System.Text.RegularExpressions;

namespace PlexModels.Package.Tests;

/// <summary>Apps compiled ahead of time: without a warning, no larger than with System.Text.Json's own generator, and with what they use alone.</summary>
public sealed partial class NativeAotTests(PackedPackage package)
{
    private const string Pin =
        """{"id":1272679418,"code":"7RQZ","product":"Plex Web","trusted":false,"qr":"https://plex.tv/api/v2/pins/qr/7RQZ","clientIdentifier":"Chrome","location":{"code":"VI","continent_code":"NA","country":"United States Virgin Islands","city":"Amsterdam","european_union_member":true,"time_zone":"America/St_Thomas","postal_code":"802","in_privacy_restricted_country":true,"subdivisions":"Saint Thomas","coordinates":"18.3381, -64.8941"},"expiresIn":1800,"createdAt":"2024-07-16T17:03:05+00:00","expiresAt":"2024-07-16T17:18:05+00:00"}""";

    // What examples on other pages say of names may be missing where those pages are, and sections end on whole pages of memory.
    private const int Slack = 16 * 1024;

    [Fact]
    public async Task A_native_app_has_no_warning_and_is_no_larger_than_its_twin()
    {
        Assert.SkipUnless(NativeApp.CanCompile, "Native code needs clang or gcc, which are not here.");
        using var ours = new NativeApp(package);
        CopyPages(ours.Project);
        ours.Project.Write("Program.cs", Program("Consumer", "GetPinAuthPinContainer.JsonTypeInfo"));
        await ours.CompileAsync();
        using var twin = new NativeApp(package, hasReference: false);
        CopyTwin(twin.Project);
        twin.Project.Write("Program.cs", Program("PlexModels.Benchmarks.RequiredInit", "TwinContext.Default.GetPinAuthPinContainer"));
        await twin.CompileAsync();

        Assert.Equal(Pin, await ours.RunAsync(Pin));
        Assert.Equal(Pin, await twin.RunAsync(Pin));
        Tell($"bytes: {ours.Executable.Length} against {twin.Executable.Length}");
        Assert.InRange(ours.Executable.Length, 1, twin.Executable.Length);
    }

    [Fact]
    public async Task Three_models_of_793_are_all_that_a_native_app_holds()
    {
        Assert.SkipUnless(NativeApp.CanCompile, "Native code needs clang or gcc, which are not here.");
        var models = Path.GetFullPath(Path.Combine(PackedPackage.Repository(), "..", "shared", "corpora", "plexjava-2024-11", "models"));
        Assert.SkipUnless(Directory.Exists(models), "The corpus plexjava-2024-11 is not here: it is kept in ../shared/corpora beside the repository.");

        using var app = await CompileAsync($"""<PlexModelsSpec Include="{models}/**/*.md" />""");
        using var small = await CompileAsync(string.Concat(LinkedPages(Path.Combine(models, "operations"), "GetPinAuthPinContainer", "GetTranscodeSessionsMediaContainer")
            .Select(page => $"""<PlexModelsSpec Include="{models}/**/{page}.md" />""")));

        Assert.Equal("Amsterdam", await app.RunAsync(Pin));
        await Assert.AllAsync((string[])["GetPinAuthPinContainer", "GetTranscodeSessionsMediaContainer"], async name => Assert.True(await app.HoldsAsync(name), name));
        await Assert.AllAsync((string[])["GetServerCapabilities", "GetLibraryItems", "PostUsersSignIn", "PlexModelsJsonContext"], async name => Assert.False(await app.HoldsAsync(name), name));
        Tell($"bytes: {app.Executable.Length} of 793 pages, {small.Executable.Length} of the pages in use");
        Assert.InRange(app.Executable.Length, 0, small.Executable.Length + Slack);
    }

    private async Task<NativeApp> CompileAsync(string pages)
    {
        // What the analyzers say of trimming, the native compiler says again; they take minutes for so many pages.
        var app = new NativeApp(package, $"""
            <PropertyGroup>
              <EnableTrimAnalyzer>false</EnableTrimAnalyzer>
              <EnableAotAnalyzer>false</EnableAotAnalyzer>
              <EnableSingleFileAnalyzer>false</EnableSingleFileAnalyzer>
            </PropertyGroup>
            <ItemGroup>{pages}</ItemGroup>
            """);
        app.Project.Write("Program.cs", """
            using System.Text.Json;
            using Consumer.Operations;

            var pin = JsonSerializer.Deserialize(args[0], GetPinAuthPinContainer.JsonTypeInfo)!;
            var place = JsonSerializer.Deserialize(JsonSerializer.Serialize(pin.Location, GeoData.JsonTypeInfo), GeoData.JsonTypeInfo)!;
            var transcoding = JsonSerializer.Deserialize("{}", GetTranscodeSessionsMediaContainer.JsonTypeInfo)!;
            Console.WriteLine(place.City + transcoding.Size);
            """);
        await app.CompileAsync();
        return app;
    }

    // The pages, and those they lead to.
    private static HashSet<string> LinkedPages(string folder, params string[] pages)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>(pages);
        while (pending.TryDequeue(out var page))
        {
            if (found.Add(page))
            {
                foreach (Match link in Link().Matches(File.ReadAllText(Path.Combine(folder, page + ".md"))))
                {
                    pending.Enqueue(link.Groups[1].Value);
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"\(\.\./\.\./models/operations/(\w+)\.md\)")]
    private static partial Regex Link();

    private static string Program(string @namespace, string typeInfo) => $"""
        using System.Text.Json;
        using {@namespace};

        Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(args[0], {typeInfo})!, {typeInfo}));
        """;

    private static void CopyPages(ConsumerProject project)
    {
        foreach (var page in Directory.EnumerateFiles(Path.Combine(PackedPackage.Repository(), "specs"), "*.md"))
        {
            project.Write("specs/" + Path.GetFileName(page), File.ReadAllText(page));
        }
    }

    // The classes that the benchmarks measure against, and a context that knows no others.
    private static void CopyTwin(ConsumerProject project)
    {
        foreach (var name in (string[])["GeoData.cs", "GetPinAuthPinContainer.cs"])
        {
            project.Write(name, File.ReadAllText(Path.Combine(PackedPackage.Repository(), "tests", "PlexModels.Benchmarks", "RequiredInit", name)));
        }

        project.Write("TwinContext.cs", """
            using System.Text.Json.Serialization;
            using PlexModels.Benchmarks.RequiredInit;

            [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
            [JsonSerializable(typeof(GetPinAuthPinContainer))]
            internal sealed partial class TwinContext : JsonSerializerContext;
            """);
    }

    private static void Tell(FormattableString figures) => TestContext.Current.TestOutputHelper?.WriteLine(figures.ToString(CultureInfo.InvariantCulture));
}
