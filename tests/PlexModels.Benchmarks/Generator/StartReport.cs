using System.Diagnostics;

namespace PlexModels.Benchmarks.Generator;

/// <summary>
/// How long an app that was compiled ahead of time takes to start, read the shipped pin and write it, against the same app with
/// System.Text.Json's context for hand-written classes. Starts take turns, and the shortest of each counts.
/// </summary>
internal static class StartReport
{
    private const int Starts = 60;

    private const string Pin =
        """{"id":1272679418,"code":"7RQZ","product":"Plex Web","trusted":false,"qr":"https://plex.tv/api/v2/pins/qr/7RQZ","clientIdentifier":"Chrome","location":{"code":"VI","continent_code":"NA","country":"United States Virgin Islands","city":"Amsterdam","european_union_member":true,"time_zone":"America/St_Thomas","postal_code":"802","in_privacy_restricted_country":true,"subdivisions":"Saint Thomas","coordinates":"18.3381, -64.8941"},"expiresIn":1800,"createdAt":"2024-07-16T17:03:05+00:00","expiresAt":"2024-07-16T17:18:05+00:00"}""";

    private const string Native = """
        <PropertyGroup>
          <OutputType>Exe</OutputType>
          <ImplicitUsings>enable</ImplicitUsings>
          <PublishAot>true</PublishAot>
          <InvariantGlobalization>true</InvariantGlobalization>
        </PropertyGroup>
        """;

    public static int Print()
    {
        using var ours = new BuildProject("PlexModels.Generator", Native + BuildProject.Generator("specs/**/*.md"));
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Repository(), "specs"), "*.md"))
        {
            ours.Write("specs/" + Path.GetFileName(page), File.ReadAllText(page));
        }

        ours.Write("Program.cs", Program("Acme", "GetPinAuthPinContainer.JsonTypeInfo"));
        using var twin = new BuildProject("System.Text.Json's context, hand-written classes", Native);
        foreach (var name in (string[])["GeoData.cs", "GetPinAuthPinContainer.cs"])
        {
            twin.Write(name, File.ReadAllText(Path.Combine(Repository(), "tests", "PlexModels.Benchmarks", "RequiredInit", name)));
        }

        twin.Write("TwinContext.cs", """
            using System.Text.Json.Serialization;
            using PlexModels.Benchmarks.RequiredInit;

            [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
            [JsonSerializable(typeof(GetPinAuthPinContainer))]
            internal sealed partial class TwinContext : JsonSerializerContext;
            """);
        twin.Write("Program.cs", Program("PlexModels.Benchmarks.RequiredInit", "TwinContext.Default.GetPinAuthPinContainer"));

        var ourApp = ours.Publish();
        var twinApp = twin.Publish();
        var ourStart = TimeSpan.MaxValue;
        var twinStart = TimeSpan.MaxValue;
        for (var i = 0; i < Starts; i++)
        {
            ourStart = Shorter(ourStart, Start(ourApp));
            twinStart = Shorter(twinStart, Start(twinApp));
        }

        Console.WriteLine($"native apps that read and write the pin; shortest of {Starts} starts in turn");
        Console.WriteLine();
        var table = new ReportTable("app", "milliseconds", "ratio", "bytes");
        table.Add(twin.Name, [ReportTable.Number(twinStart.TotalMilliseconds), "1.00", ReportTable.Number(new FileInfo(twinApp).Length)]);
        table.Add(ours.Name, [ReportTable.Number(ourStart.TotalMilliseconds), ReportTable.Number(ourStart / twinStart), ReportTable.Number(new FileInfo(ourApp).Length)]);
        Console.WriteLine(table);
        return 0;
    }

    private static string Program(string @namespace, string typeInfo) => $"""
        using System.Text.Json;
        using {@namespace};

        Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(args[0], {typeInfo})!, {typeInfo}));
        """;

    private static TimeSpan Start(string app)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(app, [Pin]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 && output.Trim() == Pin ? time : throw new InvalidOperationException($"{app} does not write what it read:\n{output}");
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static string Repository([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
