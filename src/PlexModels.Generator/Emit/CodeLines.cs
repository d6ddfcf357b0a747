using System.Runtime.CompilerServices;

namespace PlexModels.Generator.Emit;

/// <summary>Interpolated lines that go to their <see cref="CodeWriter"/> piece by piece.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeLines
{
    private readonly CodeWriter _writer;

    public CodeLines(int literalLength, int formattedCount, CodeWriter writer) => _writer = writer;

    public void AppendLiteral(string text) => _writer.AppendLines(text);

    public void AppendFormatted(string text) => _writer.AppendLines(text);
}
