using System.Buffers;
using System.Text;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.Differential;
using PlexModels.Generator.Tests.Json.EntryPoints;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary>What a model's own methods give is what the serializer gives over the generated context: results, exceptions and their places.</summary>
public sealed class DirectDoorTests
{
    private static readonly Type s_place = Side.Ours.Type("Place");
    private static readonly JsonSerializerOptions s_none = new();

    public static MatrixTheoryData<string, string> Reads => new(OptionSets.Reading.Keys, Documents.ToRead);

    public static MatrixTheoryData<string, string> Writes => new(OptionSets.Writing.Keys, Documents.ToWrite);

    public static TheoryData<string> Good => [.. Documents.ToWrite];

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_document_is_read_as_the_context_reads_it(string optionSet, string document)
    {
        var (model, json) = Documents.Split(document);
        var type = Side.Ours.Type(model);
        var door = DirectDoor.Of(type);
        var expected = Side.Ours.Read(model, json, OptionSets.Reading[optionSet]);
        var utf8 = Encoding.UTF8.GetBytes(json);
        var options = Options(OptionSets.Reading[optionSet]);
        var bound = Side.Ours.Context(Options(OptionSets.Reading[optionSet])).Options;

        Assert.Equal(expected, OutcomeOf(type, () => door.Read(utf8, options)));
        Assert.Equal(expected, OutcomeOf(type, () => door.Read(json, options)));
        Assert.Equal(expected, OutcomeOf(type, () => door.Read(utf8, bound)));
        Assert.Equal(expected, OutcomeOf(type, await ReadAsync(door, utf8, options)));
        if (optionSet == "defaults")
        {
            Assert.Equal(expected, OutcomeOf(type, () => door.Read(utf8)));
            Assert.Equal(expected, OutcomeOf(type, () => door.Read(json)));
            Assert.Equal(expected, OutcomeOf(type, await ReadAsync(door, utf8, null)));
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public void A_model_is_written_as_the_context_writes_it(string optionSet, string document)
    {
        var (model, json) = Documents.Split(document);
        var door = DirectDoor.Of(Side.Ours.Type(model));
        var expected = Side.Ours.Write(model, json, OptionSets.Writing[optionSet]);
        var options = Options(OptionSets.Writing[optionSet]);

        Assert.Equal(expected, Outcome.Of(() => door.Read(json), value => door.ToJson(value!, options)));
        Assert.Equal(expected, Outcome.Of(() => door.Read(json), value => Encoding.UTF8.GetString(door.ToUtf8Json(value!, options))));
        Assert.Equal(expected, Outcome.Of(() => door.Read(json), value => Written(door, value!, options)));
        if (optionSet == "defaults")
        {
            Assert.Equal(expected, Outcome.Of(() => door.Read(json), value => door.ToJson(value!)));
        }
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void What_is_as_documented_is_read_without_the_serializer(string document)
    {
        var (model, json) = Documents.Split(document);
        var type = Side.Ours.Type(model);

        Assert.True(DirectDoor.Of(type).TryRead(Encoding.UTF8.GetBytes(json), out var value));
        Assert.Equal(Side.Ours.Read(model, json, static options => { }).Json, TwinPages.Models.Write(type, value));
    }

    [Theory]
    [InlineData("[{\"city\":\"A\",\"zip_code\":1},{\"city\":\"B\",\"zip_code\":2}]")]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_list_is_read_and_written(string json)
    {
        var door = DirectDoor.Of(s_place);

        Assert.Equal(json, door.WriteList(door.ReadList(Encoding.UTF8.GetBytes(json))));
        Assert.Equal(json, door.WriteList(door.ReadList(Encoding.UTF8.GetBytes(json), s_none), s_none));
    }

    [Theory]
    [InlineData("{\"a\":{\"city\":\"A\",\"zip_code\":1},\"\":{\"city\":\"B\",\"zip_code\":2}}")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_dictionary_is_read_and_written(string json)
    {
        var door = DirectDoor.Of(s_place);

        Assert.Equal(json, door.WriteMap(door.ReadMap(Encoding.UTF8.GetBytes(json))));
        Assert.Equal(json, door.WriteMap(door.ReadMap(Encoding.UTF8.GetBytes(json), s_none), s_none));
    }

    [Theory]
    [InlineData("[{\"city\":\"A\",\"zip_code\":1},{\"city\":\"B\",\"zip_code\":[]}]", "$[1].zip_code")]
    [InlineData("{\"city\":\"A\",\"zip_code\":1}", "$")]
    [InlineData("[{\"city\":\"A\",\"zip_code\":1},null]", "$[1]")]
    public void A_mistake_in_a_list_is_told_at_its_item(string json, string path) =>
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => DirectDoor.Of(s_place).ReadList(Encoding.UTF8.GetBytes(json))).Path);

    [Fact]
    public void A_mistake_in_a_dictionary_is_told_at_its_value() =>
        Assert.Equal("$.b.city", Assert.ThrowsAny<JsonException>(() => DirectDoor.Of(s_place).ReadMap("""{"a":{"city":"A","zip_code":1},"b":{"city":[]}}"""u8.ToArray())).Path);

    [Fact]
    public async Task A_byte_order_mark_is_passed_over_in_a_stream_alone()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. """{"city":"A","zip_code":1}"""u8];
        var door = DirectDoor.Of(s_place);

        Assert.Equal("A", GeneratedContext.Get(await door.ReadAsync(new MemoryStream(json), null, TestContext.Current.CancellationToken), "City"));
        Assert.Throws<JsonException>(() => door.Read(json));
        Assert.Throws<JsonException>(() => door.Read(Encoding.UTF8.GetString(json)));
    }

    [Fact]
    public async Task A_stream_is_read_in_pieces_and_beyond_the_first_buffer()
    {
        var json = $$"""{"city":"{{new string('x', 100_000)}}","zip_code":1}""";
        var door = DirectDoor.Of(s_place);

        Assert.Equal(json, door.ToJson((await door.ReadAsync(new SingleByteStream(Encoding.UTF8.GetBytes(json)), null, TestContext.Current.CancellationToken))!));
        Assert.Equal(json, door.ToJson((await door.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), null, TestContext.Current.CancellationToken))!));
    }

    [Fact]
    public async Task Reading_from_a_stream_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DirectDoor.Of(s_place).ReadAsync(new MemoryStream("{}"u8.ToArray()), null, cancellation.Token));
    }

    [Fact]
    public async Task Nothing_to_read_from_or_write_to_is_an_ArgumentNullException()
    {
        var door = DirectDoor.Of(s_place);
        var place = door.Read("""{"city":"A","zip_code":1}""")!;

        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => door.Read((string)null!)).ParamName);
        Assert.Equal("utf8Json", (await Assert.ThrowsAsync<ArgumentNullException>(() => door.ReadAsync(null!, null, TestContext.Current.CancellationToken))).ParamName);
        Assert.Equal("buffer", Assert.Throws<ArgumentNullException>(() => door.WriteJson(place, null!)).ParamName);
    }

    [Fact]
    public void Text_that_is_no_UTF_16_is_refused_as_the_serializer_refuses_it()
    {
        var json = "{\"city\":\"\ud800\",\"zip_code\":1}";
        var theirs = Assert.ThrowsAny<Exception>(() => TwinPages.Models.Read("Place", json));

        Assert.IsType(theirs.GetType(), Assert.ThrowsAny<Exception>(() => DirectDoor.Of(s_place).Read(json)));
    }

    [Fact]
    public void Long_text_is_read()
    {
        var json = $$"""{"city":"{{new string('ü', 200_000)}}","zip_code":1}""";

        Assert.Equal(200_000, ((string)GeneratedContext.Get(DirectDoor.Of(s_place).Read(json), "City")!).Length);
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_buffer_as_it_was()
    {
        var door = DirectDoor.Of(Side.Ours.Type("Scalars"));
        var value = TwinPages.Models.Read("Scalars", "{}")!;
        value.GetType().GetProperty("Ratio")!.SetValue(value, double.NaN);
        var buffer = new ArrayBufferWriter<byte>();

        Assert.Throws<ArgumentException>(() => door.WriteJson(value, buffer));
        Assert.Equal(0, buffer.WrittenCount);
        Assert.Throws<ArgumentException>(() => door.ToJson(value));
        Assert.Equal("""{"ratio":"NaN"}""", door.ToJson(value, new JsonSerializerOptions { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals }));
    }

    [Fact]
    public void Enums_and_unions_are_documents_too()
    {
        var json = new GeneratedContext(GeneratorRun.Of(
            Page.WithValues("Kind", ("VIDEO", "video"), ("AUDIO", "audio")),
            Page.WithValues("Level", ("ONE", "1"), ("TWO", "2")),
            Page.WithSupportedTypes("Either", "String", "List<Long>")));

        AssertRoundTrip("Kind", "\"video\"");
        AssertRoundTrip("Kind", "\"other\"");
        AssertRoundTrip("Kind", "7");
        AssertRoundTrip("Level", "2");
        AssertRoundTrip("Level", "\"3\"");
        AssertRoundTrip("Either", "[1,2]");
        Assert.Null(DirectDoor.Of(json.Type("Either")).Read("null"));
        Assert.Equal("$", Assert.Throws<JsonException>(() => DirectDoor.Of(json.Type("Level")).Read("true")).Path);
        Assert.Equal("""["audio",1]""", DirectDoor.Of(json.Type("Kind")).WriteList(DirectDoor.Of(json.Type("Kind")).ReadList("""["audio",1]"""u8.ToArray())));

        void AssertRoundTrip(string model, string text)
        {
            var door = DirectDoor.Of(json.Type(model));
            Assert.True(door.TryRead(Encoding.UTF8.GetBytes(text), out var value));
            Assert.Equal(text, door.ToJson(value!));
        }
    }

    private static string Written(DirectDoor door, object value, JsonSerializerOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        door.WriteJson(value, buffer, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Outcome OutcomeOf(Type type, Func<object?> read) => Outcome.Of(read, value => TwinPages.Models.Write(type, value));

    private static async Task<Func<object?>> ReadAsync(DirectDoor door, byte[] json, JsonSerializerOptions? options)
    {
        try
        {
            var value = await door.ReadAsync(new MemoryStream(json), options);
            return () => value;
        }
#pragma warning disable CA1031 // Which exception it is is what is compared.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return () => throw e;
        }
    }

    private static JsonSerializerOptions Options(Action<JsonSerializerOptions> configure)
    {
        var options = new JsonSerializerOptions();
        configure(options);
        return options;
    }
}
