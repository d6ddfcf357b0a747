using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Bold lines over tables, and headings that say what a table is of rather than what it is called.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("**Response Fields**")]
    [InlineData("**Response:**")]
    [InlineData("**Response**:")]
    [InlineData("__Response body__")]
    [InlineData("Returns")]
    [InlineData("*Response*")]
    [InlineData("Response:")]
    [InlineData("### Response 200")]
    [InlineData("### 200 OK")]
    [InlineData("### 201")]
    [InlineData("### Success 200")]
    [InlineData("### Success (2xx)")]
    [InlineData("### HTTP 204 No Content")]
    [InlineData("### Response (200)")]
    [InlineData("### `200` - OK")]
    [InlineData("### Returns")]
    [InlineData("### SuccessResponse")]
    [InlineData("### Sample response")]
    [InlineData("{% tab title=\"200: OK\" %}")]
    [InlineData("{% tab title=\"Response\" id=\"blend\" %}")]
    public void What_is_answered_is_called_after_the_operation(string label) =>
        Assert.Equal(["GetPinResponse"], Types($"# API\n\n## Get pin\n\n{label}\n\n{Table("id")}"));

    [Theory]
    [InlineData("**Error Response**")]
    [InlineData("Error codes:")]
    [InlineData("### Response 404")]
    [InlineData("### 401 Unauthorized")]
    [InlineData("### Error 4xx")]
    [InlineData("### Failure (500)")]
    [InlineData("### Error response")]
    public void What_is_answered_instead_gives_no_model_and_it_is_said(string label)
    {
        var run = Run($"# API\n\n## Get pin\n\n**Response**\n\n{Table("id")}\n{label}\n\n{Table("code")}");

        Assert.Equal(["GetPinResponse"], run.Types());
        Assert.Equal(["PLX0034"], run.Ids);
    }

    [Theory]
    [InlineData("**Path Parameters**")]
    [InlineData("**Request body**")]
    [InlineData("Request body:")]
    [InlineData("Parameters")]
    public void What_is_sent_is_no_part_of_what_is_answered(string label)
    {
        var run = Run($"# API\n\n## Get pin\n\n{label}\n\n{Table("key")}\n**Response**\n\n{Table("id")}");

        Assert.Equal(["GetPinResponse"], run.Types());
        Assert.DoesNotContain("Key", run.Sources["GetPinResponse.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Responses_of_operations_on_other_pages_are_types_of_their_own()
    {
        var run = GeneratorRun.With(
            new TestOptions().WithMetadata("/project/specs/a.md", "PlexModelsSpec", "true").WithMetadata("/project/specs/b.md", "PlexModelsSpec", "true"),
            new Page("/project/specs/a.md", $"# Pins\n\n## Get pin\n\n### Response 200\n\n{Table("id")}"),
            new Page("/project/specs/b.md", $"# Clients\n\n## Get client\n\n### Response 200\n\n{Table("id")}"));

        Assert.Equal(["GetClientResponse", "GetPinResponse"], run.Types());
    }

    [Fact]
    public void Bold_lines_over_several_tables_name_a_type_each() =>
        Assert.Equal(["Client", "Pin"], Types($"# Objects\n\n**Pin**\n\n{Table("id")}\n**Client**\n\nWho has it.\n\n{Table("name")}"));

    [Theory]
    [InlineData("**What it has**")]
    [InlineData("**Note**")]
    [InlineData("**Everything is optional.**")]
    public void A_bold_line_over_the_only_table_does_not_rename_it(string line) =>
        Assert.Equal(["Pin"], Types($"# Pin\n\n{line}\n\n{Table("id")}"));

    [Theory]
    [InlineData("**If it is used**")]
    [InlineData("**Since 3.0**")]
    [InlineData("**Required fields**")]
    [InlineData("**See below.**")]
    [InlineData("**a** and **b**")]
    public void A_bold_line_that_speaks_about_rows_does_not_part_them(string line)
    {
        var run = Run($"# Pin\n\n{Table("id")}\n{line}\n\n{Table("name")}");

        Assert.Equal(["Pin"], run.Types());
        Assert.Contains(" Name {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Identity**", "**Model & Execution**")]
    [InlineData("**Network fields (v2 only)**", "**Common attributes**")]
    public void Bold_lines_that_group_the_fields_of_a_type_do_not_part_it(string first, string second)
    {
        var run = Run($"# Config\n\n## Agent\n\n{first}\n\n{Table("name")}\n{second}\n\n{Table("effort")}\n## Project\n\n{Table("agents", "map[string]Agent")}");

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Agent", "Project"], run.Types());
    }

    [Theory]
    [InlineData("=== \"Request\"", "=== \"Response\"")]
    [InlineData("!!! note \"Request\"", "!!! note \"Response\"")]
    public void What_tabs_and_notes_are_called_says_what_their_tables_are(string request, string response)
    {
        static string Indented(string table) => "    " + table.TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal);

        var run = Run($"# API\n\n## Get pin\n\n{request}\n\n{Indented(Table("key"))}\n\n{response}\n\n{Indented(Table("id"))}\n");

        Assert.Equal(["GetPinResponse"], run.Types());
        Assert.DoesNotContain("Key {", run.Sources["GetPinResponse.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The pin's. Read [Errors](#error) for failures")]
    [InlineData("Arbitrary JSON, not an [Error](#error)")]
    [InlineData("Depends on the event, e.g. an [Error](#error)")]
    [InlineData("See [how to handle it](#error)")]
    [InlineData("An [Error](#error) is sent where this is not there")]
    public void A_link_that_does_not_say_what_the_field_is_is_none_of_its_type(string description) => Assert.Contains(
        "global::System.Text.Json.JsonElement? Context {",
        Run($"# API\n\n## Pin\n\n| Name | Type | Description |\n| --- | --- | --- |\n| id | string | x |\n| context | object | {description} |\n\n## Error\n\n{Table("message")}").Sources["Pin.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void A_member_of_a_union_that_is_called_like_a_word_for_texts_is_the_type()
    {
        var run = Run($"# API\n\n## Owner\n\nIt can be one of:\n\n- [Text](#text)\n- [Picture](#picture)\n\n## Text\n\n{Table("body")}\n## Picture\n\n{Table("url")}");

        Assert.Contains("TryGetText(", run.Sources["Owner.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_elsewhere_names_no_type_is_one_where_types_are_called_so()
    {
        var run = Run(
            $"# API\n\n## Embed\n\n{Table("fields", "array of Field", "data", "[data](#data)")}\n## Field\n\n{Table("name")}\n## Data\n\n{Table("raw")}");

        Assert.Equal(["Data", "Embed", "Field"], run.Types());
        Assert.Contains("IReadOnlyList<global::Acme.Field>? Fields {", run.Sources["Embed.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_names_no_type_stays_so_where_prose_leads_to_it() =>
        Assert.Equal(["Pin"], Types($"# Pin\n\nSee the [properties](#properties) and the [data](#data).\n\n## Properties\n\n{Table("id")}\n## Data\n\n{Table("raw")}"));

    [Theory]
    [InlineData("address", "object", "**address**", "Address?")]
    [InlineData("address", "object", "**Address object**", "Address?")]
    [InlineData("address", "object", "### `address`", "Address?")]
    [InlineData("orders", "array", "### Order", "IReadOnlyList<global::Acme.Order>?")]
    [InlineData("orders", "array of objects", "### Orders", "IReadOnlyList<global::Acme.Orders>?")]
    [InlineData("[where](#place)", "object", "### Place", "Place?")]
    [InlineData("where | object | See the [place](#place-object).", "", "### Place object", "Place?")]
    [InlineData("stats", "object", "The `stats` object:", "PinStats?")]
    public void An_object_of_which_the_cell_says_no_more_is_what_has_its_name(string name, string type, string label, string expected)
    {
        var row = type.Length == 0 ? name : $"{name} | {type} | x";

        var run = Run($"# Pin\n\n| Name | Type | Description |\n| --- | --- | --- |\n| id | integer | x |\n| {row} |\n\n{label}\n\n{Table("city")}");

        Assert.Empty(run.Diagnostics);
        Assert.Contains(expected, run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_for_several_name_no_type_though_a_type_leads_to_them() =>
        Assert.Equal(["Pin"], Types($"# Pin\n\n## Attributes\n\n{Table("id", "string", "meta", "[more](#attributes)")}"));

    [Theory]
    [InlineData("pin", "object")]
    [InlineData("client", "any")]
    [InlineData("client", "JSON")]
    public void What_may_be_anything_and_what_is_called_like_its_own_type_stay_any_JSON(string name, string type) => Assert.Contains(
        "global::System.Text.Json.JsonElement? ",
        Run($"# API\n\n## Pin\n\n{Table("id", "string", name, type)}\n## Client\n\n{Table("id")}").Sources["Pin.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void An_object_whose_link_leads_to_no_type_stays_any_JSON()
    {
        var run = Run($"# Pin\n\n## Why\n\nProse.\n\n## Pin object\n\n{Table("[meta](#why)", "object")}");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("JsonElement? Meta {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In", "path", "query")]
    [InlineData("Located in", "body", "Header")]
    public void A_column_that_says_where_each_is_sent_makes_parameters_of_a_table(string header, string first, string second)
    {
        var run = Run($"# Get pin\n\n| Name | {header} | Type |\n| --- | --- | --- |\n| key | {first} | string |\n| size | {second} | integer |\n\n## Response\n\n{Table("id")}");

        Assert.Equal(["GetPinResponse"], run.Types());
        Assert.Equal(["PLX0034"], run.Ids);
    }

    [Theory]
    [InlineData("interface Pin")]
    [InlineData("The `Pin` type")]
    [InlineData("`Pin` object")]
    [InlineData("Pin {{ tag: 'x' }}")]
    public void A_heading_of_code_has_the_name_that_stands_in_it(string heading)
    {
        var run = Run($"# API\n\n## {heading}\n\n{Table("id")}\n## Client\n\n{Table("pin", "Pin")}");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("global::Acme.Pin? Pin {", run.Sources["Client.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It can be one of")]
    [InlineData("Any of the following types:")]
    [InlineData("This object describes it.\nIt can be one of:")]
    public void A_list_of_links_below_what_it_can_be_makes_a_union(string line)
    {
        var run = Run($"# API\n\n## Origin\n\n{line}\n\n- [Chat](#chat)\n- [User](#user)\n\n## Chat\n\n{Table("title")}\n## User\n\n{Table("name")}");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("TryGetChat(", run.Sources["Origin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("TryGetUser(", run.Sources["Origin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See also", "- [Chat](#chat)\n- [User](#user)\n")]
    [InlineData("It can be one of", "- [Chat](#chat)\n- a user\n")]
    [InlineData("It can be one of", "- [Chat](#chat)\n")]
    public void Any_other_list_of_links_is_prose(string line, string list) =>
        Assert.Equal(["Chat", "User"], Types($"# API\n\n## Origin\n\n{line}\n\n{list}\n## Chat\n\n{Table("title")}\n## User\n\n{Table("name")}"));

    [Theory]
    [InlineData("| 0 | integer | When |\n| 1 | string | Price |\n")]
    [InlineData("| 0 | [Chat](#chat) | When |\n| 1 | [User](#user) | Price |\n")]
    public void The_parts_of_a_list_are_no_values_of_an_enum(string rows) =>
        Assert.Equal(["User"], Types($"# API\n\n## Candle\n\n| Index | Type | Description |\n| --- | --- | --- |\n{rows}\n## User\n\n{Table("name")}"));

    [Fact]
    public void A_column_of_places_of_another_kind_says_nothing_of_parameters() => Assert.Contains(
        "string? City {",
        Run("# Pin\n\n| Name | Type | Location |\n| --- | --- | --- |\n| id | string | header |\n| city | string | the second page |\n").Sources["Pin.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("| Rule | Accepts |\n| --- | --- |\n| email | string |\n| min | number |\n")]
    [InlineData("- **Type:** string\n- **Default:** number\n")]
    public void Parts_of_programs_and_labels_are_no_fields(string content) =>
        Assert.Equal(["User"], Types($"# Validators\n\n## Checks\n\n{content}\n## User\n\n{Table("name")}"));

    [Fact]
    public void A_column_of_types_may_be_called_after_a_language() => Assert.Contains(
        "global::Acme.Client? Owner {",
        Run($"# API\n\n## Pin\n\n| Name | Java type |\n| --- | --- |\n| owner | Client |\n\n## Client\n\n{Table("name")}").Sources["Pin.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void A_row_that_says_there_are_more_is_no_member()
    {
        var source = Run($"# Pin\n\n{Table("id", "string", "etc")}").Sources["Pin.g.cs"];

        Assert.Contains(" Id {", source, StringComparison.Ordinal);
        Assert.DoesNotContain(" Etc {", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_without_end_are_read_in_time_that_grows_with_the_page()
    {
        var page = "# Objects\n\n" + string.Concat(Enumerable.Range(0, 10_000).Select(static i => $"**Type {i}**\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n\nThe `id` says:\n\n"));

        Assert.Equal(10_000, Declared.Document(page).Types.Count);
    }

    private static string[] Types(string page) => Run(page).Types();

    private static GeneratorRun Run(string page) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/api.md", "PlexModelsSpec", "true"), new Page("/project/specs/api.md", page));

    private static string Table(string name, string type = "string", string? second = null, string secondType = "string") =>
        $"| Name | Type |\n| --- | --- |\n| {name} | {type} |\n" + (second is null ? "" : $"| {second} | {secondType} |\n");
}
