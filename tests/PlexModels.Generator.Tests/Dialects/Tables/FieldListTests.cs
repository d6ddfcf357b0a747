using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Fields that are the items of a list.</summary>
public sealed class FieldListTests
{
    [Theory]
    [InlineData("- `id` (integer)")]
    [InlineData("- `id` (integer): The number")]
    [InlineData("- `id` (integer) - The number")]
    [InlineData("- `id` (integer) — The number")]
    [InlineData("- `id` (integer)\n  The number")]
    [InlineData("- `id` (integer)\n\n  The number")]
    [InlineData("* **id** (integer) The number")]
    [InlineData("* **`id`** (integer) The number")]
    [InlineData("* **id:** integer")]
    [InlineData("* **id:** (integer) The number")]
    [InlineData("- `id`: The number, counted from 1 (integer)")]
    [InlineData("* __id__ *integer* The number")]
    [InlineData("- `id` *integer* - The number")]
    [InlineData("- `id` `integer` The number")]
    [InlineData("- `id`: integer")]
    [InlineData("- `id`: `integer`, the number")]
    [InlineData("- `id`: integer - The number")]
    [InlineData("- `id`: integer. The number, counted from 1.")]
    [InlineData("- `id` - integer - The number")]
    [InlineData("- `id`: an integer, the number")]
    [InlineData("- `id` – (integer) The number")]
    [InlineData("- `id`: (integer) The number")]
    [InlineData("- `id` (integer, int64, read-only)")]
    [InlineData("+ id (integer)\n+ name (string)")]
    [InlineData("+ id: 12 (integer) - The number\n+ name: `Ann, or Bob` (string)")]
    [InlineData("1. `id` (integer)\n2. `name` (string)")]
    public void An_item_with_a_name_and_a_type_is_a_field(string list)
    {
        var run = Run(list);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("public long? Id { get; init; }", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(string)", "string?")]
    [InlineData("(string, required)", "required string")]
    [InlineData("(required, string)", "required string")]
    [InlineData("(string) (required)", "required string")]
    [InlineData("(string; mandatory)", "required string")]
    [InlineData("*string* **required**", "required string")]
    [InlineData("`string` `required`", "required string")]
    [InlineData("(string): **Required.** The name", "required string")]
    [InlineData("(string, required, nullable)", "required string?")]
    [InlineData("(string or null, required)", "required string?")]
    [InlineData(": required, string or null", "required string?")]
    [InlineData(": required, string, format: uuid", "required global::System.Guid")]
    [InlineData("(string, format: date-time, required)", "required global::System.DateTimeOffset")]
    [InlineData("(array of strings, required)", "required global::System.Collections.Generic.IReadOnlyList<string>")]
    [InlineData("(array[string], required)", "required global::System.Collections.Generic.IReadOnlyList<string>")]
    [InlineData("(map of string to integer, required)", "required global::System.Collections.Generic.IReadOnlyDictionary<string, long>")]
    [InlineData("([Owner](#owner), required)", "required global::Acme.Owner")]
    [InlineData("(boolean, optional, default: true)", "bool?")]
    public void What_stands_beside_the_name_says_what_the_field_is(string written, string declared)
    {
        var run = Run($"- `other` (integer, nullable)\n- `x` {written}\n\n## Owner\n\n- `id` (integer, required)");

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"public {declared} X {{ get; init; }}", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+ x: 9.99 (number, required)", "required double")]
    [InlineData("+ x: 94110 (string, required)", "required string")]
    [InlineData("+ x: 1.2.3 (string)", "string?")]
    [InlineData("+ x: true (boolean, required)", "required bool")]
    [InlineData("+ x: 5, 6 (string, required)", "required string")]
    [InlineData("+ x: the first (string)", "string?")]
    [InlineData("+ x: The first, as `5` (string) - With more", "string?")]
    [InlineData("- `x`: `2020-01-01` (date, required)", "required global::System.DateOnly")]
    [InlineData("- **`x` (string, required)**: it", "required string")]
    [InlineData("- **x (string, required)**: it", "required string")]
    [InlineData("- [`x`](#x) (string, required): it", "required string")]
    [InlineData("- `x` (required string): it", "required string")]
    [InlineData("- `x` (string, one of: `a`; required): it", "required string")]
    [InlineData("- `x` (enum string, required): it", "required string")]
    [InlineData("- **x** - *String* - *Required*. It", "required string")]
    [InlineData("- **x** (String) - Required. It", "required string")]
    public void A_value_before_the_type_is_an_example_and_presence_may_stand_anywhere_before_the_description(string item, string declared)
    {
        var run = Run(item + "\n" + item.Replace('x', 'y'));

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"public {declared} X {{ get; init; }}", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_some_are_optional_the_others_are_required()
    {
        var source = Run("- `id` (integer)\n- `name` (string, optional)").Sources["Pin.g.cs"];

        Assert.Contains("public required long Id {", source, StringComparison.Ordinal);
        Assert.Contains("public string? Name {", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The user's name", "- `name` (string): The user's name")]
    [InlineData("The user's name", "- `name` (string)\n  The user's name")]
    [InlineData("The user's name", "- `name` (string)\n\n  The user's name\n\n  More of it")]
    [InlineData("The user's name (or nick)", "- `name` (string) The user's name (or nick)")]
    [InlineData("(or nick) The user's name", "- `name` (string) (or nick) The user's name")]
    [InlineData("the user's name", "- `name`: string, the user's name")]
    [InlineData("Note: keep it", "- `name` (string) - **Note:** keep it")]
    [InlineData("Beta thing", "- `name` (string): __Beta__ thing")]
    [InlineData(".NET name", "- `name` (string): .NET name")]
    [InlineData("... thing", "- `name` (string): ... thing")]
    [InlineData("It", "- `name` (string) - Optional. It")]
    [InlineData("It", "- `name`: string, enum: `a`, `b`. It")]
    public void What_follows_describes_the_field(string description, string list) =>
        Assert.Contains($"<summary>{description}</summary>", Run(list).Sources["Pin.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void The_list_is_no_description_of_the_type() =>
        Assert.DoesNotContain("- ", Run("A pin.\n\n- `id` (integer)").Sources["Pin.g.cs"].Split("public sealed partial class")[0].Split("namespace Acme")[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("- `id` (integer)\n- `owner` (object)\n  - `id` (integer)\n  - `name` (string)", "PinOwner? Owner")]
    [InlineData("- `id` (integer)\n- `owner`\n  - `id` (integer)\n  - `name` (string)", "PinOwner? Owner")]
    [InlineData("- `id` (integer)\n- `owner` (object)\n  - `owner.id` (integer)\n  - `owner.name` (string)", "PinOwner? Owner")]
    [InlineData("- `id` (integer)\n- `owner` (array of objects)\n\n  Those who have it.\n\n  - `owner[].id` (integer)\n  - `owner[].name` (string)", "IReadOnlyList<global::Acme.PinOwner>? Owner")]
    [InlineData("- `id` (integer)\n- `owner`: required, array of objects:\n  - `id`: integer\n  - `name`: string", "required global::System.Collections.Generic.IReadOnlyList<global::Acme.PinOwner> Owner")]
    public void Items_of_items_are_the_fields_of_a_type_of_their_own(string list, string declared)
    {
        var run = Run(list);

        Assert.Empty(run.Diagnostics);
        Assert.Contains(declared, run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public string? Name { get; init; }", run.Sources["PinOwner.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Items_three_levels_deep_are_nested_by_their_levels()
    {
        var run = Run("- `a` (object)\n  - `a.b` (object)\n    - `a.b.c` (integer)\n  - `a.d` (string)\n- `e` (string)");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("PinA? A {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? E {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PinAB? B {", run.Sources["PinA.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? D {", run.Sources["PinA.g.cs"], StringComparison.Ordinal);
        Assert.Contains("long? C {", run.Sources["PinAB.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- `id` (integer)\n- `state` (enum)\n  - `new`\n    Not paid yet.\n  - `used`")]
    [InlineData("- `id` (integer)\n- `state` (string)\n  Possible values:\n  - `new`: Not paid yet\n  - `used`: Paid")]
    [InlineData("- `id` (integer)\n- `state` (string, one of: `new`, `used`)")]
    [InlineData("- `id` (integer)\n- `state` (string, enum: new, used)")]
    [InlineData("- `id` (integer)\n- `state` (enum: `new` | `used`, optional)")]
    [InlineData("- `id` (integer, nullable)\n- `state` (string, one of: `new`, `used`; optional)")]
    [InlineData("- `id`: integer\n- `state`: string, enum: `new`, `used`")]
    [InlineData("- `id`: integer\n- `state`: string, enum: `new`, `used`, default: `new`")]
    [InlineData("- `id`: integer\n- `state`: string, one of `new` or `used`. What it is")]
    [InlineData("- `id` (integer)\n- `state` (string): One of `new`, `used`.")]
    public void Values_make_an_enum(string list)
    {
        var run = Run(list);

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("required", run.Sources["PinState.g.cs"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("PinState? State {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PinState Used {", run.Sources["PinState.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- `old` (string, deprecated)", true)]
    [InlineData("- ~~`old`~~ (string)", true)]
    [InlineData("- `is_deprecated` (boolean)", false)]
    [InlineData("- `flags.deprecated` (boolean)", false)]
    public void A_deprecated_field_is_obsolete(string item, bool isObsolete) => Assert.Equal(
        isObsolete,
        Run("- `id` (integer)\n" + item).Sources["Pin.g.cs"].Contains("[global::System.Obsolete", StringComparison.Ordinal));

    [Fact]
    public void A_type_that_is_not_known_is_said_and_takes_no_other_field_away()
    {
        var run = Run("- `id` (integer, required)\n- `ref` (Owner)\n- `name` (string)");

        Assert.Equal(["PLX0013"], run.Ids);
        Assert.Contains("long Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("JsonElement? Ref {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Name {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_which_only_most_items_are_fields_is_said_to_be_none_and_can_be_included()
    {
        var page = new Page("/project/specs/Pin.md", "# Pin\n\n- `id` (integer)\n- `name` (string)\n- `ref` is what it is for\n\n## Client\n\n- `id` (integer)\n");
        var options = new TestOptions().WithMetadata(page.Path, "PlexModelsSpec", "true");
        var run = GeneratorRun.With(options, page);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0034", diagnostic.Id);
        Assert.Contains("line 3: some of its items are no fields", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain("Pin.g.cs", run.Sources.Keys);
        Assert.Contains("string? Name {", GeneratorRun.With(options.WithProperty("PlexModelsTables", "Pin"), page).Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_which_few_items_are_fields_is_prose_and_nothing_is_said_of_it()
    {
        var page = new Page("/project/specs/Pin.md", "# Pin\n\n- `id` (integer)\n- `name` is what it is called\n- `ref` is what it is for\n\n## Client\n\n- `id` (integer)\n");
        var run = GeneratorRun.With(new TestOptions().WithMetadata(page.Path, "PlexModelsSpec", "true"), page);

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("Pin.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_list_of_what_is_sent_is_no_description_of_what_comes_back()
    {
        var run = Run("## Update\n\nResponse:\n\n- `ok` (boolean): it went well\n\nRequest parameters:\n\n- `name` (string): who it is");

        Assert.DoesNotContain("who it is", string.Concat(run.Sources.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("- `ok", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_heading_with_a_list_names_a_type()
    {
        var run = Run("The pin.\n\n### Attributes\n\n- `id` (integer, required)\n- `client` ([Client](#client-object))\n\n## Client object\n\n- `name` (string, required)");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public global::Acme.Client? Client {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required string Name {", run.Sources["Client.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_among_fields_that_has_no_type_is_any_JSON_and_one_without_a_name_is_said()
    {
        var run = Run("- `a` (integer)\n- `b` (integer)\n- `c` (integer)\n- `d` (integer)\n- `e` (integer)\n- `f` (integer)\n- `g` (integer)\n- `h` (integer)\n- `i` whatever\n- And more.");

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0009", diagnostic.Id);
        Assert.Equal(11, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("JsonElement? I {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- `GET /pins` (all of them)\n- `GET /pins/1` (one)")]
    [InlineData("- `id` is the number\n- `name` is what it is called")]
    [InlineData("- `id` - (Required) The number\n- `name` - (Optional) What it is called")]
    [InlineData("- `timeout`: number of seconds to wait\n- `born`: date of birth")]
    [InlineData("- `from` - An integer that says where to begin\n- `size` - an integer for how many")]
    [InlineData("- `born`: the date\n- `count`: the number")]
    [InlineData("- **Version**: 1.0\n- **Year**: 2024\n- **Stable**: true")]
    [InlineData("- `port`: 8080\n- `host`: \"localhost\"")]
    [InlineData("- `id` - 12\n- `name` - null")]
    [InlineData("- `count`\n  `integer` values only\n- `name`\n  `string` values only")]
    [InlineData("- A string (text)\n- A number (integer)")]
    [InlineData("- Note: string\n- Beware (string)\n- This is a sentence.")]
    [InlineData("- Beware (string)")]
    [InlineData("- **Fast** - reads a lot\n- **Small** - takes no room")]
    [InlineData("- `--name` (string): The name\n- `--id` (integer): The number")]
    [InlineData("- [Pin](pin.md)\n- [Client](client.md)")]
    [InlineData("- `Pin` object\n- `Client` object")]
    [InlineData("- `Pin` (see below)\n- `Client` (see above)")]
    [InlineData("- [ ] `id` (integer)\n- [x] `name` (string)")]
    public void Lists_of_anything_else_are_prose(string list)
    {
        var run = Run(list + "\n\n## Client\n\n| Name | Type |\n| --- | --- |\n| `id` | integer |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Client.Json.g.cs", "Client.g.cs"], run.Sources.Keys.Where(static name => !name.StartsWith("PlexModelsJson", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Parameters")]
    [InlineData("Request headers")]
    [InlineData("Options")]
    public void Lists_below_headings_of_what_is_sent_are_no_models_and_that_is_said(string heading)
    {
        var page = new Page("/project/specs/Pin.md", $"# Pin\n\n- `id` (integer)\n\n## {heading}\n\n- `q` (string, required): What to look for\n");
        var run = GeneratorRun.With(new TestOptions().WithMetadata(page.Path, "PlexModelsSpec", "true"), page);

        Assert.Equal(["PLX0034"], run.Ids);
        Assert.DoesNotContain("\"q\"", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Files")]
    [InlineData("Added")]
    public void A_heading_that_may_name_a_type_names_one(string heading) =>
        Assert.Contains("long? Id {", Run($"## {heading}\n\n- `id` (integer)").Sources[$"{heading}.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Beside_a_table_a_list_is_about_what_that_says()
    {
        var run = Run("| Name | Type |\n| --- | --- |\n| `id` | integer |\n\n- `other` (string): Not there any more");

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("Other", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_read_into_what_the_list_says()
    {
        var json = new GeneratedContext(Run("- `id` (integer, required)\n- `owner` (object)\n  - `owner.name` (string)\n- `tags` (array of strings)"));
        const string Document = """{"id":1,"owner":{"name":"Ann"},"tags":["a"]}""";

        Assert.Equal(Document, json.RoundTrip("Pin", Document));
    }

    private static GeneratorRun Run(string list) => GeneratorRun.Of(new Page("/project/specs/Pin.md", $"# Pin\n\n{list}\n"));
}
