using System.Buffers;

namespace PlexModels.Benchmarks.Contenders;

/// <summary>One way to read and write a document.</summary>
public abstract class Contender
{
    public abstract object? Read(byte[] json);

    public abstract object? Read(string json);

    public abstract ValueTask<object?> ReadAsync(Stream json);

    public abstract byte[] Write(object value);

    public abstract void Write(object value, Stream stream);

    public abstract void Write(object value, IBufferWriter<byte> buffer);
}
