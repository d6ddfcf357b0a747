using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.BadInput;
using PlexModels.Generator.Tests.Json.Differential;

namespace PlexModels.Generator.Tests.Json.Schemas;

/// <summary>The context says what its models look like in JSON.</summary>
public sealed class SchemaTests
{
    private static readonly GeneratedContext s_models = new(GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/Closed.md", "PlexModelsUnknownMembers", "Error"),
        Page.WithFields(
            "Trip",
            "`start` | [Place](places/Place.md) | :heavy_check_mark: | N/A | ",
            "`back` | [Optional\\<Trip>](Trip.md) | :heavy_minus_sign: | N/A | ",
            "`closed` | [Closed](Closed.md) | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Place", "`kind` | [Optional\\<Kind>](../Kind.md) | :heavy_minus_sign: | N/A | ", "`codes` | Map\\<String, List\\\\<*long*>> | :heavy_check_mark: | N/A | ").At("/project/specs/places/Place.md"),
        Page.WithFields("Closed", "`token` | *JsonNullable\\<String>* | :heavy_check_mark: | N/A | ", "`stream` | *Optional\\<InputStream>* | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Empty"),
        Page.WithValues("Kind", ("CITY", "city"), ("SEA", "sea <sea>")),
        Page.WithValues("Level", ("ONE", "1"), ("TWO", "-2")),
        Page.WithSupportedTypes("Either", "Place", "String")));

    public static TheoryData<string> Twins => ["Place", "Journey", "Scalars", "Reading", "Bare"];

    [Fact]
    public void A_member_of_every_kind_has_the_schema_of_its_type() => Assert.Equal(
        """
        {"type":"object","properties":{
        "text":{"type":["string","null"]},
        "number":{"type":["integer","null"],"format":"int64"},
        "count":{"type":["integer","null"],"format":"int32"},
        "ratio":{"type":["number","null"],"format":"double"},
        "share":{"type":["number","null"],"format":"float"},
        "price":{"type":["number","null"]},
        "huge":{"type":["integer","null"]},
        "active":{"type":["boolean","null"]},
        "at":{"type":["string","null"],"format":"date-time"},
        "day":{"type":["string","null"],"format":"date"},
        "id":{"type":["string","null"],"format":"uuid"},
        "link":{"type":["string","null"],"format":"uri-reference"},
        "data":{"type":["string","null"],"contentEncoding":"base64"},
        "any":{},
        "kind":{"anyOf":[{"$ref":"#/$defs/Kind"},{"type":"null"}]},
        "level":{"anyOf":[{"$ref":"#/$defs/Level"},{"type":"null"}]},
        "union":{"anyOf":[{"$ref":"#/$defs/Union"},{"type":"null"}]},
        "token":{"type":["string","null"]},
        "self":{"anyOf":[{"$ref":"#"},{"type":"null"}]},
        "list":{"type":["array","null"],"items":{"$ref":"#"}},
        "map":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"type":"string"}}},
        "tag":{"type":["string","null"]}},
        "$defs":{
        "Kind":{"type":"string","enum":["video","audio"]},
        "Level":{"type":"integer","enum":[1,2]},
        "Union":{"anyOf":[{"type":"string"}]}}}
        """.ReplaceLineEndings(""),
        Schema(BadPages.Models, BadPages.Everything)!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Theory]
    [InlineData("Kind", """{"type":"string","enum":["city","sea \u003Csea\u003E"]}""")]
    [InlineData("Level", """{"type":"integer","enum":[1,-2]}""")]
    [InlineData("Closed", """{"type":"object","properties":{"token":{"type":["string","null"]}},"required":["token"],"additionalProperties":false}""")]
    [InlineData("Empty", """{"type":"object"}""")]
    public void A_model_that_mentions_no_other_stands_alone(string model, string schema) => Assert.Equal(schema, Schema(s_models, s_models.Type(model))!.ToJsonString());

    [Fact]
    public void A_model_that_is_mentioned_is_defined_once_by_its_name_below_the_root_namespace()
    {
        var schema = Schema(s_models, s_models.Type("Trip"))!;

        Assert.Equal(["Closed", "Kind", "Places.Place"], schema["$defs"]!.AsObject().Select(static definition => definition.Key));
        Assert.Equal("#/$defs/Places.Place", (string?)schema["properties"]!["start"]!["$ref"]);
        Assert.Equal("""["start"]""", schema["required"]!.ToJsonString());
        Assert.Equal("""["codes"]""", schema["$defs"]!["Places.Place"]!["required"]!.ToJsonString());
    }

    [Fact]
    public void A_union_is_any_of_its_types() =>
        Assert.Equal("""[{"$ref":"#/$defs/Places.Place"},{"type":"string"}]""", Schema(s_models, s_models.Type("Either"))!["anyOf"]!.ToJsonString());

    [Theory]
    [InlineData(typeof(List<>))]
    [InlineData(typeof(IReadOnlyList<>))]
    public void A_list_of_models_is_an_array(Type list) =>
        Assert.Equal("""{"type":"array","items":{"$ref":"#/$defs/Level"},"$defs":{"Level":{"type":"integer","enum":[1,-2]}}}""", Schema(s_models, list.MakeGenericType(s_models.Type("Level")))!.ToJsonString());

    [Fact]
    public void A_dictionary_of_models_is_an_object() => Assert.Equal(
        """{"type":"object","additionalProperties":{"$ref":"#/$defs/Level"},"$defs":{"Level":{"type":"integer","enum":[1,-2]}}}""",
        Schema(s_models, typeof(Dictionary<,>).MakeGenericType(typeof(string), s_models.Type("Level")))!.ToJsonString());

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(List<string>))]
    [InlineData(typeof(JsonElement))]
    [InlineData(typeof(Lazy<>))]
    public void A_type_that_is_no_model_has_none(Type type)
    {
        var asked = type.IsGenericTypeDefinition ? type.MakeGenericType(s_models.Type("Trip")) : type;

        Assert.Null(Schema(s_models, asked));
        Assert.Null(Call(s_models, "GetJsonSchemaName", asked));
    }

    [Fact]
    public void A_document_with_a_place_of_its_own_for_schemas_is_referred_to()
    {
        var schema = (JsonObject)Call(s_models, "GetJsonSchema", s_models.Type("Trip"), "#/components/schemas/")!;

        Assert.Equal(["Closed", "Kind", "Places.Place"], schema["$defs"]!.AsObject().Select(static definition => definition.Key));
        Assert.Equal("#/components/schemas/Trip", (string?)schema["properties"]!["back"]!["anyOf"]![0]!["$ref"]);
    }

    [Fact]
    public void A_schema_has_a_name()
    {
        var place = s_models.Type("Places.Place");

        Assert.Equal(
            ["Places.Place", "Places.Place-list", "Places.Place-list", "Places.Place-map"],
            new[] { place, place.MakeArrayType(), typeof(List<>).MakeGenericType(place), typeof(Dictionary<,>).MakeGenericType(typeof(string), place) }
                .Select(static type => Call(s_models, "GetJsonSchemaName", type)));
    }

    // Lists hold no null on either side: the exporter does not know, and pages never say so.
    [Theory]
    [MemberData(nameof(Twins))]
    public void A_model_has_the_schema_of_the_class_one_would_write(string model)
    {
        var ours = Schema(TwinPages.Models, Side.Ours.Type(model))!;
        var theirs = Side.Theirs.Context(new JsonSerializerOptions()).GetTypeInfo(Side.Theirs.Type(model))!
            .GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });

        AssertEqual(SchemaReferences.Inline(theirs, theirs, depth: 9), SchemaReferences.Inline(ours, ours, depth: 9));
    }

    [Fact]
    public void The_exporter_gets_the_schemas_of_models_wherever_they_are()
    {
        var schema = Export(typeof(Host<,>).MakeGenericType(s_models.Type("Trip"), s_models.Type("Kind")));
        var members = schema["properties"]!;

        Assert.Equal("object", (string?)members["Trip"]!["type"]);
        Assert.Equal("""["object","null"]""", members["Maybe"]!["type"]!.ToJsonString());
        Assert.Equal("#/properties/a~1b~0/$defs/Trip", (string?)members["a/b~"]!["items"]!["$ref"]);
        Assert.Equal("""["city","sea \u003Csea\u003E",null]""", members["Kind"]!["enum"]!.ToJsonString());
        Assert.Equal("integer", (string?)members["Number"]!["type"]);
        Assert.NotEmpty(SchemaReferences.In(schema));
        Assert.All(SchemaReferences.In(schema), reference => Assert.NotNull(SchemaReferences.Follow(schema, reference)));
    }

    [Fact]
    public void Pages_that_link_to_each_other_in_a_long_chain_take_no_stack()
    {
        const int Length = 150;
        const int SmallStack = 128 * 1024;
        var models = new GeneratedContext(GeneratorRun.Of([.. Enumerable.Range(0, Length).Select(static number =>
            Page.WithFields($"Link{number}", $"`next` | [Link{(number + 1) % Length}](Link{(number + 1) % Length}.md) | :heavy_check_mark: | N/A | "))]));
        JsonObject? schema = null;
        var thread = new Thread(() => schema = Schema(models, models.Type("Link0")), SmallStack);
        thread.Start();
        thread.Join();

        Assert.Equal(Length - 1, schema!["$defs"]!.AsObject().Count);
    }

    [Fact]
    public void Asking_for_a_schema_leaves_reading_and_writing_as_they_were()
    {
        const string Json = """{"start":{"kind":"x","codes":{"a":[1]}},"BACK":null}""";
        var before = s_models.RoundTrip("Trip", Json);
        Schema(s_models, s_models.Type("Trip"));

        Assert.Equal(before, s_models.RoundTrip("Trip", Json));
    }

    private static JsonNode Export(Type type)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(s_models.Context, new DefaultJsonTypeInfoResolver()) };
        var transform = s_models.Context.GetType().GetMethod("TransformSchemaNode")!.CreateDelegate<Func<JsonSchemaExporterContext, JsonNode, JsonNode>>();
        return options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TransformSchemaNode = transform, TreatNullObliviousAsNonNullable = true });
    }

    private static void AssertEqual(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected?.ToJsonString()}\nactual   {actual?.ToJsonString()}");

    private static JsonObject? Schema(GeneratedContext models, Type type) => (JsonObject?)Call(models, "GetJsonSchema", type, null);

    private static object? Call(GeneratedContext models, string method, params object?[] arguments) =>
        models.Context.GetType().GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, arguments);

    private sealed record Host<TTrip, TKind>(TTrip Trip, TTrip? Maybe, TKind? Kind, int Number)
        where TTrip : class
        where TKind : struct
    {
        [JsonPropertyName("a/b~")]
        public IReadOnlyList<TTrip> Trips { get; init; } = [];
    }
}
