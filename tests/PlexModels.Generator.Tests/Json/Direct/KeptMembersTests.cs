using System.Collections;
using System.Text;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary>Members that no page knows, which the direct door keeps as text: they are what the serializer finds.</summary>
public sealed class KeptMembersTests
{
    private static readonly GeneratedContext s_models = new(GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/Sparing.md", "PlexModelsUnknownMembers", "Skip"),
        Page.WithFields("Item", "`title` | *String* | | |", "`inner` | [Item](Item.md) | | |", "`items` | List\\<[Item](Item.md)> | | |"),
        Page.WithFields("Sparing", "`title` | *String* | | |", "`inner` | [Item](Item.md) | | |")));

    private static readonly Type s_item = s_models.Type("Item");

    [Theory]
    [InlineData("""{"a":"x"}""")]
    [InlineData("""{"title":"t","a":1,"b":-2,"c":1.5e3,"d":true,"e":false,"f":null,"g":"","h":{},"i":[]}""")]
    [InlineData("""{ "a" : "x" , "title" : "t" , "b" : [ 1 , { "c" : [ ] } ] }""")]
    [InlineData("""{"a\u0062":"\n\ud83d\ude00","ü":"😀","":0}""")]
    [InlineData("""{"a":1,"b":2,"a":3}""")]
    [InlineData("""{"a":{"a":1,"a":2}}""")]
    [InlineData("""{"a":1,"inner":{"b":2,"inner":{"c":3},"d":4},"e":5,"items":[{"f":6},{},{"title":"t","g":7}],"h":8}""")]
    [InlineData("""{"inner":{"b":2},"a":1}""")]
    [InlineData("""{"a":12345678901234567890,"b":0.1,"c":-0,"d":1E400}""")]
    public void They_are_what_the_serializer_finds(string json)
    {
        Assert.True(DirectDoor.Of(s_item).TryRead(Encoding.UTF8.GetBytes(json), out var value));

        Assert.Equal(Show(s_models.Read(s_item, json)), Show(value));
        Assert.Equal(s_models.RoundTrip("Item", json), DirectDoor.Of(s_item).ToJson(value!));
    }

    [Fact]
    public void They_are_found_beyond_what_was_first_made_room_for()
    {
        var members = string.Join(',', Enumerable.Range(0, 1_000).Select(static i => $"\"name{i}\":\"{new string('x', i)}\""));
        var json = "{\"inner\":{" + members + "}," + members + ",\"title\":\"t\",\"last\":{\"inner\":{" + members + "}}}";

        Assert.True(DirectDoor.Of(s_item).TryRead(Encoding.UTF8.GetBytes(json), out var value));
        Assert.Equal(Show(s_models.Read(s_item, json)), Show(value));
    }

    [Theory]
    [InlineData("""{"a":}""")]
    [InlineData("""{"a":01}""")]
    [InlineData("""{"a":1.}""")]
    [InlineData("""{"a":tru}""")]
    [InlineData("""{"a":truefalse}""")]
    [InlineData("""{"a":"\x"}""")]
    [InlineData("""{"a":[1,]}""")]
    [InlineData("""{"a":[}""")]
    [InlineData("""{"a":{"b":[}]}""")]
    [InlineData("""{"a":1"b":2}""")]
    [InlineData("""{"a":1}}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("{\"a\":\"\n\"}")]
    public void What_is_no_JSON_in_them_is_refused_at_once(string json)
    {
        Assert.False(BothDoors.AssertAlike(s_models, "Item", Encoding.UTF8.GetBytes(json)));
        BothDoors.AssertAlike(s_models, "Sparing", Encoding.UTF8.GetBytes(json));
    }

    [Fact]
    public void A_name_that_is_no_UTF_8_is_refused_at_once() =>
        Assert.False(BothDoors.AssertAlike(s_models, "Item", [.. "{\"a"u8, 0x80, .. "\":1}"u8]));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void They_are_as_deep_as_a_document_may_be(int depth, bool isRead)
    {
        foreach (var model in (string[])["Item", "Sparing"])
        {
            var json = $$"""{"a":{{new string('[', depth)}}{{new string(']', depth)}}}""";

            Assert.Equal(isRead, BothDoors.AssertAlike(s_models, model, Encoding.UTF8.GetBytes(json)));
            Assert.Equal(isRead, DirectDoor.Of(s_models.Type(model)).TryRead(Encoding.UTF8.GetBytes(json), out _));
        }
    }

    [Fact]
    public void They_are_deeper_where_the_options_say_so()
    {
        var options = new JsonSerializerOptions { MaxDepth = 200 };
        var json = $$"""{"a":{{new string('[', 150)}}{{new string(']', 150)}}}""";
        var door = DirectDoor.Of(s_item);

        Assert.Equal(json, door.ToJson(door.Read(json, options)!, options));
    }

    [Fact]
    public void They_are_passed_over_where_they_are_not_kept()
    {
        var json = """{"a":"x","b":[{"c":"]"}],"title":"t","d":1e5,"inner":{"e":1}}"""u8.ToArray();

        Assert.True(DirectDoor.Of(s_models.Type("Sparing")).TryRead(json, out var value));
        Assert.Equal("""{"title":"t","inner":{"e":1}}""", s_models.Write(s_models.Type("Sparing"), value));
    }

    [Fact]
    public void They_are_a_dictionary_like_any_other()
    {
        const string Json = """{"a":1,"b":2,"c":3}""";
        using var other = JsonDocument.Parse("[4]");
        var four = other.RootElement[0];

        Assert.All(
            new Func<IDictionary<string, JsonElement>, object?>[]
            {
                static members => members.Count,
                static members => members.IsReadOnly,
                static members => string.Join(' ', members.Keys),
                static members => string.Join(' ', members.Values),
                static members => members["b"].GetInt32(),
                static members => members.ContainsKey("b") + " " + members.ContainsKey("B"),
                static members => members.TryGetValue("c", out var value) + " " + value + " " + members.TryGetValue("d", out _),
                static members => members.Remove("a") + " " + members.Remove("a"),
                static members => members.Contains(members.First()) + " " + members.Remove(members.First()),
                static members => string.Join(' ', ((IEnumerable)members).Cast<object>()),
                members => members["b"] = four,
                members => Does(() => members.Add("d", four)),
                members => Does(() => members.Add(KeyValuePair.Create("e", four))),
                static members => Does(members.Clear),
                static members =>
                {
                    var all = new KeyValuePair<string, JsonElement>[4];
                    members.CopyTo(all, 1);
                    return string.Join(' ', all);
                },
            },
            use =>
            {
                var (ours, theirs) = (MembersOf(DirectDoor.Of(s_item).Read(Json)), MembersOf(s_models.Read(s_item, Json)));

                Assert.Equal(use(theirs)?.ToString(), use(ours)?.ToString());
                Assert.Equal(string.Join(' ', theirs), string.Join(' ', ours));
            });
        Assert.Throws<KeyNotFoundException>(static () => MembersOf(DirectDoor.Of(s_item).Read(Json))["d"]);
    }

    [Fact]
    public void Many_can_look_at_them_at_once()
    {
        for (var i = 0; i < 200; i++)
        {
            var members = MembersOf(DirectDoor.Of(s_item).Read("""{"a":1,"b":2,"c":3}"""));

            Parallel.For(0, 4, _ => Assert.Equal("a b c", string.Join(' ', members.Keys)));
        }
    }

    private static IDictionary<string, JsonElement> MembersOf(object? item) =>
        (IDictionary<string, JsonElement>)GeneratedContext.Get(item, "AdditionalProperties")!;

    private static bool Does(Action change)
    {
        change();
        return true;
    }

    private static string Show(object? item)
    {
        var members = (IDictionary<string, JsonElement>?)GeneratedContext.Get(item, "AdditionalProperties")
            ?? new Dictionary<string, JsonElement>();
        var text = new StringBuilder();
        foreach (var member in members)
        {
            text.Append(member.Key).Append('=').Append(member.Value.GetRawText()).Append(';');
        }

        var items = (IEnumerable?)GeneratedContext.Get(item, "Items") ?? Array.Empty<object>();
        foreach (var inner in items.Cast<object?>().Prepend(GeneratedContext.Get(item, "Inner")))
        {
            text.Append('(').Append(inner is null ? "" : Show(inner)).Append(')');
        }

        return text.ToString();
    }
}
