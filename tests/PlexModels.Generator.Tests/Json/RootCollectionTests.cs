using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json;

/// <summary>Collections of models at the root of a document, with a context alone: nothing falls back to reflection.</summary>
public sealed class RootCollectionTests
{
    private static readonly GeneratedContext s_models = new(GeneratorRun.Of(
        Page.WithFields("Place", "`city` | *String* | :heavy_check_mark: | N/A | "),
        Page.WithSupportedTypes("Either", "Place", "String"),
        Page.WithValues("Kind", ("FAST", "fast"), ("SLOW", "slow")),
        Page.WithValues("Level", ("LOW", "1"), ("HIGH", "2"))));

    private static readonly Dictionary<string, (string First, string Second)> s_documents = new(StringComparer.Ordinal)
    {
        ["Place"] = ("""{"city":"A"}""", """{"city":"B"}"""),
        ["Either"] = ("""{"city":"A"}""", "\"B\""),
        ["Kind"] = ("\"fast\"", "\"new\""),
        ["Level"] = ("1", "7"),
    };

    private static readonly Type[] s_lists =
    [
        typeof(List<>), typeof(IReadOnlyList<>), typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(ICollection<>), typeof(IList<>), typeof(ISet<>), typeof(HashSet<>), typeof(IAsyncEnumerable<>),
        typeof(Queue<>), typeof(LinkedList<>), typeof(IReadOnlySet<>), typeof(Collection<>), typeof(ObservableCollection<>), typeof(ReadOnlyCollection<>), typeof(ConcurrentQueue<>),
        typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(IImmutableList<>), typeof(ImmutableQueue<>), typeof(IImmutableQueue<>), typeof(Memory<>), typeof(ReadOnlyMemory<>),
    ];

    // What is read last is written first, as System.Text.Json does it.
    private static readonly Type[] s_stacks = [typeof(Stack<>), typeof(ConcurrentStack<>), typeof(ConcurrentBag<>), typeof(ImmutableStack<>), typeof(IImmutableStack<>)];

    // In an order of their own; of models without an order, a sorted set holds no more than one.
    private static readonly Type[] s_sets = [typeof(ImmutableHashSet<>), typeof(IImmutableSet<>), typeof(SortedSet<>), typeof(ImmutableSortedSet<>)];

    private static readonly Type[] s_maps =
    [
        typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>), typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(ReadOnlyDictionary<,>), typeof(ImmutableSortedDictionary<,>),
    ];

    private static readonly Type[] s_unordered = [typeof(ConcurrentDictionary<,>), typeof(ImmutableDictionary<,>), typeof(IImmutableDictionary<,>)];

    public static TheoryData<string> Models => [.. s_documents.Keys];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task Every_list_and_map_of_a_model_is_read_and_written(string name)
    {
        var (first, second) = s_documents[name];
        var model = s_models.Type(name);
        foreach (var list in s_lists.Select(list => list.MakeGenericType(model)).Append(model.MakeArrayType()))
        {
            await AssertRoundTripAsync(list, $"[{first},{second}]");
            await AssertRoundTripAsync(list, "[]");
        }

        foreach (var map in s_maps)
        {
            await AssertRoundTripAsync(map.MakeGenericType(typeof(string), model), $$"""{"a":{{first}},"b":{{second}}}""");
        }

        foreach (var stack in s_stacks)
        {
            await AssertRoundTripAsync(stack.MakeGenericType(model), $"[{first},{second}]", $"[{second},{first}]");
        }

        foreach (var set in s_sets)
        {
            await AssertRoundTripAsync(set.MakeGenericType(model), $"[{first}]");
        }

        foreach (var map in s_unordered)
        {
            await AssertRoundTripAsync(map.MakeGenericType(typeof(string), model), $$"""{"a":{{first}}}""");
        }
    }

    [Theory]
    [InlineData("Kind", "fast", "new")]
    [InlineData("Level", "1", "7")]
    public async Task A_dictionary_by_an_enum_is_read_and_written(string name, string first, string second)
    {
        foreach (var (value, json) in ((Type, string)[])[(typeof(string), "\"x\""), (typeof(int), "1"), (typeof(long), "2"), (typeof(double), "0.5"), (typeof(decimal), "1.25"), (typeof(bool), "true"), (typeof(JsonElement), "[1]")])
        {
            await AssertRoundTripAsync(typeof(Dictionary<,>).MakeGenericType(s_models.Type(name), value), $$"""{"{{first}}":{{json}},"{{second}}":{{json}}}""");
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public async Task Lists_and_maps_of_lists_and_maps_are_read_and_written(string name)
    {
        var (first, second) = s_documents[name];
        var model = s_models.Type(name);
        var map = typeof(Dictionary<,>).MakeGenericType(typeof(string), model);
        foreach (var (inner, json) in ((Type, string)[])[(typeof(List<>).MakeGenericType(model), $"[{first},{second}]"), (model.MakeArrayType(), $"[{second}]"), (map, $$"""{"a":{{first}}}""")])
        {
            foreach (var outer in ((Type[])[typeof(List<>), typeof(IEnumerable<>)]).Select(list => list.MakeGenericType(inner)).Append(inner.MakeArrayType()))
            {
                await AssertRoundTripAsync(outer, $"[{json},{json}]");
            }

            await AssertRoundTripAsync(typeof(Dictionary<,>).MakeGenericType(typeof(string), inner), $$"""{"x":{{json}}}""");
        }
    }

    [Theory]
    [InlineData("Kind")]
    [InlineData("Level")]
    public async Task An_enum_may_be_null(string name)
    {
        var nullable = typeof(Nullable<>).MakeGenericType(s_models.Type(name));

        await AssertRoundTripAsync(nullable, "null");
        await AssertRoundTripAsync(nullable, s_documents[name].First);
        await AssertRoundTripAsync(typeof(List<>).MakeGenericType(nullable), $"[null,{s_documents[name].First}]");
        await AssertRoundTripAsync(nullable.MakeArrayType(), $"[{s_documents[name].First},null]");
    }

    [Theory]
    [InlineData(typeof(PriorityQueue<,>))]
    [InlineData(typeof(Lazy<>))]
    public void A_generic_type_that_is_no_such_collection_is_not_supported(Type definition) =>
        Assert.Throws<NotSupportedException>(() => Options().GetTypeInfo(definition.MakeGenericType([.. Enumerable.Repeat(s_models.Type("Place"), definition.GetGenericArguments().Length)])));

    [Fact]
    public void A_converter_of_the_options_for_a_collection_goes_first()
    {
        var options = Options();
        var type = typeof(IEnumerable<>).MakeGenericType(s_models.Type("Place"));
        options.Converters.Add(new CountConverter());

        Assert.Equal("2", JsonSerializer.Serialize(Array.CreateInstance(s_models.Type("Place"), 2), options.GetTypeInfo(type)));
    }

    [Fact]
    public void Lists_have_one_schema_and_maps_another()
    {
        var schemaName = s_models.Context.GetType().GetMethod("GetJsonSchemaName")!;

        Assert.All(s_lists.Concat(s_stacks).Concat(s_sets), list => Assert.Equal("Place-list", schemaName.Invoke(null, [list.MakeGenericType(s_models.Type("Place"))])));
        Assert.All(s_maps.Concat(s_unordered), map => Assert.Equal("Place-map", schemaName.Invoke(null, [map.MakeGenericType(typeof(string), s_models.Type("Place"))])));
        Assert.Null(schemaName.Invoke(null, [typeof(Lazy<>).MakeGenericType(s_models.Type("Place"))]));
    }

    private static JsonSerializerOptions Options() => new() { TypeInfoResolver = s_models.Context };

    // An IAsyncEnumerable is read and written asynchronously alone.
    private static async Task AssertRoundTripAsync(Type type, string json, string? written = null)
    {
        var typeInfo = Options().GetTypeInfo(type);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(json));
        using var output = new MemoryStream();
        await JsonSerializer.SerializeAsync(output, await JsonSerializer.DeserializeAsync(input, typeInfo, TestContext.Current.CancellationToken), typeInfo, TestContext.Current.CancellationToken);

        Assert.Equal((type, written ?? json), (type, Encoding.UTF8.GetString(output.ToArray())));
    }
}
