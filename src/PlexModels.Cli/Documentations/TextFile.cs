using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PlexModels.Cli.Documentations;

/// <summary>A file as the compiler hands it to the generator.</summary>
/// <param name="path">Where it is, as messages name it.</param>
/// <param name="content">Its bytes.</param>
internal class TextFile(string path, byte[] content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(new MemoryStream(content));

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
