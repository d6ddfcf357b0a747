using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary>Members are expected in page order, and found wherever they are.</summary>
public sealed class MemberOrderTests
{
    // More than a machine word has bits.
    private const int Count = 80;

    private static readonly GeneratedContext s_models = new(GeneratorRun.Of(
        Page.WithFields("Thing", [.. Enumerable.Range(0, Count).Select(static number => $"`m{number}` | *Optional\\<Integer>* | :heavy_minus_sign: | N/A | ")]),
        Page.WithFields("Strict", [.. Enumerable.Range(0, Count).Select(static number => $"`m{number}` | *int* | :heavy_check_mark: | N/A | ")])));

    [Fact]
    public void All_members_in_page_order_are_read() => AssertRead([.. Enumerable.Range(0, Count)]);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(70)]
    public void However_many_members_are_absent_the_next_is_read(int absent)
    {
        for (var first = 0; first + absent + 1 < Count; first++)
        {
            AssertRead([first, first + absent + 1]);
        }
    }

    [Fact]
    public void Any_selection_of_members_in_any_order_is_read()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var members = Enumerable.Range(0, Count).Where(_ => random.Next(4) > i % 4).ToArray();
            if (i % 2 == 0)
            {
                random.Shuffle(members);
            }

            AssertRead(members);
        }
    }

    [Fact]
    public void A_required_member_that_is_absent_is_named()
    {
        for (var absent = 0; absent < Count; absent++)
        {
            var json = "{" + string.Join(',', Enumerable.Range(0, Count).Where(member => member != absent).Select(static member => $"\"m{member}\":{member}")) + "}";

            var exception = Assert.Throws<JsonException>(() => s_models.Read("Strict", json));
            Assert.StartsWith($"The JSON of Strict lacks the required member 'm{absent}'.", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"m3":1,"m5":2,"m3":3}""", "M3")]
    [InlineData("""{"m3":1,"m3":3}""", "M3")]
    [InlineData("""{"m70":1,"m0":2,"m70":3}""", "M70")]
    public void Of_a_member_that_is_there_twice_the_last_counts(string json, string property) =>
        Assert.Equal(3, GeneratedContext.Get(s_models.Read("Thing", json), property));

    [Fact]
    public void A_models_own_metadata_reads_and_writes_as_the_context_does()
    {
        var property = s_models.Type("Thing").GetProperty("JsonTypeInfo")!;
        var own = (System.Text.Json.Serialization.Metadata.JsonTypeInfo)property.GetValue(null)!;

        var thing = JsonSerializer.Deserialize("""{"M_3":1,"other":[2]}""", own);

        Assert.Equal(1, GeneratedContext.Get(thing, "M3"));
        Assert.Equal(s_models.Write(s_models.Type("Thing"), thing), JsonSerializer.Serialize(thing, own));
        Assert.Same(own, property.GetValue(null));
        Assert.True(own.Options.IsReadOnly);
    }

    private static void AssertRead(int[] members)
    {
        var json = "{" + string.Join(',', members.Select(static member => $"\"m{member}\":{member}")) + "}";
        var thing = s_models.Read("Thing", json);

        var read = Enumerable.Range(0, Count).Where(number => GeneratedContext.Get(thing, $"M{number}") is int value && value == number);
        Assert.Equal(members.Order(), read);
        Assert.Equal(members.Length, Enumerable.Range(0, Count).Count(number => GeneratedContext.Get(thing, $"M{number}") is not null));
    }
}
