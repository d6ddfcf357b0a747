using System.Text.Json;
using System.Text.Json.Serialization;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.Differential.Converters;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>Converters of the user's own, for the types of members and for models.</summary>
public sealed class ConverterTests
{
    private static readonly Dictionary<string, Action<JsonSerializerOptions>> s_converters = new()
    {
        ["for a number"] = static options => options.Converters.Add(new HexConverter()),
        ["for a number or null"] = static options => options.Converters.Add(new AbsentIsZeroConverter()),
        ["for text"] = static options => options.Converters.Add(new ShoutingConverter(handlesNull: false)),
        ["for text or null"] = static options => options.Converters.Add(new ShoutingConverter(handlesNull: true)),
        ["for a list"] = static options => options.Converters.Add(new CountingConverter<double>()),
        ["for a list of text"] = static options => options.Converters.Add(new CountingConverter<string>()),
        ["for a model"] = static options => options.Converters.Add(new ModelConverterFactory("Place")),
        ["for a model that holds itself"] = static options => options.Converters.Add(new ModelConverterFactory("Journey")),
        ["for all of them"] = static options =>
        {
            options.Converters.Add(new HexConverter());
            options.Converters.Add(new ShoutingConverter(handlesNull: false));
            options.Converters.Add(new ModelConverterFactory("Place"));
            options.Converters.Add(new JsonStringEnumConverter());
        },
        ["the first of two"] = static options =>
        {
            options.Converters.Add(new ShoutingConverter(handlesNull: false));
            options.Converters.Add(new GreedyConverter());
        },
        ["that reads too much"] = static options => options.Converters.Add(new GreedyConverter()),
        ["that throws a JsonException"] = static options => options.Converters.Add(new ThrowingConverter(static () => new JsonException())),
        ["that throws a JsonException with a path"] = static options => options.Converters.Add(new ThrowingConverter(static () => new JsonException("Own.", "$.own", 7, 8))),
        ["that throws a FormatException"] = static options => options.Converters.Add(new ThrowingConverter(static () => new FormatException())),
        ["that throws an InvalidOperationException"] = static options => options.Converters.Add(new ThrowingConverter(static () => new InvalidOperationException())),
        ["that throws an ArgumentException"] = static options => options.Converters.Add(new ThrowingConverter(static () => new ArgumentException("x"))),
        ["that throws a NotSupportedException"] = static options => options.Converters.Add(new ThrowingConverter(static () => new NotSupportedException("x"))),
        ["that throws a TimeoutException"] = static options => options.Converters.Add(new ThrowingConverter(static () => new TimeoutException())),
        ["for other types"] = static options => options.Converters.Add(new JsonStringEnumConverter()),
    };

    private static readonly string[] s_documents =
    [
        """Place {"city":"A","zip_code":1}""",
        """Place {"city":"A","zip_code":1,"note":"n","people":17}""",
        """Place {"city":"A","zip_code":1,"note":"n","people":"1f"}""",
        """Place {"city":"A","zip_code":1,"note":null,"people":null,"x":"y"}""",
        """Place [{"city":"A","zip_code":1}]""",
        """Place [{"city":"A","zip_code":1},2]""",
        """Journey {"start":[{"city":"A","zip_code":1}],"stops":[[{"city":"B","zip_code":"x"}]]}""",
        """Journey {"start":{"city":"A","zip_code":1},"stops":[],"distances":3}""",
        """Journey {"start":{"city":"A","zip_code":1},"stops":[],"next":{"start":{"city":"A","zip_code":1},"stops":[{"city":"B","zip_code":2}]}}""",
        """Journey [{"start":{"city":"A","zip_code":1},"stops":[],"next":[{"start":{"city":"A","zip_code":1},"stops":[]}]}]""",
    ];

    private static readonly string[] s_documentsWithMaps =
    [
        """Journey {"start":{"city":"A","zip_code":1},"stops":[{"city":"B","zip_code":2}],"by_name":{"k":{"city":"D","zip_code":4,"people":5}}}""",
        """Journey {"start":[{"city":"A","zip_code":1,"note":"n"}],"stops":[[{"city":"B","zip_code":2}]],"by_name":{"k":[{"city":"D","zip_code":4,"people":"a"}]}}""",
        """Journey {"start":{"city":"A","zip_code":1},"stops":[],"distances":[1],"tags":{"a":2}}""",
        """Reading {"number":1,"count":2,"ratio":3.5,"share":4.25,"price":5.50,"active":true,"at":"2024-07-01T02:03:04+02:00","day":"2024-02-29","id":"0f8fad5b-d9cb-469f-a165-70867728950e","counts":[0,1],"prices":{"someKey":0.0}}""",
    ];

    /// <summary>Without maps where a converter is for text: see <see cref="The_names_in_a_map_go_through_no_converter"/>.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        from converter in s_converters.Keys
        from document in converter.Contains("text", StringComparison.Ordinal) || converter is "for all of them" or "the first of two" or "that reads too much"
            ? s_documents
            : [.. s_documents, .. s_documentsWithMaps]
        select new TheoryDataRow<string, string>(converter, document);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_converter_reads_what_it_reads_for_System_Text_Json(string converter, string document)
    {
        var (model, json) = Documents.Split(document);

        Assert.Equal(Side.Theirs.Read(model, json, s_converters[converter]), Side.Ours.Read(model, json, s_converters[converter]));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_converter_writes_what_it_writes_for_System_Text_Json(string converter, string document)
    {
        var (model, json) = Documents.Split(document);

        Assert.Equal(Side.Theirs.Write(model, json, s_converters[converter]), Side.Ours.Write(model, json, s_converters[converter]));
    }

    [Fact]
    public void A_converter_for_an_enum_page_goes_before_its_codec()
    {
        var json = new GeneratedContext(GeneratorRun.Of(
            Page.WithFields("Stream", "`kind` | [Kind](Kind.md) | :heavy_check_mark: | N/A | ", "`kinds` | List\\<[Kind](Kind.md)> | :heavy_check_mark: | N/A | "),
            Page.WithValues("Kind", ("VIDEO", "video"), ("AUDIO", "audio"))));
        var options = new JsonSerializerOptions();
        options.Converters.Add((JsonConverter)Activator.CreateInstance(typeof(ReversingConverter<>).MakeGenericType(json.Type("Kind")))!);
        var typeInfo = json.WithOptions(options).GetTypeInfo(json.Type("Stream"))!;

        var stream = JsonSerializer.Deserialize("""{"kind":"oediv","kinds":["oidua"]}""", typeInfo);

        Assert.Equal("video", GeneratedContext.Get(GeneratedContext.Get(stream, "Kind"), "Value"));
        Assert.Equal("""{"kind":"video","kinds":["audio"]}""", json.Write(json.Type("Stream"), stream));
        Assert.Equal("""{"kind":"oediv","kinds":["oidua"]}""", JsonSerializer.Serialize(stream, typeInfo));
    }

    [Fact]
    public void A_converter_for_a_base_type_stands_in_for_its_own()
    {
        static void Add(JsonSerializerOptions options) => options.Converters.Add(new ObjectConverter());

        const string Json = """{"city":"A","zip_code":"seven"}""";
        Assert.Equal("""{"city":"A","zip_code":5}""", Side.Theirs.Read("Place", Json, Add).Json);
        Assert.Equal("""{"city":"A","zip_code":5}""", Side.Ours.Read("Place", Json, Add).Json);
    }

    [Fact]
    public void A_converter_may_call_the_one_it_stands_in_for()
    {
        var place = Side.Ours.Type("Place");
        var inner = Side.Ours.Context(new JsonSerializerOptions()).GetTypeInfo(place)!.Converter;
        var options = new JsonSerializerOptions();
        options.Converters.Add((JsonConverter)Activator.CreateInstance(typeof(PassingConverter<>).MakeGenericType(place), inner)!);
        var typeInfo = Side.Ours.Context(options).GetTypeInfo(Side.Ours.Type("Journey"))!;
        const string Json = """{"start":{"city":"A","zip_code":1},"stops":[{"city":"B","zip_code":2}]}""";

        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, typeInfo), typeInfo));
    }

    [Fact]
    public void The_names_in_a_map_go_through_no_converter()
    {
        static void Add(JsonSerializerOptions options) => options.Converters.Add(new ShoutingConverter(handlesNull: false));

        const string Json = """{"start":{"city":"A","zip_code":1},"stops":[],"tags":{"a":["x"]}}""";
        Assert.Equal(nameof(NotSupportedException), Side.Theirs.Write("Journey", Json, Add).Exception);
        Assert.Equal("""{"start":{"city":"A!","zip_code":1},"stops":[],"tags":{"a":["x!"]}}""", Side.Ours.Write("Journey", Json, Add).Json);
    }

    private sealed class ObjectConverter : JsonConverter<object>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(int);

        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!.Length;

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class PassingConverter<T>(JsonConverter<T> inner) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => inner.Read(ref reader, typeToConvert, options);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => inner.Write(writer, value, options);
    }

    private sealed class ReversingConverter<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (T)Activator.CreateInstance(typeof(T), Reverse(reader.GetString()!))!;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Reverse(value!.ToString()!));

        private static string Reverse(string text) => new([.. text.Reverse()]);
    }
}
