using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Pages of protoc-gen-doc: what JSON of messages and enums may be.</summary>
public sealed class ProtobufTests
{
    private const string Api = """
        # API

        ### <a name="acme.Pin">Message `Pin`</a>

        | Field | Type | Label | Description |
        | ----- | ---- | ----- | ----------- |
        | `pin_id` | [`uint64`](#uint64) |  | The id. |
        | `state` | [`State`](#acme.State) |  | Where it is. |
        | `past_states` | [`State`](#acme.State) | repeated | Where it was. |
        | `attributes` | [`Pin.AttributesEntry`](#acme.Pin.AttributesEntry) | repeated | What it has. |
        | `created_at` | [`google.protobuf.Timestamp`](#google.protobuf.Timestamp) |  | When it was made. |
        | `code` | [`string`](#string) |  | One way to it. |
        | `link` | [`string`](#string) |  | Another way to it. |
        | `sizes` | [`Pin.SizesEntry`](#acme.Pin.SizesEntry) | repeated | How large it is. |
        | `counts` | [`sint64`](#sint64) | repeated | How many there are. |
        | `maximum` | [`google.protobuf.Int64Value`](#google.protobuf.Int64Value) |  | How many there may be. |

        ### <a name="acme.Pin.SizesEntry">Message `Pin.SizesEntry`</a>

        | Field | Type | Label | Description |
        | ----- | ---- | ----- | ----------- |
        | `key` | [`string`](#string) |  |  |
        | `value` | [`int64`](#int64) |  |  |

        ### <a name="acme.Pin.AttributesEntry">Message `Pin.AttributesEntry`</a>

        | Field | Type | Label | Description |
        | ----- | ---- | ----- | ----------- |
        | `key` | [`string`](#string) |  |  |
        | `value` | [`string`](#string) |  |  |

        ### <a name="acme.State">Enum `State`</a>

        | Name | Number | Description |
        | ---- | ------ | ----------- |
        | `NEW` | 0 | Not used yet. |
        | `FRESH` | 0 | Another name for it. |
        | `USED` | 1 | Used. |

        """;

    [Theory]
    [InlineData("\"USED\"", "USED True True")]
    [InlineData("1", "USED True True")]
    [InlineData("0", "NEW True False")]
    [InlineData("2", "2 False False")]
    [InlineData("\"LOST\"", "LOST False False")]
    public void An_enum_is_read_by_name_and_by_number_and_written_as_it_came(string value, string expected)
    {
        var run = Run("""var pin = Pin.FromJson(json)!; return $"{pin.State!.Value.Value} {pin.State.Value.IsKnown} {pin.State.Value == State.Used}";""");
        var json = $$"""{"state":{{value}},"pastStates":[{{value}}]}""";

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(expected, run.Load().GetType("Test")!.GetMethod("Run")!.Invoke(null, [json]));
        Assert.Equal(json, new GeneratedContext(run).RoundTrip("Pin", json));
    }

    [Theory]
    [InlineData("""{"pin_id":"12","attributes":{"a":"b"},"created_at":"2024-01-01T00:00:00+00:00"}""")]
    [InlineData("""{"pinId":"12","createdAt":"2024-01-01T00:00:00+00:00"}""")]
    [InlineData("""{"code":"a"}""")]
    [InlineData("""{"link":"b"}""")]
    [InlineData("""{}""")]
    public void A_message_is_read_in_both_spellings_and_whichever_of_its_fields_are_there(string json) =>
        Assert.Equal(json, new GeneratedContext(Run("return json;")).RoundTrip("Pin", json));

    [Theory]
    [InlineData("""{"pinId":"18000000000000000"}""")]
    [InlineData("""{"pinId":18000000000000000}""")]
    [InlineData("""{"pinId":"18000000000000000","sizes":{"a":"1","b":2},"counts":["-3",4],"maximum":"5"}""")]
    public void Numbers_of_64_bits_are_written_in_quotes_and_read_without_them_as_well(string json)
    {
        var written = System.Text.RegularExpressions.Regex.Replace(json, "(?<=[:\\[,])-?[0-9]+", "\"$0\"");
        var run = Run("return Pin.FromJson(json)!.ToJson();");

        Assert.Equal(written, new GeneratedContext(run).RoundTrip("Pin", json));
        Assert.Equal(written, run.Load().GetType("Test")!.GetMethod("Run")!.Invoke(null, [json]));
    }

    [Fact]
    public void Numbers_of_64_bits_outside_of_protobuf_are_written_as_numbers() =>
        Assert.Equal("""{"id":12}""", new GeneratedContext(GeneratorRun.Of(new Page("/project/specs/pin.md", "# Pin\n\n| Field | Type |\n| --- | --- |\n| id | int64 |\n"))).RoundTrip("Pin", """{"id":"12"}"""));

    private static GeneratorRun Run(string code) => GeneratorRun.With(
        new TestOptions(),
        $"using Acme; internal static class Test {{ public static string Run(string json) {{ {code} }} }}",
        new Page("/project/specs/api.md", Api));
}
