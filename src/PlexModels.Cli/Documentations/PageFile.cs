using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PlexModels.Cli.Documentations;

/// <summary>A page as the compiler hands it to the generator.</summary>
/// <param name="path">Where it is, as messages name it.</param>
/// <param name="folder">Its folder below that of the documentation, <c>/</c>-separated.</param>
/// <param name="content">Its bytes.</param>
internal sealed class PageFile(string path, string folder, byte[] content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(new MemoryStream(content));

    public override string Path => path;

    public string Folder => folder;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public static bool IsPage(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
}
