using PlexModels.Package.Tests.Matrix;

namespace PlexModels.Package.Tests.Snippets;

/// <summary>The projects of all snippets, in one solution.</summary>
public sealed class SnippetBuild(PackedPackage package) : IAsyncLifetime
{
    internal MatrixFolder Folder { get; } = new(package, [.. SnippetMatrix.All.Select(static snippet => snippet.Row)]);

    internal string Output { get; private set; } = "";

    public async ValueTask InitializeAsync() => Output = (await Folder.BuildAsync()).Output;

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
