using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PlexModels.Generator.Emit;

/// <summary>
/// Texts one behind another, never copied into one: the pipeline keeps the C# of each page as it is, and a file of many pages would
/// hold it a second time.
/// </summary>
internal sealed class JoinedText : SourceText
{
    private readonly string[] _texts;
    private readonly int[] _starts;

    /// <param name="texts">The texts, none of them empty.</param>
    public JoinedText(string[] texts)
    {
        _texts = texts;
        _starts = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            _starts[i] = Length;
            Length += texts[i].Length;
        }
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length { get; }

    public override char this[int position]
    {
        get
        {
            if (position < 0 || position >= Length)
            {
                throw new ArgumentOutOfRangeException(nameof(position));
            }

            var i = IndexOf(position);
            return _texts[i][position - _starts[i]];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (sourceIndex < 0 || count < 0 || sourceIndex > Length - count)
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }

        for (var i = IndexOf(sourceIndex); count > 0; i++)
        {
            var offset = sourceIndex - _starts[i];
            var length = Math.Min(count, _texts[i].Length - offset);
            _texts[i].CopyTo(offset, destination, destinationIndex, length);
            sourceIndex += length;
            destinationIndex += length;
            count -= length;
        }
    }

    private int IndexOf(int position)
    {
        var found = Array.BinarySearch(_starts, position);
        return found < 0 ? ~found - 1 : found;
    }
}
