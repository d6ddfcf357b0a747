using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Objects;

/// <summary><c>PlexModelsEquality=Members</c>, and what holds without it.</summary>
public sealed class ObjectEqualityTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithFields(
            "Order",
            "`id` | *long* | :heavy_check_mark: | N/A | ",
            "`lines` | List\\<[Line](Line.md)> | :heavy_minus_sign: | N/A | ",
            "`groups` | Map\\<String, List\\<*String*>> | :heavy_minus_sign: | N/A | ",
            "`any` | *Object* | :heavy_minus_sign: | N/A | ",
            "`image` | *byte[]* | :heavy_minus_sign: | N/A | ",
            "`notes` | *JsonNullable\\<List\\<String>>* | :heavy_minus_sign: | N/A | ",
            "~~`old`~~ | *String* | :heavy_minus_sign: | N/A | ",
            "`rawResponse` | *HttpResponse\\<InputStream>* | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Line", "`name` | *String* | :heavy_check_mark: | N/A | ", "`kind` | [Kind](Kind.md) | :heavy_minus_sign: | N/A | "),
        Page.WithValues("Kind", ("FAST", "fast")),
    ];

    public static TheoryData<string> Kinds => ["class", "record"];

    public static TheoryData<string, string, string, bool> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string, string, bool>();
            foreach (var kind in (string[])["class", "record"])
            {
                pairs.Add(kind, """{"id":1}""", """{"id":1}""", true);
                pairs.Add(kind, """{"id":1}""", """{"ID":"1"}""", true);
                pairs.Add(kind, """{"id":1}""", """{"id":2}""", false);
                pairs.Add(kind, """{"id":1,"lines":[{"name":"a","kind":"fast"}]}""", """{"lines":[{"kind":"fast","name":"a"}],"id":1}""", true);
                pairs.Add(kind, """{"id":1,"lines":[{"name":"a"},{"name":"b"}]}""", """{"id":1,"lines":[{"name":"b"},{"name":"a"}]}""", false);
                pairs.Add(kind, """{"id":1,"lines":[{"name":"a"}]}""", """{"id":1,"lines":[]}""", false);
                pairs.Add(kind, """{"id":1,"lines":[]}""", """{"id":1}""", false);
                pairs.Add(kind, """{"id":1,"groups":{"a":["x"],"b":[]}}""", """{"id":1,"groups":{"b":[],"a":["x"]}}""", true);
                pairs.Add(kind, """{"id":1,"groups":{"a":["x"]}}""", """{"id":1,"groups":{"a":["y"]}}""", false);
                pairs.Add(kind, """{"id":1,"groups":{"a":["x"]}}""", """{"id":1,"groups":{"b":["x"]}}""", false);
                pairs.Add(kind, """{"id":1,"any":{"a":1.0,"b":[1e2]}}""", """{"id":1,"any":{"b":[100],"a":1}}""", true);
                pairs.Add(kind, """{"id":1,"any":{"a":1}}""", """{"id":1,"any":{"a":2}}""", false);
                pairs.Add(kind, """{"id":1,"image":"AAEC"}""", """{"id":1,"image":"AAEC"}""", true);
                pairs.Add(kind, """{"id":1,"image":"AAEC"}""", """{"id":1,"image":"AAED"}""", false);
                pairs.Add(kind, """{"id":1,"notes":["a"]}""", """{"id":1,"notes":["a"]}""", true);
                pairs.Add(kind, """{"id":1,"notes":["a"]}""", """{"id":1,"notes":["b"]}""", false);
                pairs.Add(kind, """{"id":1,"notes":null}""", """{"id":1}""", false);
                pairs.Add(kind, """{"id":1,"more":{"a":1}}""", """{"id":1,"more":{"a":1.0}}""", true);
                pairs.Add(kind, """{"id":1,"more":1}""", """{"id":1,"more":2}""", false);
                pairs.Add(kind, """{"id":1,"more":1}""", """{"id":1,"other":1}""", false);
                pairs.Add(kind, """{"id":1,"old":"a"}""", """{"id":1,"old":"b"}""", false);
            }

            return pairs;
        }
    }

    private static readonly Dictionary<string, GeneratedContext> s_byKind = new(StringComparer.Ordinal)
    {
        ["class"] = new(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsEquality", "Members").WithProperty("PlexModelsSetters", "set"), s_pages)),
        ["record"] = new(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsEquality", "Members").WithProperty("PlexModelsSetters", "set").WithProperty("PlexModelsKind", "record"), s_pages)),
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Objects_are_equal_when_their_members_are(string kind, string left, string right, bool areEqual)
    {
        var json = s_byKind[kind];
        var one = json.Read("Order", left)!;
        var other = json.Read("Order", right)!;
        var type = one.GetType();

        Assert.Equal(areEqual, one.Equals(other));
        Assert.Equal(areEqual, type.GetMethod("op_Equality")!.Invoke(null, [one, other]));
        Assert.Equal(!areEqual, type.GetMethod("op_Inequality")!.Invoke(null, [one, other]));
        Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
        Assert.Contains(type.GetInterfaces(), contract => contract == typeof(IEquatable<>).MakeGenericType(type));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_made_by_hand_is_equal_to_one_that_was_read(string kind)
    {
        var json = s_byKind[kind];
        var read = json.Read("Order", """{"id":1,"groups":{"a":["x"]},"notes":["n"]}""")!;
        var made = Activator.CreateInstance(read.GetType())!;

        // Lists and maps of other types than those that reading makes.
        Set(made, "Id", 1L);
        Set(made, "Groups", ImmutableSortedDictionary<string, IReadOnlyList<string>>.Empty.Add("a", ImmutableArray.Create("x")));
        Set(made, "Notes", Activator.CreateInstance(read.GetType().GetProperty("Notes")!.PropertyType, (IReadOnlyList<string>)["n"])!);
        Set(made, "AdditionalProperties", new Dictionary<string, JsonElement>());

        Assert.Equal(read, made);
        Assert.Equal(read.GetHashCode(), made.GetHashCode());
        Assert.False(made.Equals(null));
        Assert.False(made.Equals("text"));
    }

    [Theory]
    [InlineData("class", false)]
    [InlineData("record", true)]
    public void Without_the_option_a_class_is_equal_to_itself_alone_and_a_record_to_one_with_equal_properties(string kind, bool areEqual)
    {
        var json = new GeneratedContext(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsKind", kind), s_pages));
        var line = json.Read("Line", """{"name":"a","kind":"fast"}""")!;

        // Names in other spellings are remembered, and tell nothing of the value.
        Assert.Equal(areEqual, line.Equals(json.Read("Line", """{"Name":"a","kind":"fast"}""")));
        Assert.NotEqual(json.Read("Order", """{"id":1,"lines":[{"name":"a"}]}"""), json.Read("Order", """{"id":1,"lines":[{"name":"a"}]}"""));
    }

    [Fact]
    public void A_record_can_be_copied_with_another_member()
    {
        const string Source = "namespace Acme { internal static class Copies { public static Line Renamed(Line line) => line with { Name = \"b\" }; } }";
        var json = new GeneratedContext(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsKind", "record").WithProperty("PlexModelsEquality", "Members"), Source, s_pages));
        var line = json.Read("Line", """{"name":"a","kind":"fast","more":[1]}""");

        var copy = json.Type("Copies").GetMethod("Renamed", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [line]);

        Assert.Equal("""{"name":"b","kind":"fast","more":[1]}""", json.Write(json.Type("Line"), copy));
        Assert.Equal(json.Read("Line", """{"name":"b","kind":"fast","more":[1]}"""), copy);
    }

    private static void Set(object model, string property, object value) => model.GetType().GetProperty(property)!.SetValue(model, value);
}
