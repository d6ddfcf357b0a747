using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Unions;

/// <summary>What C# can do with a union, as whoever uses it writes it.</summary>
public sealed class UnionUseTests
{
    private const string Source =
        """
        namespace Acme
        {
            internal static class Use
            {
                public static string? Number(Payment payment) => payment.TryGetCard(out var card) ? card.Number.ToString() : null;

                public static object? Text(Mixed mixed) =>
                    mixed.TryGetString(out var text) ? text.Length
                    : mixed.TryGetInt64(out var number) ? number
                    : mixed.TryGetStringList(out var list) ? list.Count
                    : null;

                public static string Name(Payment payment) => payment.Kind switch
                {
                    Payment.Kinds.Card => "card",
                    Payment.Kinds.Bank => "bank",
                    _ => "none",
                };

                public static Payment Made(Card card) => card;

                public static Mixed Made(string text) => text;

                public static Mixed Made(long number) => number;

                public static Mixed Made(bool flag) => flag;
            }
        }
        """;

    private static readonly Page[] s_pages =
    [
        Page.WithSupportedTypes("Payment", "Card", "Bank"),
        Page.WithFields("Card", "`number` | *long* | :heavy_check_mark: | N/A | "),
        Page.WithFields("Bank", "`iban` | *String* | :heavy_check_mark: | N/A | "),
        Page.WithSupportedTypes("Mixed", "String", "Long", "Boolean", "List\\<*String*>"),
        Page.WithSupportedTypes("Numbers", "Long", "Double", "String"),
    ];

    private static readonly GeneratedContext s_json = new(GeneratorRun.With(new TestOptions(), Source, s_pages));

    [Theory]
    [InlineData("""{"number":7}""", "7")]
    [InlineData("""{"iban":"x"}""", null)]
    [InlineData("""{"number":"none"}""", null)]
    [InlineData("true", null)]
    public void A_value_is_there_if_the_JSON_is_of_its_type(string json, string? number) => Assert.Equal(number, Use("Number", s_json.Read("Payment", json)));

    [Theory]
    [InlineData("\"text\"", 4)]
    [InlineData("7", 7L)]
    [InlineData("[\"a\"]", 1)]
    [InlineData("true", null)]
    public void Scalars_and_lists_are_too(string json, object? value) => Assert.Equal(value?.ToString(), Use("Text", s_json.Read("Mixed", json))?.ToString());

    [Theory]
    [InlineData("""{"number":7}""", "card")]
    [InlineData("""{"iban":"x"}""", "bank")]
    [InlineData("7", "none")]
    public void The_kind_tells_which_it_is(string json, string name) => Assert.Equal(name, Use("Name", s_json.Read("Payment", json)));

    [Fact]
    public void A_union_is_made_of_a_value_without_a_word()
    {
        var card = s_json.Read("Card", """{"number":7}""")!;

        Assert.Equal(s_json.Read("Payment", """{"number":7}"""), Use("Made", card));
        Assert.Equal(s_json.Read("Mixed", "\"a\""), Use("Made", "a"));
        Assert.Equal(s_json.Read("Mixed", "7"), Use("Made", 7L));
        Assert.Equal(s_json.Read("Mixed", "true"), Use("Made", true));
    }

    [Fact]
    public void Of_several_types_of_numbers_one_has_to_be_said() =>
        Assert.Equal(
            ["String"],
            s_json.Type("Numbers").GetMethods().Where(static method => method.Name == "op_Implicit").Select(static method => method.GetParameters()[0].ParameterType.Name));

    [Theory]
    [InlineData("""{"number":7,"more":[1,{"a":null}]}""", """{ "more": [1.0, {"a": null}], "number": 70e-1 }""", true)]
    [InlineData("""{"number":7}""", """{"number":7,"more":null}""", false)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""", true)]
    [InlineData("""{"a":"\u0062"}""", """{"a":"b"}""", true)]
    [InlineData("""{"a":"b"}""", """{"a":"B"}""", false)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1,2]", "[1]", false)]
    [InlineData("0", "-0.00e5", true)]
    [InlineData("100", "1E+2", true)]
    [InlineData("0.10", "0.1", true)]
    [InlineData("-1", "1", false)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567891", false)]
    [InlineData("1e400", "10e399", true)]
    [InlineData("1e99999999999", "1e99999999999", true)]
    [InlineData("true", "false", false)]
    [InlineData("\"1\"", "1", false)]
    public void Unions_are_equal_when_the_values_of_their_JSON_are(string left, string right, bool areEqual)
    {
        var one = s_json.Read("Payment", left)!;
        var other = s_json.Read("Payment", right)!;

        Assert.Equal(areEqual, one.Equals(other));
        Assert.Equal(areEqual, one.GetType().GetMethod("op_Equality")!.Invoke(null, [one, other]));
        Assert.Equal(!areEqual, one.GetType().GetMethod("op_Inequality")!.Invoke(null, [one, other]));
        Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Unions_of_one_type_have_hash_codes_of_their_own() =>
        Assert.NotEqual(s_json.Read("Payment", """{"number":7}""")!.GetHashCode(), s_json.Read("Payment", """{"number":8}""")!.GetHashCode());

    [Theory]
    [InlineData("Kind")]
    [InlineData("Kinds")]
    [InlineData("None")]
    public void A_union_and_its_types_may_be_called_like_one_of_its_members(string name)
    {
        var run = GeneratorRun.Of(Page.WithSupportedTypes(name, "Either", "String"), Page.WithSupportedTypes("Either", name, "Long"));

        Assert.Empty(run.CompilerDiagnostics);
    }

    private static object? Use(string method, params object?[] arguments) =>
        s_json.Type("Use").GetMethod(method, [.. arguments.Select(static argument => argument!.GetType())])!.Invoke(null, arguments);
}
