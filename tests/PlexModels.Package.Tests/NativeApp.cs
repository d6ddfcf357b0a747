using System.Diagnostics;

namespace PlexModels.Package.Tests;

/// <summary>A consumer compiled ahead of time, with every warning about trimming and native code an error.</summary>
internal sealed class NativeApp : IDisposable
{
    private const string Properties = """
        <PropertyGroup>
          <PublishAot>true</PublishAot>
          <IlcTreatWarningsAsErrors>true</IlcTreatWarningsAsErrors>
          <TrimmerSingleWarn>false</TrimmerSingleWarn>
          <InvariantGlobalization>true</InvariantGlobalization>
        </PropertyGroup>
        """;

    private readonly ConsumerProject _project;

    public NativeApp(PackedPackage package, string content = "", bool hasReference = true) => _project = new ConsumerProject(package, Properties + content, hasReference: hasReference);

    /// <summary>Whether there is a linker, which the framework does not bring.</summary>
    public static bool CanCompile => OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Any(static folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));

    public ConsumerProject Project => _project;

    public FileInfo Executable => new(Path.Combine(_project.Folder, "native", "Consumer"));

    public async Task CompileAsync()
    {
        var output = await _project.PublishAsync("native");
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
    }

    public async Task<string> RunAsync(string argument)
    {
        using var process = Process.Start(new ProcessStartInfo(Executable.FullName, [argument]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }

    /// <summary>Whether a name is in the executable, as those of types that can be asked for theirs are.</summary>
    public async Task<bool> HoldsAsync(string name) =>
        (await File.ReadAllBytesAsync(Executable.FullName, TestContext.Current.CancellationToken)).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(name)) >= 0;

    public void Dispose() => _project.Dispose();
}
