using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Snapshots;

public sealed class ShippedPagesTests
{
    [Fact]
    public Task GeneratesModelsAndContext()
    {
        var run = GeneratorRun.Of([.. ShippedPages.All]);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        return Snapshot.Verify(run.Driver, static _ => false);
    }
}
