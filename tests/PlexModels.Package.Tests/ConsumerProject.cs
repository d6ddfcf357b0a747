namespace PlexModels.Package.Tests;

/// <summary>A fresh project outside the repository that references the package from the local feed.</summary>
public sealed class ConsumerProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plexmodels-consumer-");

    /// <param name="package">The package.</param>
    /// <param name="content">What its project file has beside the reference.</param>
    /// <param name="frameworks">Its target frameworks.</param>
    /// <param name="hasReference">Whether it references the package at all.</param>
    /// <param name="language">What the names of its language's files begin with: <c>cs</c>, <c>fs</c>, <c>vb</c>.</param>
    public ConsumerProject(PackedPackage package, string content = "", string frameworks = "net10.0", bool hasReference = true, string language = "cs")
    {
        ArgumentNullException.ThrowIfNull(package);
        var reference = hasReference ? $"""<PackageReference Include="PlexModels.Generator" Version="{package.Version}" PrivateAssets="all" />""" : "";
        var target = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write($"Consumer.{language}proj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{target}>{frameworks}</{target}>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
              <ItemGroup>
                {reference}
              </ItemGroup>
              {content}
            </Project>
            """);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="plexmodels-local" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("Program." + language, "");
    }

    public string Folder => _folder.FullName;

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Writes a page with required fields of type String unless a row says otherwise.</summary>
    public void WritePage(string file, params string[] rows) => Write(
        file,
        $"# {Path.GetFileNameWithoutExtension(file)}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        + string.Concat(rows.Select(static row => $"| {row} |\n")));

    public Task<string> BuildAsync() => CommandLine.SucceedAsync(Folder, "build");

    /// <summary>The files that <c>dotnet watch</c> watches.</summary>
    public Task<string> WatchedAsync() => CommandLine.SucceedAsync(Folder, "watch", "--list");

    public Task<(bool Succeeded, string Output)> TryBuildAsync() => CommandLine.RunAsync(Folder, "build");

    public async Task<string> RunAsync() => (await CommandLine.SucceedAsync(Folder, "run")).Trim();

    /// <summary>Publishes it in release mode, and returns what that printed.</summary>
    public Task<string> PublishAsync(string output) => CommandLine.SucceedAsync(Folder, "publish", "-o", output);

    /// <summary>The generated files of the last build by name.</summary>
    public IReadOnlyDictionary<string, string> Generated() => Directory
        .EnumerateFiles(Path.Combine(Folder, "obj"), "*.g.cs", SearchOption.AllDirectories)
        .Where(static path => path.Contains("PlexModelsGenerator", StringComparison.Ordinal))
        .ToDictionary(static path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
