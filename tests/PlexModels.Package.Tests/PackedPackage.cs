using System.Globalization;
using System.Runtime.CompilerServices;
using PlexModels.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace PlexModels.Package.Tests;

/// <summary>The package as it would be published, packed once from a copy of the source, in a local feed.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plexmodels-package-");

    // A version of its own: the client's cache would answer with an older package otherwise.
    public string Version { get; } = "0.0.1-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public string Feed => Path.Combine(_folder.FullName, "feed");

    public string File => Path.Combine(Feed, $"PlexModels.Generator.{Version}.nupkg");

    /// <summary>The folder that it was built in.</summary>
    public string Source => Path.Combine(_folder.FullName, "source");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Source);
        foreach (var file in (string[])["Directory.Build.props", "Directory.Packages.props", "global.json", "README.md", "CHANGELOG.md", "THIRD-PARTY-NOTICES.txt", "LICENSE", ".editorconfig"])
        {
            System.IO.File.Copy(Path.Combine(Repository(), file), Path.Combine(Source, file));
        }

        // The generator has the source of the support code embedded.
        foreach (var project in (string[])["PlexModels.Generator", "PlexModels.Support"])
        {
            Copy(Path.Combine(Repository(), "src", project), Path.Combine(Source, "src", project));
        }

        await CommandLine.SucceedAsync(Source, "pack", "src/PlexModels.Generator", "-o", Feed, "-p:Version=" + Version);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        var cached = Path.Combine(
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            "plexmodels.generator",
            Version);
        if (Directory.Exists(cached))
        {
            Directory.Delete(cached, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    public static string Repository() => RepositoryOf();

    // The caller is this file, wherever the tests stand that ask.
    private static string RepositoryOf([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            System.IO.File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(static folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
