using System.Buffers;

namespace PlexModels.Benchmarks.Contenders;

/// <summary>What a model reads and writes itself with, past <see cref="System.Text.Json.JsonSerializer"/>.</summary>
public sealed class DirectJson<T>(PlexModelsJsonDocument<T> documents) : Contender
{
    public override object? Read(byte[] json) => documents.FromJson(json);

    public override object? Read(string json) => documents.FromJson(json);

    public override async ValueTask<object?> ReadAsync(Stream json) => await documents.FromJsonAsync(json).ConfigureAwait(false);

    public override byte[] Write(object value) => documents.ToUtf8Json((T)value);

    public override void Write(object value, Stream stream) => stream.Write(documents.ToUtf8Json((T)value));

    public override void Write(object value, IBufferWriter<byte> buffer) => documents.WriteJson((T)value, buffer);
}
