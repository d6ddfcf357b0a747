using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PlexModels.Benchmarks.Contenders;

/// <summary>Through <see cref="JsonSerializer"/>, with the metadata of any context: the generated one, one of System.Text.Json's own, or none.</summary>
public sealed class SystemTextJson<T>(JsonTypeInfo<T> typeInfo) : Contender
{
    private readonly Utf8JsonWriter _writer = new(Stream.Null);

    public override object? Read(byte[] json) => JsonSerializer.Deserialize(json, typeInfo);

    public override object? Read(string json) => JsonSerializer.Deserialize(json, typeInfo);

    public override async ValueTask<object?> ReadAsync(Stream json) => await JsonSerializer.DeserializeAsync(json, typeInfo).ConfigureAwait(false);

    public override byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes((T)value, typeInfo);

    public override void Write(object value, Stream stream) => JsonSerializer.Serialize(stream, (T)value, typeInfo);

    public override void Write(object value, IBufferWriter<byte> buffer)
    {
        _writer.Reset(buffer);
        JsonSerializer.Serialize(_writer, (T)value, typeInfo);
    }
}
