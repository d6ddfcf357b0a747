using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PlexModels.Generator.Tests.Json.Differential.Converters;
using PlexModels.Generator.Tests.Json.Differential.Twins;

namespace PlexModels.Generator.Tests.Json.Differential;

/// <summary>Contexts among other resolvers, and options that are bound to them.</summary>
public sealed class ResolverTests
{
    private const string Place = """{"city":"A","zip_code":1}""";
    private const string Journey = """{"start":{"city":"A","zip_code":1},"stops":[{"city":"B","zip_code":2}],"by_name":{"k":{"city":"D","zip_code":4}}}""";

    private static readonly Side[] s_sides = [Side.Theirs, Side.Ours];

    public static TheoryData<bool> Orders => [true, false];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Contexts_on_both_sides_of_a_chain_know_their_own_types(bool isOursFirst)
    {
        var ours = TwinPages.Models.Context;
        var options = new JsonSerializerOptions { TypeInfoResolver = isOursFirst ? JsonTypeInfoResolver.Combine(ours, TwinContext.Default) : JsonTypeInfoResolver.Combine(TwinContext.Default, ours) };

        Assert.All(s_sides, side => Assert.Equal(Journey, RoundTrip(options, side.Type("Journey"), Journey)));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Models_stand_in_classes_that_another_resolver_knows(bool isOursFirst)
    {
        var reflection = new DefaultJsonTypeInfoResolver();
        var ours = TwinPages.Models.Context;
        var options = new JsonSerializerOptions { TypeInfoResolver = isOursFirst ? JsonTypeInfoResolver.Combine(ours, reflection) : JsonTypeInfoResolver.Combine(reflection, ours) };
        var json = $$$"""{"Label":"x","Value":{{{Journey}}},"Items":[{{{Journey}}}],"ByName":{"k":{{{Journey}}}}}""";

        Assert.All(s_sides, side => Assert.Equal(json, RoundTrip(options, typeof(Envelope<>).MakeGenericType(side.Type("Journey")), json)));
    }

    [Theory]
    [InlineData("""{"Label":"x","Value":{"start":{"city":"A","zip_code":1},"stops":[{"city":"B","zip_code":2},{"city":[]}]}}""", "$.Value.stops[1].city", "$.Value")]
    [InlineData("""{"Label":"x","Value":{"start":{"city":"A"},"stops":[]}}""", "$.Value.start", "$.Value")]
    [InlineData("{\n\"Label\":\"x\",\n\"Value\":{\n  \"start\":{\"city\":\"A\",\"zip_code\":1},\n  \"stops\":[] \"next\"}}", "$.Value", "$.Value")]
    [InlineData("""{"Value":{"start":{"city":"A","zip_code":1},"stops":["x""", "$.Value.stops[0]", "$.Value")]
    [InlineData("""{"Label":"x","Items":[{"start":{"city":"A","zip_code":1},"stops":[]},{"start":7}]}""", "$.Items[1].start", "$.Items")]
    [InlineData("""{"Label":"x","ByName":{"a.b":{"start":{"city":"A","zip_code":1},"stops":[}}}""", "$.ByName['a.b'].stops[0]", "$.ByName")]
    public void A_mistake_inside_such_a_class_is_told_at_its_member_and_by_its_whole_path_in_the_message(string json, string theirs, string ours)
    {
        var exceptions = s_sides.Select(side => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(
            json, Options().GetTypeInfo(typeof(Envelope<>).MakeGenericType(side.Type("Journey")))))).ToList();

        Assert.Equal((theirs, exceptions[0].LineNumber, exceptions[0].BytePositionInLine), (exceptions[0].Path, exceptions[1].LineNumber, exceptions[1].BytePositionInLine));
        Assert.Equal(ours, exceptions[1].Path);
        Assert.Contains($" Path: {theirs} | LineNumber: {exceptions[1].LineNumber} | BytePositionInLine: {exceptions[1].BytePositionInLine}.", exceptions[1].Message, StringComparison.Ordinal);

        static JsonSerializerOptions Options() => new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(TwinPages.Models.Context, new DefaultJsonTypeInfoResolver()) };
    }

    [Fact]
    public void A_resolver_ahead_decides_what_a_model_is_inside_other_models_too()
    {
        var ahead = new SingleTypeResolver("Place", static (type, options) =>
            (JsonTypeInfo)typeof(ResolverTests).GetMethod(nameof(Decorated), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
                .MakeGenericMethod(type).Invoke(null, [options])!);
        const string Json = """{"start":[{"city":"A","zip_code":1}],"stops":[[{"city":"B","zip_code":2}]],"by_name":{"k":[{"city":"D","zip_code":4}]}}""";

        Assert.All(s_sides, side =>
        {
            var context = side.Context(new JsonSerializerOptions());
            Assert.Equal(Json, RoundTrip(new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ahead, context) }, side.Type("Journey"), Json));
            Assert.Equal(Journey, RoundTrip(new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(context, ahead) }, side.Type("Journey"), Journey));
        });
    }

    [Fact]
    public void A_resolver_ahead_that_knows_scalars_leaves_them_as_pages_call_for()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(TwinContext.Default, TwinPages.Models.Context) };

        Assert.Equal("""{"city":"7","zip_code":1}""", RoundTrip(options, Side.Ours.Type("Place"), """{"city":7,"zip_code":"1"}"""));
    }

    [Fact]
    public void A_modifier_sees_each_model_and_may_leave_it_as_it_is()
    {
        var seen = new List<Type>();
        var options = new JsonSerializerOptions { TypeInfoResolver = TwinPages.Models.Context.WithAddedModifier(info => seen.Add(info.Type)) };

        Assert.Equal(Journey, RoundTrip(options, Side.Ours.Type("Journey"), Journey));
        Assert.Contains(Side.Ours.Type("Journey"), seen);
    }

    [Fact]
    public void Options_are_bound_to_one_context_and_then_read_only() => Assert.All(s_sides, side =>
    {
        var options = new JsonSerializerOptions { AllowTrailingCommas = true };
        var context = side.Context(options);

        Assert.Same(context.Options, options);
        Assert.True(options.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => options.AllowTrailingCommas = false);
        Assert.IsType<InvalidOperationException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => side.Context(options)).InnerException);
        Assert.Equal(Place, RoundTrip(options, side.Type("Place"), """{"city":"A","zip_code":1,}"""));
    });

    [Fact]
    public void MakeReadOnly_changes_nothing_but_that() => Assert.All(s_sides, side =>
    {
        var options = new JsonSerializerOptions { AllowTrailingCommas = true, TypeInfoResolver = side.Context(new JsonSerializerOptions()) };
        options.MakeReadOnly();

        Assert.Equal(Place, RoundTrip(options, side.Type("Place"), """{"city":"A","zip_code":1,}"""));
        Assert.Throws<InvalidOperationException>(() => options.Converters.Add(new HexConverter()));
    });

    [Fact]
    public void One_converter_serves_options_that_differ() => Assert.All(s_sides, side =>
    {
        var shared = side.Context(new JsonSerializerOptions());
        var strict = new JsonSerializerOptions { TypeInfoResolver = shared, AllowDuplicateProperties = false };
        var tolerant = new JsonSerializerOptions { TypeInfoResolver = shared, PropertyNameCaseInsensitive = true };

        for (var i = 0; i < 3; i++)
        {
            Assert.Throws<JsonException>(() => RoundTrip(strict, side.Type("Place"), """{"city":"A","zip_code":1,"city":"B"}"""));
            Assert.Equal("""{"city":"B","zip_code":1}""", RoundTrip(tolerant, side.Type("Place"), """{"city":"A","ZIP_CODE":1,"CITY":"B"}"""));
        }
    });

    [Fact]
    public void A_type_that_is_no_model_is_not_supported() => Assert.All(s_sides, static side =>
        Assert.Throws<NotSupportedException>(() => side.Context(new JsonSerializerOptions()).Options.GetTypeInfo(typeof(Version))));

    private static string RoundTrip(JsonSerializerOptions options, Type type, string json)
    {
        var typeInfo = options.GetTypeInfo(type);
        return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, typeInfo), typeInfo);
    }

    private static JsonTypeInfo<T> Decorated<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new ModelConverterFactory("Place").CreateConverter(typeof(T), options));
}
