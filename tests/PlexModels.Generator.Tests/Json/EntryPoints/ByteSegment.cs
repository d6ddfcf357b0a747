using System.Buffers;

namespace PlexModels.Generator.Tests.Json.EntryPoints;

/// <summary>One piece of JSON that came in several.</summary>
internal sealed class ByteSegment : ReadOnlySequenceSegment<byte>
{
    private ByteSegment(ReadOnlyMemory<byte> memory, long runningIndex)
    {
        Memory = memory;
        RunningIndex = runningIndex;
    }

    /// <summary>JSON in two pieces.</summary>
    public static ReadOnlySequence<byte> Split(byte[] json, int at) => Join([json.AsMemory(0, at), json.AsMemory(at)]);

    /// <summary>JSON in pieces of one byte.</summary>
    public static ReadOnlySequence<byte> Shred(byte[] json) => Join([.. Enumerable.Range(0, json.Length).Select(i => json.AsMemory(i, 1))]);

    private static ReadOnlySequence<byte> Join(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var first = new ByteSegment(pieces[0], 0);
        var last = first;
        foreach (var piece in pieces.Skip(1))
        {
            var next = new ByteSegment(piece, last.RunningIndex + last.Memory.Length);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
