namespace PlexModels.Generator.Tests.Json;

/// <summary>A stream that gives one byte a read, as a slow connection may.</summary>
public sealed class SingleByteStream(byte[] content) : MemoryStream(content)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
}
