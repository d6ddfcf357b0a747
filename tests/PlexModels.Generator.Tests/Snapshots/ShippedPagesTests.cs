using System.Runtime.CompilerServices;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Snapshots;

public sealed class ShippedPagesTests
{
    [Fact]
    public Task GeneratesModelsAndContext()
    {
        var pages = Directory.EnumerateFiles(SpecsFolder(), "*.md").Order(StringComparer.Ordinal)
            .Select(static path => new Page("/project/specs/" + Path.GetFileName(path), File.ReadAllText(path)));

        var run = GeneratorRun.Of([.. pages]);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        return Snapshot.Verify(run.Driver, static _ => false);
    }

    private static string SpecsFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "specs"));
}
