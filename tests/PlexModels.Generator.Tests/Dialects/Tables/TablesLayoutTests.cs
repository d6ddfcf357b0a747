using Microsoft.CodeAnalysis;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Pages whose tables stand below headings of any kind.</summary>
public sealed class TablesLayoutTests
{
    private const string Page = """
        # Pins

        Pins are shown on a device.

        ### Pin Object

        ###### Pin Structure

        | Field | Type | Description |
        | --- | --- | --- |
        | id | snowflake | The id |
        | code? | ?string | The code \* |
        | ~~old~~ | integer | Gone |
        | owner | ?[user](#user-object) object | Who asked |
        | state | [pin state](#pin-state) | Where it is |

        ###### Pin State

        | Value | Name |
        | --- | --- |
        | 0 | NEW |
        | 1 | USED |

        ###### Pin Flags

        | Flag | Value | Description |
        | --- | --- | --- |
        | STRONG | `1 << 3` | Long |
        | LINKED | `1 << 0` | Linked |

        ### User Object

        ###### User Structure

        | Field | Type |
        | --- | --- |
        | id | snowflake |
        | pins? | array of [pins](#pin-object) |
        """;

    [Fact]
    public void The_layout_is_found_and_named_by_itself()
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pins.md", Page));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("Tables", Dialect.Find("tables")!.Name);
        Assert.Equal(
            run.Sources["Pin.g.cs"],
            GeneratorRun.With(new TestOptions().WithProperty("PlexModelsDialect", "Tables"), new Page("/project/specs/pins.md", Page)).Sources["Pin.g.cs"]);
    }

    [Fact]
    public void A_table_is_a_type_called_after_its_heading()
    {
        var document = Declared.Document(Page);

        Assert.Equal(["Pin", "Pin State", "Pin Flags", "User"], document.Types.AsArray().Select(static type => type.Name.Text));
        Assert.Equal([SpecKind.Object, SpecKind.Enum, SpecKind.Enum, SpecKind.Object], document.Types.AsArray().Select(static type => type.Kind));
    }

    [Fact]
    public void A_mark_at_the_name_says_absent_and_one_at_the_type_says_null()
    {
        var pin = GeneratorRun.Of(new Page("/project/specs/pins.md", Page)).Sources["Pin.g.cs"];

        Assert.Contains("public required string Id ", pin, StringComparison.Ordinal);
        Assert.Contains("public global::Acme.JsonNullable<string> Code ", pin, StringComparison.Ordinal);
        Assert.Contains("public required global::Acme.User? Owner ", pin, StringComparison.Ordinal);
        Assert.Contains("public required global::Acme.PinState State ", pin, StringComparison.Ordinal);
        Assert.Contains("[global::System.Obsolete", pin, StringComparison.Ordinal);
    }

    [Fact]
    public void Flags_are_numbers()
    {
        var flags = Declared.Document(Page).Types[2];

        Assert.Equal(["8", "1"], flags.Values.AsArray().Select(static value => value.Value.Text));
        Assert.Equal(["STRONG", "LINKED"], flags.Values.AsArray().Select(static value => value.Name.Text));
    }

    [Fact]
    public void The_remarks_say_below_which_headings_and_at_which_line_a_type_is_declared()
    {
        var pin = GeneratorRun.Of(new Page("/project/specs/pins.md", Page)).Sources["Pin.g.cs"];

        Assert.Contains("/// <remarks><c>pins.md</c>: Pins > Pin Object > Pin Structure, line 7</remarks>", pin.Replace("&gt;", ">", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/resources/user#user-object-user-structure")]
    [InlineData("user.mdx#user-object")]
    [InlineData("/docs/resources/user")]
    [InlineData("./user#user-structure")]
    public void A_link_leads_to_a_type_on_another_page(string target)
    {
        var run = GeneratorRun.Of(
            new Page("/project/specs/resources/pin.mdx", $"# Pin\n\n| Field | Type |\n| --- | --- |\n| owner | [whoever]({target}) |\n"),
            new Page("/project/specs/resources/user.mdx", "# Users\n\n### User Object\n\n###### User Structure\n\n| Field | Type |\n| --- | --- |\n| id | string |\n"));

        Assert.Contains("global::Acme.Resources.User? Owner", run.Sources["Resources.Pin.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Tables_of_one_type_are_joined()
    {
        var document = Declared.Document("# pin resource type\n\n## Properties\n\n|Property|Type|\n|:---|:---|\n|id|String|\n\n## Relationships\n\n|Relationship|Type|\n|:---|:---|\n|owner|[user](user.md) collection|\n");

        Assert.Equal(["id", "owner"], Assert.Single(document.Types).Fields.AsArray().Select(static field => field.Name.Text));
        Assert.Equal("pin", document.Types[0].Name.Text);
        Assert.Equal(TypeForm.List, document.Types[0].Fields[1].Type!.Form);
        Assert.All(document.Types[0].Fields.AsArray(), static field => Assert.False(field.IsRequired));
    }

    [Fact]
    public void A_heading_used_twice_is_told_apart_by_the_one_above_it_and_said()
    {
        const string Table = "\n\n| Field | Type |\n| --- | --- |\n| id | string |\n\n";
        var document = Declared.Document("# API\n\n## Pin\n\n### Options Object" + Table + "## User\n\n### Options Object" + Table);

        Assert.Equal(["Options", "User Options"], document.Types.AsArray().Select(static type => type.Name.Text));
        Assert.Equal(
            "The name 'Options' is taken by another table of the page; this page's type is called 'User Options'",
            Assert.Single(document.Problems).In("api.md").ToDiagnostic().GetMessage(null));
    }

    [Fact]
    public void A_type_of_an_operations_response_is_called_after_the_operation()
    {
        var document = Declared.Document("# API\n\n## Get Pin\n\n### Request Parameters\n\n| Field | Type |\n| --- | --- |\n| id | string |\n\n### Response\n\n| Field | Type |\n| --- | --- |\n| code | string |\n");

        Assert.Equal("Get Pin Response", Assert.Single(document.Types).Name.Text);
        Assert.Equal("PLX0034", Assert.Single(document.Problems).Descriptor.Id);
    }

    [Theory]
    [InlineData("| id | yes | string | |", true)]
    [InlineData("| id | **true** | string | |", true)]
    [InlineData("| id | REQUIRED <br/>*(as of v2.0)* | string | |", true)]
    [InlineData("| id | :white_check_mark: | string | |", true)]
    [InlineData("| id | no | string | |", false)]
    [InlineData("| id | Conditionally REQUIRED | string | |", false)]
    [InlineData("| id | | string | |", false)]
    public void A_column_says_what_is_required(string row, bool isRequired) =>
        Assert.Equal(isRequired, Declared.Type("# Pin\n\n| Name | Required | Type | Description |\n| --- | --- | --- | --- |\n" + row + "\n").Fields[0].IsRequired);

    [Theory]
    [InlineData("**REQUIRED**. The id.", true)]
    [InlineData("Required. The id.", true)]
    [InlineData("The id that is required.", false)]
    [InlineData("Required if there is none.", false)]
    public void A_description_says_what_is_required_where_it_begins_with_it(string description, bool isRequired) =>
        Assert.Equal(isRequired, Declared.Type($"# Pin\n\n| Field Name | Type | Description |\n| --- | --- | --- |\n| <a name=\"pin-id\"></a>id | `string` | {description} |\n").Fields[0].IsRequired);

    [Theory]
    [InlineData("`name` <br/>*(added in v3.0)*", "name")]
    [InlineData("`name` *(as of v3.0)*", "name")]
    [InlineData("name\\*", "name")]
    [InlineData("name \\*\\*", "name")]
    [InlineData("name¹", "name")]
    [InlineData("name (deprecated)", "name")]
    [InlineData("<a name=\"x\"></a>name", "name")]
    [InlineData("**name**", "name")]
    [InlineData("@odata.type", "@odata.type")]
    [InlineData("$ref", "$ref")]
    [InlineData("first_name", "first_name")]
    public void A_name_is_what_JSON_has(string cell, string name) =>
        Assert.Equal(name, Declared.Type($"# Pin\n\n| Field | Type |\n| --- | --- |\n| {cell} | string |\n").Fields[0].JsonName.Text);

    [Fact]
    public void A_column_of_JSON_names_says_what_JSON_has()
    {
        var fields = Declared.Type("# Pin\n\n| Property | JSON name | Type |\n| --- | --- | --- |\n| PinId | `pin_id` | string |\n| Code | | string |\n").Fields;

        Assert.Equal(["pin_id", "Code"], fields.AsArray().Select(static field => field.JsonName.Text));
    }

    [Fact]
    public void Values_in_a_description_make_an_enum_that_is_open()
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", "# pin resource type\n\n|Property|Type|Description|\n|:---|:---|:---|\n|state|String|The state. Possible values are: `new`, `used`, and `unknownFutureValue`. Read-only.|\n"));

        Assert.Contains("public global::Acme.PinState? State", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Equal("""{"state":"other"}""", new GeneratedContext(run).RoundTrip("Pin", """{"state":"other"}"""));
    }

    [Theory]
    [InlineData("### importance values\n\n| Member |\n| :--- |\n| low |\n| high |\n")]
    [InlineData("### importance values\n\n| Member | Value | Description |\n| :--- | :--- | :--- |\n| low | 0 | Low |\n| high | 1 | High |\n")]
    [InlineData("### Importance Types\n\n| Type | Description |\n| --- | --- |\n| low | Low |\n| high | High |\n")]
    [InlineData("### Enum `Importance`\n\n| Name | Number | Description |\n| ---- | ------ | ----------- |\n| `low` | 0 | Low |\n| `high` | 1 | High |\n")]
    [InlineData("### Importance\n\n#### Allowed values\n\n| Value | Description |\n| --- | --- |\n| \"low\" | Low |\n| \"high\" | High |\n")]
    public void A_table_of_values_is_an_enum(string text)
    {
        var type = Declared.Type("# API\n\n" + text);

        Assert.Equal(SpecKind.Enum, type.Kind);
        Assert.Equal(["low", "high"], type.Values.AsArray().Select(static value => value.Value.Text));
    }

    [Fact]
    public void A_project_has_words_of_its_own()
    {
        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsTypeWords", "amount=decimal|Big Amount=array of strings|string=integer"),
            new Page("/project/specs/pin.md", "# Pin\n\n| Field | Type |\n| --- | --- |\n| a | amount |\n| b | big amount |\n| c | array of amounts |\n| d | string |\n"));

        var pin = run.Sources["Pin.g.cs"];
        Assert.Contains("decimal? A ", pin, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<decimal>? C ", pin, StringComparison.Ordinal);
        Assert.Contains("long? D ", pin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PlexModelsTypeWords", "amount=decimall", "PlexModelsTypeWord", "amount=decimall")]
    [InlineData("PlexModelsTypeWords", "bps=integer|amount=", "PlexModelsTypeWord", "amount=")]
    [InlineData("PlexModelsTypeWords", "=decimal", "PlexModelsTypeWord", "=decimal")]
    [InlineData("PlexModelsTables", "Pin|!", "PlexModelsTables", "!")]
    public void A_word_or_pattern_that_says_nothing_is_an_error(string property, string value, string option, string wrong)
    {
        var page = new Page("/project/specs/pin.md", "# Pin\n\n| Field | Type |\n| --- | --- |\n| a | integer |\n");

        var run = GeneratorRun.With(new TestOptions().WithProperty(property, value), page, page.At("/project/specs/pan.md"));

        Assert.Equal(["PLX0100"], run.Ids.Where(static id => id == "PLX0100"));
        Assert.StartsWith($"'{wrong}' is no value of {option}; ", run.Diagnostics.Single(static diagnostic => diagnostic.Id == "PLX0100").GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("integer or string", """{"value":1}""")]
    [InlineData("integer or string", """{"value":"a"}""")]
    [InlineData("[cat](#cat) or [dog](#dog)", """{"value":{"bark":true}}""")]
    [InlineData("array of cats or string", """{"value":[{"lives":9}]}""")]
    public void One_of_several_types_is_a_union(string cell, string json)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/pin.md", $"# API\n\n## Pin\n\n| Field | Type |\n| --- | --- |\n| value | {cell} |\n\n## Cat\n\n| Field | Type |\n| --- | --- |\n| lives | integer |\n\n## Dog\n\n| Field | Type |\n| --- | --- |\n| bark | boolean |\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("PinValue? Value", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public bool Is", run.Sources["PinValue.g.cs"], StringComparison.Ordinal);
        Assert.Equal(json, new GeneratedContext(run).RoundTrip("Pin", json));
    }

    [Fact]
    public void A_table_in_a_list_is_called_after_its_item()
    {
        var document = Declared.Document("# Feed\n\n## Field Types\n\n* Text - Any text.\n* <a name=\"localized-text\"></a> Localized Text - A text and its language:\n\n  Field | Type\n  --- | ---\n  `text` | String\n\n## Station\n\n| Field | Type |\n| --- | --- |\n| name | Array&lt;[Localized Text](#localized-text)&gt; |\n");

        Assert.Equal(["Localized Text", "Station"], document.Types.AsArray().Select(static type => type.Name.Text));
    }
}
