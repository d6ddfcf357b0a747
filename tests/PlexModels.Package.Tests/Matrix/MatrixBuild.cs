namespace PlexModels.Package.Tests.Matrix;

/// <summary>All rows that are to build, built twice in one solution each time.</summary>
public sealed class MatrixBuild(PackedPackage package) : IAsyncLifetime
{
    internal MatrixFolder Folder { get; } = new(package, PackageMatrix.Rows);

    /// <summary>What the first build printed.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>What the second one printed, with packages' versions locked.</summary>
    internal string OutputOfSecond { get; private set; } = "";

    /// <summary>When each assembly was written, by its path, in the first build.</summary>
    internal IReadOnlyDictionary<string, DateTime> Written { get; private set; } = new Dictionary<string, DateTime>();

    /// <summary>The same after the second build, before anything else is done with the projects.</summary>
    internal IReadOnlyDictionary<string, DateTime> WrittenAfterSecond { get; private set; } = new Dictionary<string, DateTime>();

    public async ValueTask InitializeAsync()
    {
        Output = (await Folder.BuildAsync()).Output;
        Written = Times();
        OutputOfSecond = (await Folder.BuildAsync("-p:RestoreLockedMode=true")).Output;
        WrittenAfterSecond = Times();
    }

    private Dictionary<string, DateTime> Times() =>
        PackageMatrix.Rows.SelectMany(Folder.AssembliesOf).ToDictionary(static file => file.FullName, static file => file.LastWriteTimeUtc, StringComparer.Ordinal);

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
