namespace PlexModels.Package.Tests.Matrix;

/// <summary>All projects that are not to build, in one solution.</summary>
public sealed class BadInputBuild(PackedPackage package) : IAsyncLifetime
{
    internal MatrixFolder Folder { get; } = new(package, BadInputMatrix.Rows);

    internal string Output { get; private set; } = "";

    public async ValueTask InitializeAsync() => Output = (await Folder.BuildAsync()).Output;

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
