using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PlexModels.Generator.Tests.Json.EntryPoints;

/// <summary>The ways in and out that System.Text.Json has, for a type that is not known before the tests run.</summary>
internal static class Ways
{
    public static IReadOnlyDictionary<string, Func<byte[], JsonTypeInfo, ValueTask<object?>>> In { get; } = new Dictionary<string, Func<byte[], JsonTypeInfo, ValueTask<object?>>>
    {
        ["string"] = static (json, type) => ValueTask.FromResult(JsonSerializer.Deserialize(Encoding.UTF8.GetString(json), type)),
        ["characters"] = static (json, type) => ValueTask.FromResult(JsonSerializer.Deserialize(Encoding.UTF8.GetString(json).AsSpan(), type)),
        ["bytes"] = static (json, type) => ValueTask.FromResult(JsonSerializer.Deserialize(json, type)),
        ["reader"] = static (json, type) => ValueTask.FromResult(ReadFrom(new ReadOnlySequence<byte>(json), type)),
        ["reader over pieces"] = static (json, type) => ValueTask.FromResult(ReadFrom(ByteSegment.Shred(json), type)),
        ["stream"] = static (json, type) => ValueTask.FromResult(JsonSerializer.Deserialize(new MemoryStream(json), type)),
        ["stream of single bytes"] = static (json, type) => ValueTask.FromResult(JsonSerializer.Deserialize(new SingleByteStream(json), type)),
        ["stream, asynchronously"] = static (json, type) => JsonSerializer.DeserializeAsync(new MemoryStream(json), type),
        ["stream of single bytes, asynchronously"] = static (json, type) => JsonSerializer.DeserializeAsync(new SingleByteStream(json), type),
        ["pipe"] = static (json, type) => JsonSerializer.DeserializeAsync(PipeReader.Create(new MemoryStream(json)), type),
        ["pipe over pieces"] = static (json, type) => JsonSerializer.DeserializeAsync(PipeReader.Create(ByteSegment.Shred(json)), type),
    };

    public static IReadOnlyDictionary<string, Func<byte[], JsonTypeInfo, object?>> InFromMemory { get; } = new Dictionary<string, Func<byte[], JsonTypeInfo, object?>>
    {
        ["document"] = static (json, type) => JsonSerializer.Deserialize(JsonDocument.Parse(json), type),
        ["element"] = static (json, type) => JsonSerializer.Deserialize(JsonDocument.Parse(json).RootElement, type),
        ["node"] = static (json, type) => JsonSerializer.Deserialize(JsonNode.Parse(json), type),
    };

    public static IReadOnlyDictionary<string, Func<object?, JsonTypeInfo, Task<string>>> Out { get; } = new Dictionary<string, Func<object?, JsonTypeInfo, Task<string>>>
    {
        ["string"] = static (value, type) => Task.FromResult(JsonSerializer.Serialize(value, type)),
        ["bytes"] = static (value, type) => Task.FromResult(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, type))),
        ["writer"] = static (value, type) =>
        {
            var buffer = new ArrayBufferWriter<byte>();
            using var writer = new Utf8JsonWriter(buffer);
            JsonSerializer.Serialize(writer, value, type);
            return Task.FromResult(Encoding.UTF8.GetString(buffer.WrittenSpan));
        },
        ["stream"] = static (value, type) =>
        {
            using var stream = new MemoryStream();
            JsonSerializer.Serialize(stream, value, type);
            return Task.FromResult(Encoding.UTF8.GetString(stream.ToArray()));
        },
        ["stream, asynchronously"] = static async (value, type) =>
        {
            using var stream = new MemoryStream();
            await JsonSerializer.SerializeAsync(stream, value, type);
            return Encoding.UTF8.GetString(stream.ToArray());
        },
        ["pipe"] = static async (value, type) =>
        {
            using var stream = new MemoryStream();
            var pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
            await JsonSerializer.SerializeAsync(pipe, value, type);
            await pipe.CompleteAsync();
            return Encoding.UTF8.GetString(stream.ToArray());
        },
        ["document"] = static (value, type) => Task.FromResult(JsonSerializer.SerializeToDocument(value, type).RootElement.GetRawText()),
        ["element"] = static (value, type) => Task.FromResult(JsonSerializer.SerializeToElement(value, type).GetRawText()),
        ["node"] = static (value, type) => Task.FromResult(JsonSerializer.SerializeToNode(value, type)!.ToJsonString()),
    };

    private static object? ReadFrom(ReadOnlySequence<byte> json, JsonTypeInfo type)
    {
        var reader = new Utf8JsonReader(json);
        var value = JsonSerializer.Deserialize(ref reader, type);
        Assert.Equal(json.Length, reader.BytesConsumed);
        return value;
    }
}
