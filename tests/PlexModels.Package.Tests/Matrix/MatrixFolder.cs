namespace PlexModels.Package.Tests.Matrix;

/// <summary>The projects of rows in a temporary folder, with a solution that builds them together.</summary>
internal sealed class MatrixFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plexmodels-matrix-");
    private readonly PackedPackage _package;

    public MatrixFolder(PackedPackage package, IReadOnlyList<MatrixRow> rows)
    {
        _package = package;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="plexmodels-local" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("All.slnx", $"<Solution>\n{string.Concat(rows.Select(static row => $"  <Project Path=\"{ProjectOf(row)}\" />\n"))}</Solution>\n");
        foreach (var row in rows)
        {
            Write(row);
        }
    }

    public Task<(bool Succeeded, string Output)> BuildAsync(params string[] options) => CommandLine.RunAsync(_folder.FullName, ["build", "All.slnx", .. options]);

    /// <summary>The folder of a row's project.</summary>
    public string FolderOf(MatrixRow row) => Path.Combine(_folder.FullName, row.Name);

    /// <summary>The lines of a build's output that are about a row's project.</summary>
    public string LinesOf(MatrixRow row, string output)
    {
        var project = Path.Combine(_folder.FullName, ProjectOf(row));
        return string.Join('\n', output.Split('\n').Select(static line => line.Trim()).Where(line => line.Contains(project, StringComparison.Ordinal) || line.StartsWith(row.Name + ": ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
    }

    /// <summary>The assemblies that the compiler wrote for a row, one a target framework.</summary>
    public IReadOnlyList<FileInfo> AssembliesOf(MatrixRow row) =>
        [.. new DirectoryInfo(Path.Combine(FolderOf(row), "obj")).EnumerateFiles(row.Name + ".*", SearchOption.AllDirectories).Where(static file => file.Extension is ".dll" or ".exe" && !file.Directory!.Name.StartsWith("ref", StringComparison.Ordinal))];

    /// <summary>Runs a row's program, on the framework that there is where it was made for an older one.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(MatrixRow row)
    {
        var framework = row.Frameworks.Split(';')[0];
        var output = await CommandLine.SucceedAsync(FolderOf(row), "exec", "--roll-forward", "Major", Path.Combine("bin", "Debug", framework, row.Name + ".dll"));
        return output.Trim().Split('\n', StringSplitOptions.TrimEntries);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string ProjectOf(MatrixRow row) => Path.Combine(row.Name, row.Name + ".csproj");

    private void Write(MatrixRow row)
    {
        foreach (var (path, text) in row.Files)
        {
            Write(Path.Combine(row.Name, path), text);
        }

        foreach (var (path, end) in row.Links)
        {
            var link = Path.Combine(FolderOf(row), path);
            Directory.CreateDirectory(Path.GetDirectoryName(link)!);
            File.CreateSymbolicLink(link, end);
        }

        if (row.Program.Length > 0)
        {
            Write(Path.Combine(row.Name, "Program.cs"), row.Program);
        }

        var target = row.Frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write(ProjectOf(row), $"""
            <Project Sdk="{row.Sdk}">
              <PropertyGroup>
                <{target}>{row.Frameworks}</{target}>
                <OutputType>{(row.Program.Length > 0 ? "Exe" : "Library")}</OutputType>
                <RootNamespace>{row.RootNamespace}</RootNamespace>
                <LangVersion Condition="'$(TargetFramework)' == 'netstandard2.0' or '$(TargetFramework)' == 'net472'">latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {row.Properties}
              </PropertyGroup>
              <ItemGroup>
                {row.Reference}
              </ItemGroup>
              <ItemGroup Condition="'$(TargetFramework)' == 'netstandard2.0' or '$(TargetFramework)' == 'net472'">
                <PackageReference Include="System.Text.Json" Version="8.0.5" />
              </ItemGroup>
              {row.Content}
            </Project>
            """);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.Replace("$PACKAGE$", _package.Version, StringComparison.Ordinal));
    }
}
