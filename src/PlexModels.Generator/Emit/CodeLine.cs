using System.Globalization;
using System.Runtime.CompilerServices;

namespace PlexModels.Generator.Emit;

/// <summary>An interpolated line that goes to its <see cref="CodeWriter"/> piece by piece.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeLine
{
    private readonly CodeWriter _writer;

    public CodeLine(int literalLength, int formattedCount, CodeWriter writer)
    {
        _writer = writer;
        writer.Indent();
    }

    public void AppendLiteral(string text) => _writer.Append(text);

    public void AppendFormatted(string text) => _writer.Append(text);

    public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));
}
