using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>Each construct's malformed twin: a diagnostic, no crash, and the rest generated.</summary>
public sealed class MalformedConstructTests
{
    private static readonly Page s_other = Page.WithFields("Other", "`id` | *long* | :heavy_check_mark: | N/A | 7");

    [Theory]
    [InlineData("PLX0012", "List\\<")]
    [InlineData("PLX0012", "List\\<[Other](Other.md)")]
    [InlineData("PLX0012", "List\\<Map\\\\<String, ")]
    [InlineData("PLX0012", "[List\\<Other](Other.md)")]
    [InlineData("PLX0012", "Map\\<String>")]
    [InlineData("PLX0012", "List")]
    [InlineData("PLX0013", "com.acme.Nowhere")]
    [InlineData("PLX0013", "List\\<Nowhere>")]
    [InlineData("PLX0014", "[Nowhere](../Nowhere.md)")]
    [InlineData("PLX0016", "*JsonNullable\\*")]
    [InlineData("PLX0017", "Map\\<*Long*, *String*>")]
    [InlineData("PLX0017", "List\\<Map\\\\<[Other](Other.md), *String*>>")]
    public void A_malformed_type_is_named_and_the_other_fields_are_there(string id, string type)
    {
        var run = GeneratorRun.Of(Page.WithFields("Item", $"`broken` | {type} | :heavy_check_mark: | N/A | ", "`sound` | *long* | :heavy_check_mark: | N/A | "), s_other);

        Assert.Equal([id], run.Ids);
        Assert.Equal(7, run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("required long Sound", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Broken ", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("PLX0026", "Item")]
    [InlineData("PLX0026", "[Item](Item.md)")]
    [InlineData("PLX0026", "`models.Other`")]
    [InlineData("PLX0013", "Nowhere")]
    [InlineData("PLX0012", "List<")]
    public void A_union_goes_without_the_heading_that_says_nothing(string id, string heading)
    {
        var run = GeneratorRun.Of(Page.WithSupportedTypes("Item", "Other", heading, "Long"), s_other);

        Assert.Equal([id], run.Ids);
        Assert.Equal(11, run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("bool IsOther", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Contains("bool IsInt64", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("bool IsItem", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_union_without_any_heading_holds_any_json()
    {
        var run = GeneratorRun.Of(Page.WithSupportedTypes("Item"), s_other);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public Item(global::System.Text.Json.JsonElement value)", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("PLX0025", "720", "1080", "4k")]
    [InlineData("PLX0025", "a", "1", "b")]
    [InlineData("PLX0022", "a", "b", "a")]
    [InlineData("PLX0022", "1", "2", "1")]
    public void An_enum_of_mixed_or_repeated_values_has_the_rest(string id, params string[] values)
    {
        var run = GeneratorRun.Of(Page.WithValues("Item", [.. values.Select(static (value, i) => ($"V{i}", value))]), s_other);

        Assert.Equal([id], run.Ids);
        Assert.Equal(id == "PLX0025" ? 3 : 2, run.Sources["Item.g.cs"].Split(" { get; } = new(").Length - 1);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Numbers_with_leading_zeros_are_texts()
    {
        var json = new GeneratedContext(GeneratorRun.Of(Page.WithValues("Item", ("A", "007"), ("B", "008"))));

        Assert.Equal("\"007\"", json.RoundTrip("Item", "\"007\""));
    }

    [Fact]
    public void A_table_inside_a_list_is_no_table_of_the_section()
    {
        var run = GeneratorRun.Of(
            new Page("/project/specs/Item.md", "# Item\n\n## Fields\n\n- | Field | Type | Required |\n  | --- | --- | --- |\n  | `id` | *long* | :heavy_check_mark: |\n"),
            s_other);

        Assert.Equal(["PLX0005"], run.Ids);
        Assert.True(run.Sources.ContainsKey("Item.g.cs"));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_table_of_ten_thousand_columns_is_read_by_its_headers()
    {
        const int Columns = 10_000;
        static string Row(string filler, string field, string type, string required) =>
            $"| {string.Join(" | ", Enumerable.Repeat(filler, Columns))} | {field} | {type} | {required} |\n";
        var run = GeneratorRun.Of(
            new Page("/project/specs/Item.md", "# Item\n\n## Fields\n\n" + Row("x", "Field", "Type", "Required") + Row("-", "-", "-", "-") + Row("", "`id`", "*long*", ":heavy_check_mark:")),
            s_other);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("required long Id", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("*String*", "word ", "N/A")]
    [InlineData("*String*", "N/A", "word ")]
    [InlineData("[Other](Other.md)", "N/A", "{\"a\": [")]
    [InlineData("[Other](Other.md)", "N/A", "{")]
    [InlineData("*String*", "[`*_<", "N/A")]
    public void A_cell_of_five_megabytes_is_read(string type, string description, string example)
    {
        const int Size = 5_000_000;
        static string Fill(string text) => text == "N/A" ? text : new System.Text.StringBuilder().Insert(0, text, Size / text.Length).ToString();
        var run = GeneratorRun.Of(
            Page.WithFields("Item", $"`big` | {type} | :heavy_check_mark: | {Fill(description)} | {Fill(example)}", "`sound` | *long* | :heavy_check_mark: | N/A | "),
            s_other);

        Assert.DoesNotContain(run.Ids, static id => id is not "PLX0023");
        Assert.Contains("required long Sound", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
