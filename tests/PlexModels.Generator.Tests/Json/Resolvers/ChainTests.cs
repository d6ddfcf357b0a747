using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json.Resolvers;

/// <summary>Whatever resolvers options have, in whatever order: a model is read and written as its page says.</summary>
public sealed class ChainTests
{
    private const string Json =
        """{"big":123456789012345678901234567890,"bigs":[1,2],"by_name":{"a":3},"token":"x","gone":null,"size":5,"kind":"fast","level":2,"day":"2024-05-17","either":{"side":"l"},"list":[{"side":"m"}],"wrapped":{"side":"n"}}""";

    private const string HexJson =
        """{"big":"ff","bigs":["1","2"],"by_name":{"a":"3"},"token":"x","gone":null,"size":"5","kind":"fast","level":2,"day":"2024-05-17","either":{"side":"l"},"list":[{"side":"m"}],"wrapped":{"side":"n"}}""";

    private static readonly GeneratedContext s_models = new(GeneratorRun.Of(
        Page.WithFields(
            "Item",
            "`big` | *BigInteger* | :heavy_check_mark: | N/A | ",
            "`bigs` | List\\<*BigInteger*> | :heavy_check_mark: | N/A | ",
            "`by_name` | Map\\<String, *BigInteger*> | :heavy_check_mark: | N/A | ",
            "`token` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A | ",
            "`gone` | *JsonNullable\\<Long>* | :heavy_minus_sign: | N/A | ",
            "`size` | *JsonNullable\\<BigInteger>* | :heavy_minus_sign: | N/A | ",
            "`kind` | [Optional\\<Kind>](Kind.md) | :heavy_minus_sign: | N/A | ",
            "`level` | [Level](Level.md) | :heavy_check_mark: | N/A | ",
            "`day` | *Optional\\<LocalDate>* | :heavy_minus_sign: | N/A | ",
            "`either` | [Either](Either.md) | :heavy_check_mark: | N/A | ",
            "`list` | List\\<[Left](Left.md)> | :heavy_check_mark: | N/A | ",
            "`wrapped` | [JsonNullable\\<Left>](Left.md) | :heavy_minus_sign: | N/A | "),
        Page.WithValues("Kind", ("FAST", "fast")),
        Page.WithValues("Level", ("LOW", "1")),
        Page.WithSupportedTypes("Either", "Left", "String"),
        Page.WithFields("Left", "`side` | *String* | :heavy_check_mark: | N/A | ")));

    private static readonly Dictionary<string, Func<IJsonTypeInfoResolver>> s_resolvers = new(StringComparer.Ordinal)
    {
        ["ours"] = static () => s_models.Context,
        ["other"] = static () => OtherContext.Default,
        ["reflection"] = static () => new DefaultJsonTypeInfoResolver(),
        ["modified"] = static () => new DefaultJsonTypeInfoResolver().WithAddedModifier(ReflectionOfOneself.DropComputedMembers),
        ["derived"] = static () => new ReflectionOfOneself(),
    };

    public static TheoryData<string> Chains => [.. Permutations([])];

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_model_is_read_and_written_by_its_own_codecs(string chain)
    {
        var options = Options(chain);
        if (chain == "other")
        {
            Assert.Throws<NotSupportedException>(() => options.GetTypeInfo(s_models.Type("Item")));
            return;
        }

        Assert.Equal(Json, RoundTrip(options, "Item", Json));
        foreach (var (model, json) in ((string, string)[])[("Kind", "\"fast\""), ("Level", "1"), ("Either", "\"text\""), ("Left", """{"side":"l"}""")])
        {
            Assert.Equal(json, RoundTrip(options, model, json));
        }
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_converter_of_the_options_goes_before_the_codec_of_its_type_and_of_no_other(string chain)
    {
        var options = Options(chain);
        options.Converters.Add(new HexConverter());

        if (chain != "other")
        {
            Assert.Equal(HexJson, RoundTrip(options, "Item", HexJson));
        }
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void Metadata_made_for_one_type_by_a_resolver_ahead_goes_before_its_codec(string chain)
    {
        var options = Options(chain);
        options.TypeInfoResolverChain.Insert(0, new Single(typeof(BigInteger), static options => JsonMetadataServices.CreateValueInfo<BigInteger>(options, new HexConverter())));
        options.TypeInfoResolverChain.Insert(1, new Single(s_models.Type("Left"), SideAlone));

        // The metadata of such a contract's members is looked up as well, and a context of models has none for strings.
        options.TypeInfoResolverChain.Add(new Single(typeof(string), static options => JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter)));
        var json = HexJson
            .Replace("""[{"side":"m"}]""", """[{"Left":"m"}]""", StringComparison.Ordinal).Replace("""{"side":"n"}""", """{"Left":"n"}""", StringComparison.Ordinal);

        if (chain != "other")
        {
            Assert.Equal(json, RoundTrip(options, "Item", json));
        }
    }

    private static IEnumerable<string> Permutations(string[] chosen)
    {
        foreach (var name in s_resolvers.Keys.Except(chosen))
        {
            yield return string.Join(", ", [.. chosen, name]);
            foreach (var longer in Permutations([.. chosen, name]))
            {
                yield return longer;
            }
        }
    }

    private static JsonSerializerOptions Options(string chain)
    {
        var options = new JsonSerializerOptions();
        foreach (var name in chain.Split(", "))
        {
            options.TypeInfoResolverChain.Add(s_resolvers[name]());
        }

        return options;
    }

    private static string RoundTrip(JsonSerializerOptions options, string model, string json)
    {
        var typeInfo = options.GetTypeInfo(s_models.Type(model));
        return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, typeInfo), typeInfo);
    }

    // An object contract of the user's own, which no resolver made.
    private static JsonTypeInfo SideAlone(JsonSerializerOptions options) => (JsonTypeInfo)typeof(ChainTests)
        .GetMethod(nameof(Contract), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(s_models.Type("Left")).Invoke(null, [options])!;

    private static JsonTypeInfo<T> Contract<T>(JsonSerializerOptions options)
        where T : notnull
    {
        var side = typeof(T).GetProperty("Side")!;
        var info = JsonMetadataServices.CreateObjectInfo<T>(options, new JsonObjectInfoValues<T>
        {
            ObjectCreator = static () => (T)RuntimeHelpers.GetUninitializedObject(typeof(T)),
            PropertyMetadataInitializer = static _ => [],
        });
        var member = info.CreateJsonPropertyInfo(typeof(string), "Left");
        member.Get = side.GetValue;
        member.Set = side.SetValue;
        info.Properties.Add(member);
        return info;
    }

    private sealed class Single(Type known, Func<JsonSerializerOptions, JsonTypeInfo> create) : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == known ? create(options) : null;
    }

    private sealed class HexConverter : JsonConverter<BigInteger>
    {
        public override BigInteger Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            BigInteger.Parse("0" + reader.GetString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0'));
    }
}
