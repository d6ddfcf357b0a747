using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>A file that the compiler could not read as text.</summary>
public sealed class UnreadablePage(string path) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
}
