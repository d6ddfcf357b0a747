using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary>Names of any length and number are found in documents of any form, wherever they end.</summary>
public sealed class ExpectedNameTests
{
    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_indented = new(s_relaxed) { WriteIndented = true };

    private static readonly int[] s_lengths = [1, 2, 27, 28, 29, 30, 31, 32, 58, 59, 60, 61, 62, 63, 64, 65, 200];

    private static readonly string[] s_long = [.. s_lengths.Select(Name), "größe"];

    // One more than are noted in a word.
    private static readonly string[] s_many = [.. Enumerable.Range(0, 65).Select(static i => $"m{i:00}")];

    private static readonly GeneratedContext s_models = new(GeneratorRun.Of(
        Page.WithFields("Long", [.. s_long.Select(Field)]),
        Page.WithFields("Many", [.. s_many.Select(Field)]),
        Page.WithFields("First", [$"`{s_many[0]}` | *Long* | :heavy_check_mark: | N/A | ", .. s_many.Skip(1).Select(Field)]),
        Page.WithFields("Alike", [.. s_long.Select(static name => Field(name + "1")), .. s_long.Select(static name => Field(name + "2"))])));

    public static TheoryData<string> Models => ["Long", "Many", "Alike"];

    [Theory]
    [MemberData(nameof(Models))]
    public void Members_in_order_are_read_in_any_form(string model) => AssertReads(model, NamesOf(model));

    [Theory]
    [MemberData(nameof(Models))]
    public void Members_out_of_order_are_read_in_any_form(string model) => AssertReads(model, NamesOf(model).Reverse());

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_other_member_may_be_absent(string model) => AssertReads(model, NamesOf(model).Where(static (_, i) => i % 2 == 1));

    // The last of them stands a few bytes before the document's end.
    [Theory]
    [MemberData(nameof(Models))]
    public void Each_member_may_be_the_last(string model)
    {
        var names = NamesOf(model).ToArray();
        for (var count = 1; count <= names.Length; count++)
        {
            AssertReads(model, names.Take(count));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_name_that_differs_in_its_last_character_is_another(string model)
    {
        foreach (var name in NamesOf(model).Where(static name => name.Length > 2))
        {
            var json = $$"""{{{JsonSerializer.Serialize(name[..^1] + "~")}}:1,"padding":"{{new string('x', 100)}}"}""";

            Assert.Equal(2, Kept(model, json).Count);
        }
    }

    [Fact]
    public void The_first_member_is_missing_though_the_65th_follows_the_64th() =>
        Assert.False(BothDoors.AssertAlike(s_models, "First", """{"m63":1,"m64":2,"padding":"0123456789012345678901234567890123456789012345678901234567890123456789"}"""u8.ToArray()));

    private static IEnumerable<string> NamesOf(string model) => model switch
    {
        "Long" => s_long,
        "Many" => s_many,
        _ => s_long.SelectMany(static name => new[] { name + "1", name + "2" }),
    };

    private static void AssertReads(string model, IEnumerable<string> names)
    {
        var members = names.ToDictionary(static name => name, static name => (object?)(name.Length % 3 == 0 ? null : name.Length), StringComparer.Ordinal);
        foreach (var json in Forms(members))
        {
            Assert.Empty(Kept(model, json));
            Assert.True(BothDoors.AssertAlike(s_models, model, Encoding.UTF8.GetBytes(json)));
        }
    }

    // What the direct door took for a member that no page knows.
    private static IDictionary<string, JsonElement> Kept(string model, string json)
    {
        Assert.True(DirectDoor.Of(s_models.Type(model)).TryRead(Encoding.UTF8.GetBytes(json), out var value));
        return (IDictionary<string, JsonElement>?)s_models.Type(model).GetProperty("AdditionalProperties")!.GetValue(value) ?? new Dictionary<string, JsonElement>();
    }

    // As services send it, as people read it, as Python writes it, and with a blank wherever there may be one.
    private static IEnumerable<string> Forms(Dictionary<string, object?> members)
    {
        var compact = JsonSerializer.Serialize(members, s_relaxed);
        yield return compact;
        yield return JsonSerializer.Serialize(members, s_indented);
        yield return "{" + string.Join(", ", members.Select(static member => $"{Quoted(member.Key)}: {member.Value ?? "null"}")) + "}";
        yield return " { " + string.Join(" , ", members.Select(static member => $"{Quoted(member.Key)} : {member.Value ?? "null"}")) + " } ";
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_relaxed);

    private static string Name(int length) => string.Concat(Enumerable.Range(0, length).Select(static i => (char)('a' + (i % 26))));

    // A null is a state of the one, and remembered by the object of the other.
    private static string Field(string name) => $"`{name}` | {(name.Length % 2 == 0 ? "*JsonNullable\\<Long>*" : "*Long*")} | :heavy_minus_sign: | N/A | ";
}
