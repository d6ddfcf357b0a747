using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Headings that are each a field.</summary>
public sealed class FieldSectionTests
{
    [Theory]
    [InlineData("### id\n\n**Type:** Integer\n", "public long? Id {")]
    [InlineData("### `id` {#id}\n\n**Description:** The number.\\\n**Type:** Integer (a whole number)\\\n**Version history:**\\\n0.1.0 - added\n", "public long? Id {")]
    [InlineData("### id\n\n- **Type:** `integer`\n- **Required:** yes\n", "public required long Id {")]
    [InlineData("### id\n\n- Type: `integer`\n- Default: `7`\n\nThe number.\n", "public long? Id {")]
    [InlineData("### id\n\n> **id**: `number`\n\nDefined in: [pin.ts:5](https://example.org)\n", "public double? Id {")]
    [InlineData("### id?\n\n> `optional` **id**: `string`\n\n### name\n\n> `readonly` **name**: `string` = `'x'`\n", "public string? Id {")]
    [InlineData("### id\n\n> **id**: `string`\n\n### name?\n\n> **name**?: `string`\n", "public required string Id {")]
    [InlineData("### id\n\n**Type:** {{<nullable>}} String\n\n### name {{%optional%}} {#name}\n\n**Type:** String\n", "public required string? Id {")]
    [InlineData("### id\n\n**Type:** String (one of)\\\n`new` = Not used yet\\\n`used` = Used\n", "PinId? Id {")]
    [InlineData("### id\n\n- **Type:** `'new' | 'used'`\n", "PinId? Id {")]
    [InlineData("### id\n\n- **Type:** string\n- **Possible values:** `new`, `used`\n", "PinId? Id {")]
    public void A_heading_with_a_type_below_it_is_a_field(string sections, string expected)
    {
        var run = Run("# Pin\n\n## Attributes\n\n" + sections);

        Assert.Empty(run.Diagnostics);
        Assert.Contains(expected, run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_the_field_is_its_comment() =>
        Assert.Contains("/// <summary>The number.</summary>", Run("# Pin\n\n### id\n\n- **Type:** `integer`\n\nThe number.\n\nMore.\n").Sources["Pin.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Links_of_types_lead_where_short_codes_say() => Assert.Contains(
        "global::Acme.Client? Client {",
        Run("# Pin\n\n## Attributes\n\n### client\n\n**Type:** [who it is for]({{< relref \"client.md\" >}})\n", new Page("/project/specs/client.md", "# Client\n\n| Name | Type |\n| --- | --- |\n| id | string |\n")).Sources["Pin.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void A_table_below_the_heading_of_an_object_is_that_objects()
    {
        var run = Run("# Pin\n\n## Attributes\n\n### id\n\n**Type:** String\n\n### client\n\n**Type:** object\n\n| Name | Type |\n| --- | --- |\n| name | string |\n");

        Assert.Equal(["Client", "Pin"], run.Types());
        Assert.Contains("global::Acme.Client? Client {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_labels_of_a_field_are_no_fields() =>
        Assert.Equal(["Pin"], Run("# Pin\n\n### id\n\n- **Type:** `integer`\n- **Default:** `7`\n\n### owner\n\n- **Type:** `string`\n").Types());

    [Fact]
    public void Headings_at_the_top_of_a_page_are_of_the_type_in_its_front_matter() =>
        Assert.Equal(["Pin"], Run("---\ntitle: Pin\n---\n\n## id\n\n**Type:** String\n\n## name\n\n**Type:** String\n").Types());

    [Theory]
    [InlineData("### How it works\n\n**Type:** it in.\n")]
    [InlineData("### id\n\nType: what you like.\n")]
    [InlineData("### getId()\n\n> **getId**(): `string`\n")]
    [InlineData("### id\n\n**Note:** nothing\n")]
    [InlineData("### id\n\n**Type:** String\n\n### Install\n\nProse.\n\n### Build\n\nProse.\n")]
    [InlineData("## cliTruncate(text, id)\n\n### id\n\nType: `string`\n")]
    public void Headings_of_anything_else_are_no_fields(string sections) =>
        Assert.DoesNotContain(" Id {", Run("# Pin\n\n" + sections).Sources["Pin.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("### id\n\n- **Type:** `integer`\n\n### Example\n\nProse.\n\n### See also\n\nProse.\n")]
    public void Examples_and_notes_beside_fields_are_none(string sections) =>
        Assert.Contains("public long? Id {", Run("# Pin\n\n" + sections).Sources["Pin.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_said_of_headings_below_which_a_type_is_spoken_of() =>
        Assert.Empty(Run("# Pin\n\n| Name | Type |\n| --- | --- |\n| id | string |\n\n## Fonts\n\n### mono\n\nType: what you like.\n").Diagnostics);

    [Fact]
    public void Fields_without_end_are_read_in_time_that_grows_with_the_page()
    {
        var page = "# Pin\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"### f{i}\n\n- **Type:** `{{{{ {{{{ string`\n\n"))
            + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"### g{i}\n\n**Type:** String\n\n"));

        Assert.InRange(Assert.Single(Declared.Document(page).Types).Fields.Count, 20_000, 40_000);
    }

    private static GeneratorRun Run(string page, params Page[] others) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true").WithMetadata("/project/specs/client.md", "PlexModelsSpec", "true"),
        [new Page("/project/specs/pin.md", page), .. others]);
}
