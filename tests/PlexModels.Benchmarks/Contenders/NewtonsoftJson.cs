using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace PlexModels.Benchmarks.Contenders;

/// <summary>Newtonsoft.Json; it knows text, so bytes go through a reader or writer of text.</summary>
public sealed class NewtonsoftJson<T> : Contender
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    public override object? Read(byte[] json)
    {
        using var text = new StreamReader(new MemoryStream(json), s_utf8);
        return Read(text);
    }

    public override object? Read(string json)
    {
        using var text = new StringReader(json);
        return Read(text);
    }

    public override ValueTask<object?> ReadAsync(Stream json)
    {
        using var text = new StreamReader(json, s_utf8, leaveOpen: true);
        return new ValueTask<object?>(Read(text));
    }

    public override byte[] Write(object value)
    {
        using var stream = new MemoryStream();
        Write(value, stream);
        return stream.ToArray();
    }

    public override void Write(object value, Stream stream)
    {
        using var text = new StreamWriter(stream, s_utf8, leaveOpen: true);
        _serializer.Serialize(text, value);
    }

    public override void Write(object value, IBufferWriter<byte> buffer) => buffer.Write(Write(value));

    private T? Read(TextReader text)
    {
        using var json = new JsonTextReader(text);
        return _serializer.Deserialize<T>(json);
    }
}
