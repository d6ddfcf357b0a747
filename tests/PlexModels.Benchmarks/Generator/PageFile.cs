using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PlexModels.Benchmarks.Generator;

/// <summary>A page as the compiler hands it to a generator: decoded from a stream of bytes, once.</summary>
internal sealed class PageFile(string path, SourceText text) : AdditionalText
{
    public override string Path { get; } = path;

    public SourceText Text { get; } = text;

    public static PageFile Of(string path, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return new PageFile(path, SourceText.From(stream, Encoding.UTF8));
    }

    public static PageFile Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));

    public override SourceText GetText(CancellationToken cancellationToken = default) => Text;
}
