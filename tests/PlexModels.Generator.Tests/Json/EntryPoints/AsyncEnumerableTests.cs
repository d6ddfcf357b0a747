using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlexModels.Generator.Tests.Json.Differential;

namespace PlexModels.Generator.Tests.Json.EntryPoints;

/// <summary>Models one by one, as they arrive.</summary>
public sealed class AsyncEnumerableTests
{
    private static readonly Type s_place = Side.Ours.Type("Place");

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Models_are_read_one_by_one(bool topLevelValues, bool fromPipe)
    {
        var items = Enumerable.Range(0, 100).Select(static i => $$"""{"city":"Zürich {{i}}","zip_code":{{i}}}""");
        var json = topLevelValues ? string.Join("\n", items) : "[" + string.Join(",", items) + "]";

        var places = await AllOf(json, topLevelValues, fromPipe);

        Assert.Equal(items, places.Select(static place => TwinPages.Models.Write(s_place, place).Replace("\\u00FC", "ü", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_mistake_names_the_item_and_the_message_the_rest()
    {
        var exception = await Assert.ThrowsAnyAsync<JsonException>(() => AllOf("""[{"city":"A","zip_code":1},{"city":"B","zip_code":{}}]""", topLevelValues: false, fromPipe: false));

        Assert.Equal("$[1]", exception.Path);
        Assert.Contains("$[1].zip_code", exception.Message, StringComparison.Ordinal);
    }

    private static Task<List<object?>> AllOf(string json, bool topLevelValues, bool fromPipe) => (Task<List<object?>>)typeof(AsyncEnumerableTests)
        .GetMethod(nameof(ReadAll), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
        .MakeGenericMethod(s_place)
        .Invoke(null, [Encoding.UTF8.GetBytes(json), topLevelValues, fromPipe])!;

    private static async Task<List<object?>> ReadAll<T>(byte[] json, bool topLevelValues, bool fromPipe)
    {
        var typeInfo = (JsonTypeInfo<T>)TwinPages.Models.Context.GetTypeInfo(typeof(T))!;
        var items = fromPipe
            ? JsonSerializer.DeserializeAsyncEnumerable(PipeReader.Create(ByteSegment.Shred(json)), typeInfo, topLevelValues)
            : JsonSerializer.DeserializeAsyncEnumerable(new SingleByteStream(json), typeInfo, topLevelValues);
        var all = new List<object?>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
