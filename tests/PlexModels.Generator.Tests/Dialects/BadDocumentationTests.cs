using System.Globalization;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects;

/// <summary>What is wrong with a documentation is said at its place, with the dialect that it was read in, and costs its own part alone.</summary>
public sealed class BadDocumentationTests
{
    [Theory]
    [InlineData("Speakeasy-Python", "*Optional[*")]
    [InlineData("Speakeasy-Python", "*List[str*")]
    [InlineData("Speakeasy-TypeScript", "Array<*string*")]
    [InlineData("Speakeasy-TypeScript", "[models.Other")]
    [InlineData("Speakeasy-Go", "map[")]
    [InlineData("Speakeasy-Go", "map[string")]
    [InlineData("Speakeasy-Go", "[]")]
    [InlineData("Speakeasy-PHP", "array<")]
    [InlineData("Speakeasy-Ruby", "T::Hash[Symbol,")]
    [InlineData("Speakeasy-Ruby", "*T.nilable(::String*")]
    [InlineData("Speakeasy-CSharp", "List<")]
    [InlineData("OpenApiGenerator-Rust", "Option<[**models::Other**](Other.md)")]
    [InlineData("OpenApiGenerator-JavaScript", "**[String**")]
    [InlineData("OpenApiGenerator-TypeScript", "**{ [key: string]: string**")]
    public void A_malformed_cell_is_any_JSON_and_the_rest_is_generated(string dialect, string cell)
    {
        var run = Run(dialect, cell);

        var warning = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "PLX0012");
        Assert.Contains(dialect, Message(warning), StringComparison.Ordinal);
        Assert.Contains(cell.TrimEnd('*')[..2], Message(warning), StringComparison.Ordinal);
        Assert.Equal(6, warning.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("JsonElement", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Fine { get; init; }", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void An_empty_type_cell_is_said_and_the_rest_is_generated()
    {
        var run = Run("Speakeasy-Go", " ");

        Assert.Contains("PLX0009", run.Ids);
        Assert.Contains(" Fine { get; init; }", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_another_language_in_the_same_glob_is_named()
    {
        var go = Enumerable.Range(0, 4).Select(static i => Fields($"Go{i}", $"`Name{i}` | **string* | :heavy_minus_sign: | N/A", "`Many` | []`string` | :heavy_check_mark: | N/A", "`Map` | map[string]*int64* | :heavy_check_mark: | N/A"));
        var python = Fields("Odd", "`first_name` | *Optional[str]* | :heavy_minus_sign: | N/A", "`tag_list` | List[*str*] | :heavy_check_mark: | N/A", "`by_key` | Dict[str, *Any*] | :heavy_check_mark: | N/A");

        var run = GeneratorRun.Of([.. go, python]);

        var warning = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "PLX0027");
        Assert.Contains("Speakeasy-Go", Message(warning), StringComparison.Ordinal);
        Assert.Contains("Speakeasy-Python", Message(warning), StringComparison.Ordinal);
        Assert.EndsWith("Odd.md", warning.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyDictionary<string, long>", run.Sources["Go0.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documentations_have_a_dialect_each()
    {
        var options = new TestOptions();
        var go = Fields("Pin", "`Name` | **string* | :heavy_minus_sign: | N/A", "`Sizes` | []*int64* | :heavy_check_mark: | N/A").At("/project/go/Pin.md");
        var python = Fields("User", "`first_name` | *Optional[str]* | :heavy_minus_sign: | N/A", "`sizes` | List[*int*] | :heavy_check_mark: | N/A").At("/project/python/User.md");
        foreach (var page in new[] { go, python })
        {
            options.WithMetadata(page.Path, "PlexModelsSpec", "true").WithMetadata(page.Path, "PlexModelsFolder", "");
        }

        var run = GeneratorRun.With(options, go, python);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("IReadOnlyList<long>? Sizes", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("required global::System.Collections.Generic.IReadOnlyList<long> Sizes", run.Sources["User.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_common_words_decide_for_no_other_language_on_however_many_pages()
    {
        var pages = Enumerable.Range(0, 20).Select(static i => Fields($"Thing{i}", "`first_name` | *String* | :heavy_check_mark: | N/A", "`all_tags` | List<String> | :heavy_check_mark: | N/A", "`is_old` | *Integer* | :heavy_minus_sign: | N/A"));

        var run = GeneratorRun.Of([.. pages]);

        Assert.Empty(run.Diagnostics);
        Assert.All(run.Sources.Where(static source => source.Key.StartsWith("Thing", StringComparison.Ordinal) && !source.Key.Contains("Json", StringComparison.Ordinal)), static source => Assert.Contains("public int? IsOld", source.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_option_goes_before_what_the_pages_show()
    {
        var page = Fields("Thing", "`when` | *Date* | :heavy_check_mark: | N/A");

        Assert.Contains("DateTimeOffset", GeneratorRun.With(new TestOptions().WithProperty("PlexModelsDialect", "speakeasy-java"), page).Sources["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Contains("DateOnly", GeneratorRun.With(new TestOptions().WithProperty("PlexModelsDialect", "Speakeasy-Ruby"), page).Sources["Thing.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_dialect_that_there_is_not_is_an_error_that_lists_those_there_are()
    {
        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsDialect", "Cobol"), Fields("Thing", "`a` | *String* | :heavy_check_mark: | N/A"));

        var error = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "PLX0100");
        Assert.Contains("Auto", Message(error), StringComparison.Ordinal);
        Assert.Contains("OpenApiGenerator-Rust", Message(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Item\n\n## Values\n\n| Name | Value |\n| --- | --- |\n", "Speakeasy-Java")]
    [InlineData("# # Item\n\n## Enum\n\n| Name | Value |\n| --- | --- |\n", "OpenApiGenerator-PHP")]
    public void An_enum_without_values_holds_any(string text, string dialect)
    {
        var page = new Page("/project/specs/Item.md", text);
        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsDialect", dialect).WithMetadata(page.Path, "PlexModelsSpec", "true"), page);

        var info = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0032", info.Id);
        Assert.Contains(dialect, Message(info), StringComparison.Ordinal);
        Assert.Contains("public readonly partial struct Item", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_title_that_is_only_a_namespace_gives_way_to_the_file()
    {
        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsDialect", "OpenApiGenerator-CSharp"),
            new Page("/project/specs/Pet.md", "# Acme.Model.\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**Id** | **long** | | \n"));

        Assert.Contains("PLX0004", run.Ids);
        Assert.Contains("public sealed partial class Pet", run.Sources["Pet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_differs_in_case_leads_to_its_page()
    {
        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsDialect", "OpenApiGenerator-Rust"),
            Properties("Pet", "**owner** | [**models::PetOwner**](petOwner.md) | | "),
            Properties("PetOwner", "**id** | **i64** | | "));

        Assert.Contains("public required global::Acme.PetOwner Owner", run.Sources["Pet.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static GeneratorRun Run(string dialect, string cell) => GeneratorRun.With(
        new TestOptions().WithProperty("PlexModelsDialect", dialect),
        dialect.StartsWith("Speakeasy", StringComparison.Ordinal)
            ? Fields("Thing", $"`odd` | {cell} | :heavy_check_mark: | N/A", "`fine` | *x* | :heavy_check_mark: | N/A")
            : Properties("Thing", $"**odd** | {cell} | | ", "**fine** | **x** | | "));

    private static Page Fields(string name, params string[] rows) =>
        new($"/project/specs/{name}.md", $"# {name}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{string.Concat(rows.Select(static row => $"| {row} |\n"))}");

    private static Page Properties(string name, params string[] rows) =>
        new($"/project/specs/{name}.md", $"# {name}\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n{string.Concat(rows.Select(static row => $"{row}\n"))}");

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
