using System.Buffers;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>A model's own methods, which read and write without the serializer, for a type that is not known before the tests run.</summary>
public abstract class DirectDoor
{
    private static readonly ConcurrentDictionary<Type, DirectDoor> s_doors = new();

    public static DirectDoor Of(Type model) =>
        s_doors.GetOrAdd(model, static type => (DirectDoor)Activator.CreateInstance(typeof(Door<>).MakeGenericType(type))!);

    public abstract object? Read(byte[] json, JsonSerializerOptions? options = null);

    public abstract object? Read(string json, JsonSerializerOptions? options = null);

    public abstract Task<object?> ReadAsync(Stream json, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads without the serializer ever being asked; false where it would have been.</summary>
    public abstract bool TryRead(ReadOnlySpan<byte> json, out object? value);

    public abstract object? ReadList(byte[] json, JsonSerializerOptions? options = null);

    public abstract object? ReadMap(byte[] json, JsonSerializerOptions? options = null);

    public abstract string WriteList(object? value, JsonSerializerOptions? options = null);

    public abstract string WriteMap(object? value, JsonSerializerOptions? options = null);

    public abstract string ToJson(object value, JsonSerializerOptions? options = null);

    public abstract byte[] ToUtf8Json(object value, JsonSerializerOptions? options = null);

    public abstract void WriteJson(object value, IBufferWriter<byte> buffer, JsonSerializerOptions? options = null);

    private sealed class Door<T> : DirectDoor
    {
        private delegate T? FromBytes(ReadOnlySpan<byte> utf8Json);

        private delegate T? FromText(string json);

        private delegate T? FromTextWith(string json, JsonSerializerOptions? options);

        private delegate ValueTask<T?> FromStream(Stream utf8Json, CancellationToken cancellationToken);

        private delegate ValueTask<T?> FromStreamWith(Stream utf8Json, JsonSerializerOptions? options, CancellationToken cancellationToken);

        private delegate bool TryFromBytes(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options, out T? value);

        private delegate TCollection? FromBytesAs<TCollection>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options);

        private static object Documents(string property)
        {
            var documents = typeof(T).GetMethod("JsonDocuments")!.Invoke(null, null)!;
            return documents.GetType().GetProperty(property)!.GetValue(documents)!;
        }

        private static TDelegate Method<TDelegate>(string name, params Type[] parameters)
            where TDelegate : Delegate =>
            typeof(T).GetMethod(name, parameters)!.CreateDelegate<TDelegate>();

        private static object? ReadAs<TCollection>(string property, byte[] json, JsonSerializerOptions? options)
        {
            var document = Documents(property);
            return document.GetType().GetMethod("FromJson", [typeof(ReadOnlySpan<byte>), typeof(JsonSerializerOptions)])!
                .CreateDelegate<FromBytesAs<TCollection>>(document)(json, options);
        }

        private static string WriteAs(string property, object? value, JsonSerializerOptions? options)
        {
            var document = Documents(property);
            return (string)Call(document.GetType().GetMethod("ToJson")!, document, value, options)!;
        }

        private static object? Call(MethodInfo method, object target, params object?[] arguments) =>
            method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);

        public override object? Read(byte[] json, JsonSerializerOptions? options = null) => options is null
            ? Method<FromBytes>("FromJson", typeof(ReadOnlySpan<byte>))(json)
            : ReadAs<T>("Single", json, options);

        public override object? Read(string json, JsonSerializerOptions? options = null) => options is null
            ? Method<FromText>("FromJson", typeof(string))(json)
            : Documents("Single").GetType().GetMethod("FromJson", [typeof(string), typeof(JsonSerializerOptions)])!.CreateDelegate<FromTextWith>(Documents("Single"))(json, options);

        public override async Task<object?> ReadAsync(Stream json, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default) => options is null
            ? await Method<FromStream>("FromJsonAsync", typeof(Stream), typeof(CancellationToken))(json, cancellationToken)
            : await Documents("Single").GetType().GetMethod("FromJsonAsync", [typeof(Stream), typeof(JsonSerializerOptions), typeof(CancellationToken)])!
                .CreateDelegate<FromStreamWith>(Documents("Single"))(json, options, cancellationToken);

        public override bool TryRead(ReadOnlySpan<byte> json, out object? value)
        {
            var isRead = Documents("Single").GetType().GetMethod("TryRead", BindingFlags.Static | BindingFlags.NonPublic)!
                .CreateDelegate<TryFromBytes>()(json, null, out var read);
            value = read;
            return isRead;
        }

        public override object? ReadList(byte[] json, JsonSerializerOptions? options = null) => ReadAs<IReadOnlyList<T>>("List", json, options);

        public override object? ReadMap(byte[] json, JsonSerializerOptions? options = null) => ReadAs<IReadOnlyDictionary<string, T>>("Map", json, options);

        public override string WriteList(object? value, JsonSerializerOptions? options = null) => WriteAs("List", value, options);

        public override string WriteMap(object? value, JsonSerializerOptions? options = null) => WriteAs("Map", value, options);

        public override string ToJson(object value, JsonSerializerOptions? options = null) => options is null
            ? (string)Call(typeof(T).GetMethod("ToJson")!, value)!
            : WriteAs("Single", value, options);

        public override byte[] ToUtf8Json(object value, JsonSerializerOptions? options = null) => options is null
            ? (byte[])Call(typeof(T).GetMethod("ToUtf8Json")!, value)!
            : (byte[])Call(Documents("Single").GetType().GetMethod("ToUtf8Json")!, Documents("Single"), value, options)!;

        public override void WriteJson(object value, IBufferWriter<byte> buffer, JsonSerializerOptions? options = null)
        {
            if (options is null)
            {
                Call(typeof(T).GetMethod("WriteJson")!, value, buffer);
            }
            else
            {
                Call(Documents("Single").GetType().GetMethod("WriteJson")!, Documents("Single"), value, buffer, options);
            }
        }
    }
}
