namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    private const int FirstBufferLength = 16;

    // The array is made once its length is known, so it is the only thing made: short lists wait on the stack, long ones in a rented
    // buffer.
    private static T[] ReadArray<T, TCodec>(ref Input json)
        where TCodec : struct, ICodec<T>
    {
        var isScanned = json.TryBegin((byte)'[');
        if (!isScanned && json.EnterAt() != Json::JsonTokenType.StartArray)
        {
#if USES_TOLERANCE
            if (json.Tolerates<TCodec>())
            {
                return json.IsNull ? System::Array.Empty<T>() : new[] { json.Read<T, TCodec>() };
            }
#endif
            throw Mismatch(ref json.Reader, "an array");
        }

        if (!HasItem<T, TCodec>(ref json, isScanned, isFirst: true))
        {
            return System::Array.Empty<T>();
        }

        var first = json.Read<T, TCodec>();
        if (!HasItem<T, TCodec>(ref json, isScanned))
        {
            return new[] { first };
        }

        var second = json.Read<T, TCodec>();
        if (!HasItem<T, TCodec>(ref json, isScanned))
        {
            return new[] { first, second };
        }

        var third = json.Read<T, TCodec>();
        if (!HasItem<T, TCodec>(ref json, isScanned))
        {
            return new[] { first, second, third };
        }

        var pool = System::Buffers.ArrayPool<T>.Shared;
        var buffer = pool.Rent(FirstBufferLength);
        buffer[0] = first;
        buffer[1] = second;
        buffer[2] = third;
        var count = 3;
        do
        {
            if (count == buffer.Length)
            {
                var longer = pool.Rent(count * 2);
                System::Array.Copy(buffer, longer, count);
                Return(buffer, count);
                buffer = longer;
            }

            buffer[count] = json.Read<T, TCodec>();
            count++;
        }
        while (HasItem<T, TCodec>(ref json, isScanned));

        var items = new T[count];
        System::Array.Copy(buffer, items, count);
        Return(buffer, count);
        return items;
    }

    private static void Return<T>(T[] buffer, int used)
    {
        System::Array.Clear(buffer, 0, used);
        System::Buffers.ArrayPool<T>.Shared.Return(buffer);
    }

    private static bool HasItem<T, TCodec>(ref Input json, bool isScanned, bool isFirst = false)
        where TCodec : struct, ICodec<T>
    {
        if (!json.MoveNext((byte)']', isScanned, isFirst))
        {
            return false;
        }

#if USES_TOLERANCE
        while (json.IsNull && json.Tolerates<TCodec>() && default(TCodec) is not INullCodec && json.TakeNull())
        {
            if (!json.MoveNext((byte)']', isScanned, isFirst: false))
            {
                return false;
            }
        }

#endif
        return true;
    }

    private static Collections::Dictionary<string, T> ReadDictionary<T, TCodec>(ref Input json)
        where TCodec : struct, ICodec<T>
    {
        var isScanned = json.TryBegin((byte)'{');
        if (!isScanned && json.EnterAt() != Json::JsonTokenType.StartObject)
        {
#if USES_TOLERANCE
            if (json.Tolerates<TCodec>() && (json.IsNull || json.TakeEmptyArray()))
            {
                return new Collections::Dictionary<string, T>(System::StringComparer.Ordinal);
            }
#endif
            throw Mismatch(ref json.Reader, "an object");
        }

        var map = new Collections::Dictionary<string, T>(System::StringComparer.Ordinal);
        for (var isFirst = true; json.MoveNext((byte)'}', isScanned, isFirst); isFirst = false)
        {
            var name = json.ReadKey(isScanned);
            var value = json.Read<T, TCodec>();
            if (json.Settings.ForbidsDuplicates && map.ContainsKey(name))
            {
                throw new Json::JsonException("The JSON member '" + name + "' is there twice.");
            }

            map[name] = value;
        }

        return map;
    }

    private static void WriteList<T, TCodec>(ref Output json, Collections::IReadOnlyList<T> value, TCodec codec)
        where TCodec : struct, ICodec<T>
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        if (value is T[] array)
        {
            foreach (var item in array)
            {
                json.WriteValue(item, codec);
            }
        }
        else
        {
            for (var i = 0; i < value.Count; i++)
            {
                json.WriteValue(value[i], codec);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteMap<T, TCodec>(ref Output json, Collections::IReadOnlyDictionary<string, T> value, TCodec codec)
        where TCodec : struct, ICodec<T>
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        foreach (var member in value)
        {
            json.WritePropertyName(json.Settings.KeyPolicy is { } policy ? policy.ConvertName(member.Key) : member.Key);
            json.WriteValue(member.Value, codec);
        }

        json.WriteEndObject();
    }
}
