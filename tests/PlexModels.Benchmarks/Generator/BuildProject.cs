using System.Diagnostics;

namespace PlexModels.Benchmarks.Generator;

/// <summary>A library of its own outside the repository, built as a user builds it.</summary>
internal sealed class BuildProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plexmodels-build-");
    private readonly List<TimeSpan> _times = [];

    /// <param name="name">What the report calls it.</param>
    /// <param name="content">What its project file has beside the framework.</param>
    public BuildProject(string name, string content = "")
    {
        Name = name;
        Write("Acme.csproj", $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace>Acme</RootNamespace>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <NoWarn>$(NoWarn);CS8981</NoWarn>
              </PropertyGroup>
              {content}
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
            </Project>
            """);
        Write("Program.cs", "internal static class Program { }\n");
    }

    public string Name { get; }

    /// <summary>The shortest build: other work on the machine only ever adds to one.</summary>
    public TimeSpan Best => _times.Min();

    /// <param name="pages">The glob of the pages.</param>
    /// <param name="properties">What else is asked for.</param>
    public static string Generator(string pages, string properties = "")
    {
        var build = Path.Combine(AppContext.BaseDirectory, "analyzer");
        return $"""
              <Import Project="{build}/PlexModels.Generator.props" />
              <PropertyGroup>
                <EnableDefaultPlexModelsSpecs>false</EnableDefaultPlexModelsSpecs>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PlexModelsSpec Include="{pages}" />
                <Analyzer Include="{build}/*.dll" />
              </ItemGroup>
              <Import Project="{build}/PlexModels.Generator.targets" />
            """;
    }

    public void Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>The generated files of the last build, by name.</summary>
    public IEnumerable<string> Generated() => Directory
        .EnumerateFiles(Path.Combine(_folder.FullName, "obj"), "*.cs", SearchOption.AllDirectories)
        .Where(static path => path.Contains("PlexModelsGenerator", StringComparison.Ordinal));

    public void Restore() => Run("restore");

    /// <summary>Compiles it ahead of time, and returns the executable.</summary>
    public string Publish()
    {
        Run("publish", "-nodeReuse:false", "-clp:ErrorsOnly", "-o", Path.Combine(_folder.FullName, "native"));
        return Path.Combine(_folder.FullName, "native", "Acme");
    }

    /// <summary>Builds everything anew, with a compiler that has not run before.</summary>
    public void Build()
    {
        var start = Stopwatch.GetTimestamp();
        Run("build", "--no-restore", "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-clp:ErrorsOnly");
        _times.Add(Stopwatch.GetElapsedTime(start));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Name} does not build:\n{output}");
        }
    }
}
