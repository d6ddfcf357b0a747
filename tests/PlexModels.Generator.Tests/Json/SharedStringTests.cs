using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary>A long document makes a short string that it repeats once.</summary>
public sealed class SharedStringTests
{
    private const int Many = 500;

    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly GeneratedContext s_models = new(GeneratorRun.Of(
        Page.WithFields("Thing", "`texts` | List\\<*String*> | :heavy_check_mark: | N/A | ")));

    [Fact]
    public void A_short_string_that_is_repeated_is_one()
    {
        var texts = Read(Enumerable.Repeat("1080p", Many));

        Assert.All(texts, text => Assert.Equal("1080p", text));
        Assert.True(texts.Distinct(ReferenceComparer.Instance).Count() < 70);
    }

    [Theory]
    [InlineData("seventeen letters")]
    [InlineData("ü")]
    public void A_string_that_is_long_or_not_ASCII_is_made_each_time(string repeated) =>
        Assert.Equal(Many, Read(Enumerable.Repeat(repeated, Many)).Distinct(ReferenceComparer.Instance).Count());

    [Fact]
    public void A_short_document_shares_nothing() =>
        Assert.Equal(60, Read(Enumerable.Repeat("1080p", 60)).Distinct(ReferenceComparer.Instance).Count());

    // Texts that differ in one byte at any place, of any length around the limit, in one document.
    [Fact]
    public void No_string_is_taken_for_another()
    {
        var random = new Random(3);
        string[] alphabet = ["a", "b", "A", "_", "1", " ", "ü", "€", "\U0001F600", "\n", "\"", "\0"];
        var expected = Enumerable.Range(0, 20_000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => alphabet[random.Next(random.Next(2) == 0 ? 3 : alphabet.Length)])))
            .ToArray();

        Assert.Equal(expected, Read(expected));
    }

    [Fact]
    public void Nothing_of_a_document_is_kept_once_it_is_read()
    {
        var text = ReadAndForget("""{"texts":[TEXTS]}""");
        Collect();

        Assert.False(text.IsAlive);
    }

    [Fact]
    public void Nothing_of_a_document_that_could_not_be_read_is_in_the_next()
    {
        Assert.Throws<JsonException>(() => s_models.Read("Thing", Document(Enumerable.Repeat("1080p", Many), end: ",{}]}")));

        Assert.Equal(Enumerable.Repeat("4k", Many), Read(Enumerable.Repeat("4k", Many)));
    }

    [Fact]
    public async Task Documents_are_read_on_many_threads_at_once()
    {
        var read = await Task.WhenAll(Enumerable.Range(0, 40).Select(static number => Task.Run(() => (number, Texts: Read(Enumerable.Range(0, Many).Select(index => $"{number}-{index % 7}"))))));

        Assert.All(read, static document => Assert.Equal(Enumerable.Range(0, Many).Select(index => $"{document.number}-{index % 7}"), document.Texts));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ReadAndForget(string json)
    {
        var texts = ((IReadOnlyList<string>)GeneratedContext.Get(
            s_models.Read("Thing", json.Replace("TEXTS", string.Join(',', Enumerable.Repeat("\"once upon\"", Many)), StringComparison.Ordinal)), "Texts")!);
        return new WeakReference(texts[Many - 1]);
    }

    private static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static IReadOnlyList<string> Read(IEnumerable<string> texts) =>
        (IReadOnlyList<string>)GeneratedContext.Get(JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(Document(texts)), s_models.Context.GetTypeInfo(s_models.Type("Thing"))!), "Texts")!;

    private static string Document(IEnumerable<string> texts, string end = "]}") => """{"texts":[""" + string.Join(',', texts.Select(static text => JsonSerializer.Serialize(text, s_relaxed))) + end;

    private sealed class ReferenceComparer : IEqualityComparer<string>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(string? x, string? y) => ReferenceEquals(x, y);

        public int GetHashCode(string obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
