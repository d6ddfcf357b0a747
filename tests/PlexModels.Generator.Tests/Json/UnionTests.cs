using System.Reflection;
using System.Text.Json;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Tests.Json.Differential.Converters;

namespace PlexModels.Generator.Tests.Json;

public sealed class UnionTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithSupportedTypes("Payment", "`components.Card`", "[Bank](Bank.md)", "Voucher"),
        Page.WithFields("Card", "`kind` | [CardKind](CardKind.md) | :heavy_check_mark: | N/A | ", "`number` | *String* | :heavy_check_mark: | N/A | "),
        Page.WithFields("Bank", "`kind` | [BankKind](BankKind.md) | :heavy_check_mark: | N/A | ", "`number` | *String* | :heavy_check_mark: | N/A | "),
        Page.WithFields("Voucher", "`code` | *String* | :heavy_check_mark: | N/A | ", "`number` | *Optional\\<String>* | :heavy_minus_sign: | N/A | "),
        Page.WithValues("CardKind", ("CARD", "card")),
        Page.WithValues("BankKind", ("BANK", "bank")),
        Page.WithSupportedTypes("Value", "String", "Long", "*double*", "Boolean", "List\\<*String*>", "Map\\<String, *Object*>", "OffsetDateTime", "Level"),
        Page.WithValues("Level", ("HIGH", "high"), ("LOW", "low")),
        Page.WithFields("Order", "`payment` | [Payment](Payment.md) | :heavy_check_mark: | N/A | ", "`payments` | List\\<[Payment](Payment.md)> | :heavy_minus_sign: | N/A | "),
    ];

    private static readonly GeneratedContext s_json = new(GeneratorRun.Of([.. s_pages]));

    [Theory]
    [InlineData("""{"kind":"card","number":"1"}""", "Card")]
    [InlineData("""{"kind":"bank","number":"1"}""", "Bank")]
    [InlineData("""{"number":"1","kind":"bank","more":true}""", "Bank")]
    public void A_value_that_one_type_alone_documents_tells_it(string json, string type) => AssertIs("Payment", json, type);

    [Theory]
    [InlineData("""{"payment":null}""", "$.payment")]
    [InlineData("""{"payment":{"code":"1"},"payments":[null]}""", "$.payments[0]")]
    public void Null_is_none_of_a_unions_types(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => s_json.Read("Order", json)).Path);

    [Theory]
    [InlineData("""{"code":"1"}""", "Voucher")]
    [InlineData("""{"code":"1","number":"2"}""", "Voucher")]
    [InlineData("""{"Code":"1"}""", "Voucher")]
    public void Required_members_tell_a_type(string json, string type) => AssertIs("Payment", json, type);

    [Theory]
    [InlineData("""{"kind":"cash","number":"1"}""")]
    [InlineData("""{"number":"1"}""")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    public void What_fits_no_type_is_kept_and_is_none_of_them(string json)
    {
        AssertIs("Payment", json, null);
        Assert.Equal(json, s_json.RoundTrip("Payment", json));
    }

    [Theory]
    [InlineData("\"text\"", "String")]
    [InlineData("7", "Int64")]
    [InlineData("7.5", "Double")]
    [InlineData("99999999999999999999", "Double")]
    [InlineData("true", "Boolean")]
    [InlineData("[\"a\"]", "StringList")]
    [InlineData("[]", "StringList")]
    [InlineData("[1]", null)]
    [InlineData("{\"a\":1}", "JsonElementMap")]
    [InlineData("\"2024-05-17T09:30:00Z\"", "DateTimeOffset")]
    [InlineData("\"high\"", "Level")]
    public void The_kind_of_the_json_tells_scalars_lists_and_maps(string json, string? type) => AssertIs("Value", json, type);

    [Fact]
    public void The_type_is_told_wherever_a_union_stands()
    {
        var order = s_json.Read("Order", """{"payment":{"code":"1"},"payments":[{"kind":"card","number":"1"}]}""");

        Assert.Equal(true, GeneratedContext.Get(GeneratedContext.Get(order, "Payment"), "IsVoucher"));
        Assert.Equal(true, GeneratedContext.Get(((System.Collections.IList)GeneratedContext.Get(order, "Payments")!)[0], "IsCard"));
    }

    [Fact]
    public void The_accessor_of_a_type_gives_the_model()
    {
        var payment = s_json.Read("Payment", """{"kind":"card","number":"4711"}""");

        var card = payment!.GetType().GetMethod("AsCard")!.Invoke(payment, null);

        Assert.Equal("4711", GeneratedContext.Get(card, "Number"));
    }

    [Fact]
    public void The_accessor_of_another_type_is_an_exception_that_says_what_is_missing()
    {
        var payment = s_json.Read("Payment", """{"code":"1"}""");

        var exception = Assert.Throws<TargetInvocationException>(() => payment!.GetType().GetMethod("AsCard")!.Invoke(payment, null));

        Assert.Contains("'kind'", Assert.IsType<JsonException>(exception.InnerException).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_union_made_of_a_model_is_of_its_type_and_writes_its_json()
    {
        var voucher = s_json.Read("Voucher", """{"code":"1","more":2}""");
        var type = s_json.Type("Payment");

        var payment = type.GetMethod("FromVoucher")!.Invoke(null, [voucher]);

        Assert.Equal(true, GeneratedContext.Get(payment, "IsVoucher"));
        Assert.Equal("""{"code":"1","more":2}""", s_json.Write(type, payment));
    }

    [Fact]
    public void Unions_that_list_each_other_come_to_an_end()
    {
        var json = new GeneratedContext(GeneratorRun.Of(
            Page.WithSupportedTypes("Left", "Right", "Long"),
            Page.WithSupportedTypes("Right", "Left", "List\\<Left>", "String")));

        Assert.Equal(true, GeneratedContext.Get(json.Read("Left", "\"text\""), "IsRight"));
        Assert.Equal(true, GeneratedContext.Get(json.Read("Right", "7"), "IsLeft"));
        Assert.Equal(false, GeneratedContext.Get(json.Read("Left", "true"), "IsRight"));
    }

    [Fact]
    public void Unions_of_lists_of_each_other_ask_each_value_once()
    {
        var json = new GeneratedContext(GeneratorRun.Of(
            Page.WithSupportedTypes("Left", "List\\<Left>", "List\\<Right>", "Long"),
            Page.WithSupportedTypes("Right", "List\\<Right>", "List\\<Left>", "String")));
        var nested = new string('[', 60) + new string(']', 60);

        Assert.Equal(true, GeneratedContext.Get(json.Read("Left", nested), "IsLeftList"));
        Assert.Equal(true, GeneratedContext.Get(json.Read("Left", "[7]"), "IsLeftList"));
        Assert.Equal(true, GeneratedContext.Get(json.Read("Left", "[\"text\"]"), "IsRightList"));
        Assert.Equal(false, GeneratedContext.Get(json.Read("Left", "[true]"), "IsLeftList"));
    }

    [Fact]
    public void The_accessor_of_a_type_reads_with_the_options_that_the_union_was_read_with()
    {
        var options = new JsonSerializerOptions
        {
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            PropertyNameCaseInsensitive = true,
            Converters = { new ShoutingConverter(handlesNull: false) },
        };
        var payment = JsonSerializer.Deserialize("""{"kind":"card","NUMBER":"abc",/* as it comes */}""", s_json.WithOptions(options).GetTypeInfo(s_json.Type("Payment"))!);

        var card = payment!.GetType().GetMethod("AsCard")!.Invoke(payment, null);

        Assert.Equal("ABC", GeneratedContext.Get(card, "Number"));
    }

    private static void AssertIs(string union, string json, string? type)
    {
        var value = s_json.Read(union, json);
        var found = value!.GetType().GetProperties().Where(static property => property.Name.StartsWith("Is", StringComparison.Ordinal))
            .Where(property => (bool)property.GetValue(value)!)
            .Select(static property => property.Name[2..]);
        Assert.Equal(type is null ? [] : [type], found);
    }
}
