using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PlexModels.Generator.Tests.Json.Differential;
using PlexModels.Generator.Tests.Json.Differential.Twins;

namespace PlexModels.Generator.Tests.Json.EntryPoints;

/// <summary>A model goes in and out every way that System.Text.Json has.</summary>
public sealed class EntryPointTests
{
    private const string Escaped =
        """{"st\u0061rt":{"city":"K\u00f6ln \ud83d\ude00","\u007aip_code":1,"<ü>":[1.50,"\u0041"]},"stops":[{"city":"Zürich","zip_code":2,"note":null}],"by_name":{"\u00e4.b":{"city":"D","zip_code":4}},"distances":[1.5,-2e3]}""";

    private const string Plain =
        """{"start":{"city":"K\u00F6ln \uD83D\uDE00","zip_code":1,"\u003C\u00FC\u003E":[1.50,"A"]},"stops":[{"city":"Z\u00FCrich","zip_code":2}],"by_name":{"\u00E4.b":{"city":"D","zip_code":4}},"distances":[1.5,-2000]}""";

    private static readonly JsonTypeInfo s_journey = TwinPages.Models.Context.GetTypeInfo(Side.Ours.Type("Journey"))!;
    private static readonly JsonTypeInfo s_twin = TwinContext.Default.Journey;

    public static TheoryData<string> In => [.. Ways.In.Keys];

    public static TheoryData<string> InFromMemory => [.. Ways.InFromMemory.Keys];

    public static TheoryData<string> Out => [.. Ways.Out.Keys];

    [Theory]
    [MemberData(nameof(In))]
    public async Task A_model_is_read_from(string way) =>
        Assert.Equal(Plain, JsonSerializer.Serialize(await Ways.In[way](Encoding.UTF8.GetBytes(Escaped), s_journey), s_journey));

    [Theory]
    [MemberData(nameof(InFromMemory))]
    public void A_model_is_read_from_JSON_in_memory(string way) =>
        Assert.Equal(Plain, JsonSerializer.Serialize(Ways.InFromMemory[way](Encoding.UTF8.GetBytes(Escaped), s_journey), s_journey));

    [Theory]
    [MemberData(nameof(Out))]
    public async Task A_model_is_written_to(string way) =>
        Assert.Equal(Plain, await Ways.Out[way](JsonSerializer.Deserialize(Escaped, s_journey), s_journey));

    [Theory]
    [MemberData(nameof(In))]
    public async Task A_mistake_is_told_at_one_place_whichever_way_the_document_came(string way)
    {
        var json = Encoding.UTF8.GetBytes("{\n  \"start\": {\"city\": \"A\", \"zip_code\": 1},\r\n  \"stops\": [{\"city\": \"B\", \"zip_code\": 2},\n    {\"city\": \"Zü\", \"zip_code\": {}}]\n}");

        var ours = await Assert.ThrowsAsync<JsonException>(async () => await Ways.In[way](json, s_journey));
        var theirs = await Assert.ThrowsAsync<JsonException>(async () => await Ways.In[way](json, s_twin));

        Assert.Equal("$.stops[1].zip_code", ours.Path);
        Assert.Equal(3, ours.LineNumber);
        Assert.Equal((theirs.Path, theirs.LineNumber, theirs.BytePositionInLine), (ours.Path, ours.LineNumber, ours.BytePositionInLine));
    }

    [Fact]
    public void A_document_in_two_pieces_is_read_wherever_it_is_cut()
    {
        var json = Encoding.UTF8.GetBytes(Escaped);
        for (var at = 0; at <= json.Length; at++)
        {
            var reader = new Utf8JsonReader(ByteSegment.Split(json, at));
            Assert.Equal(Plain, JsonSerializer.Serialize(JsonSerializer.Deserialize(ref reader, s_journey), s_journey));
        }
    }

    [Fact]
    public void A_model_is_read_and_written_without_a_context()
    {
        var type = Side.Ours.Type("Journey");

        Assert.Equal(Plain, JsonSerializer.Serialize(JsonSerializer.Deserialize(Escaped, type), type));
        Assert.Equal("$.stops", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"start":{"city":"A","zip_code":1},"stops":7}""", type)).Path);
    }

    [Fact]
    public void A_context_is_made_with_options_or_without()
    {
        var type = Side.Ours.Type("Place");
        var without = (System.Text.Json.Serialization.JsonSerializerContext)Activator.CreateInstance(TwinPages.Models.Context.GetType())!;
        var with = Side.Ours.Context(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" });
        var place = JsonSerializer.Deserialize("""{"city":"A","zip_code":1}""", without.GetTypeInfo(type)!);

        Assert.Equal("""{"city":"A","zip_code":1}""", JsonSerializer.Serialize(place, without.GetTypeInfo(type)!));
        Assert.Equal("{\n  \"city\": \"A\",\n  \"zip_code\": 1\n}", JsonSerializer.Serialize(place, with.GetTypeInfo(type)!));
    }

    [Fact]
    public void Undocumented_members_are_at_hand_as_elements_that_become_nodes()
    {
        var place = JsonSerializer.Deserialize("""{"city":"A","zip_code":1,"x":{"a":[1,null]}}""", TwinPages.Models.Context.GetTypeInfo(Side.Ours.Type("Place"))!);
        var unknown = (IDictionary<string, JsonElement>)Harness.GeneratedContext.Get(place, "AdditionalProperties")!;

        var node = JsonObject.Create(unknown["x"])!;
        Assert.Equal(1, (int)node["a"]![0]!);
        node["b"] = "new";
        unknown["x"] = JsonSerializer.SerializeToElement(node, JsonSerializerOptions.Default.GetTypeInfo(typeof(JsonObject)));
        Assert.Equal("""{"city":"A","zip_code":1,"x":{"a":[1,null],"b":"new"}}""", TwinPages.Models.Write(Side.Ours.Type("Place"), place));
    }
}
