using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary><c>JsonNullable</c> in a class that a user wrote.</summary>
public sealed class OwnClassTests
{
    private const string Source = """
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        namespace Acme;

        public sealed class Patch
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            public JsonNullable<int> Count { get; set; }

            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            public JsonNullable<string> Name { get; set; }

            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            public JsonNullable<Pin> Pin { get; set; }

            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            public JsonNullable<List<JsonNullable<int>>> Steps { get; set; }
        }

        public sealed class Unmarked
        {
            public JsonNullable<int> Count { get; set; }
        }

        public static class Values
        {
            public static JsonNullable<int> FromNullable(int? value) => JsonNullable.From(value);

            public static JsonNullable<string> FromText(string? value) => JsonNullable.From(value);

            public static JsonNullable<int> Converted() => 7;

            public static JsonNullable<string> ConvertedNull() => null;
        }
        """;

    private static readonly GeneratedContext s_json = new(GeneratorRun.With(
        new TestOptions(), Source, Page.WithFields("Pin", "`token` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A | ", "`id` | *Long* | :heavy_check_mark: | N/A | ")));

    private static readonly string[] s_chains = ["", "reflection", "ours, reflection", "reflection, ours", "modified, ours", "ours, modified"];

    private static readonly string[] s_documents =
    [
        "{}",
        """{"Count":null,"Name":null,"Pin":null,"Steps":null}""",
        """{"Count":7,"Name":"x","Pin":{"token":null,"id":1},"Steps":[1,null]}""",
        """{"Pin":{"id":1}}""",
        """{"Pin":{"token":"t","id":1}}""",
    ];

    public static TheoryData<string, string> ChainsAndDocuments
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var chain in s_chains)
            {
                foreach (var document in s_documents)
                {
                    data.Add(chain, document);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ChainsAndDocuments))]
    public void Absent_null_and_a_value_stay_apart_whoever_knows_the_class(string chain, string json)
    {
        var options = Options(chain);
        var type = s_json.Type("Patch");

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, options), type, options));
    }

    [Theory]
    [InlineData("{}", """{"Count":null}""")]
    [InlineData("""{"Count":1}""", """{"Count":1}""")]
    public void An_absent_value_that_has_to_be_written_is_null(string json, string written)
    {
        var type = s_json.Type("Unmarked");

        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
    }

    [Theory]
    [InlineData("""{"Count":"x"}""", "$.Count", " Path: $.Count | LineNumber: 0 | BytePositionInLine: 12.")]
    [InlineData("""{"Steps":[1,true]}""", "$.Steps", " Path: $.Steps | LineNumber: 0 | BytePositionInLine: 16.")]
    [InlineData("""{"Pin":{"id":true}}""", "$.Pin", " Path: $.Pin.id | LineNumber: 0 | BytePositionInLine: 17.")]
    public void A_mistake_is_told_where_it_is(string json, string path, string place)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, s_json.Type("Patch")));

        Assert.Equal(path, exception.Path);
        Assert.EndsWith(place, exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, exception.Message.Split(" Path: ").Length - 1);
    }

    [Fact]
    public void The_options_handling_of_numbers_holds_for_the_value() => Assert.Equal(
        7,
        GeneratedContext.Get(GeneratedContext.Get(JsonSerializer.Deserialize("""{"count":"7"}""", s_json.Type("Unmarked"), JsonSerializerOptions.Web), "Count"), "Value"));

    [Fact]
    public void Our_context_alone_knows_a_model_that_may_be_null_or_absent()
    {
        var type = s_json.Type("JsonNullable`1").MakeGenericType(s_json.Type("Pin"));

        Assert.Equal("null", s_json.Write(type, s_json.Read(type, "null")));
        Assert.Equal("""{"id":1}""", s_json.Write(type, s_json.Read(type, """{"id":1}""")));
    }

    [Fact]
    public void Values_are_made_of_what_C_sharp_has_for_them()
    {
        Assert.Equal("null", Display(Call("FromNullable", [null])));
        Assert.Equal("7", Display(Call("FromNullable", 7)));
        Assert.Equal("null", Display(Call("FromText", [null])));
        Assert.Equal("7", Display(Call("Converted")));
        Assert.Equal("null", Display(Call("ConvertedNull")));
    }

    [Fact]
    public void A_debugger_tells_absent_from_null_and_from_a_text_that_says_so()
    {
        var type = s_json.Type("JsonNullable`1");

        Assert.Equal("{DebuggerDisplay,nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        Assert.Equal("absent", Display(Activator.CreateInstance(type.MakeGenericType(typeof(string)))));
        Assert.Equal("null", Display(Call("FromText", [null])));
        Assert.Equal("\"null\"", Display(Call("FromText", "null")));
    }

    private static object? Call(string method, params object?[] arguments) => s_json.Type("Values").GetMethod(method)!.Invoke(null, arguments);

    private static object? Display(object? value) =>
        value!.GetType().GetProperty("DebuggerDisplay", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(value);

    private static JsonSerializerOptions Options(string chain)
    {
        var options = new JsonSerializerOptions();
        foreach (var resolver in chain.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            options.TypeInfoResolverChain.Add(resolver switch
            {
                "ours" => s_json.Context,
                "modified" => new DefaultJsonTypeInfoResolver().WithAddedModifier(static _ => { }),
                _ => new DefaultJsonTypeInfoResolver(),
            });
        }

        return options;
    }
}
