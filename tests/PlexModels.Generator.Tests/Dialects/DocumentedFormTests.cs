using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects;

/// <summary>Forms that pages of a dialect come in, each as its generator writes it.</summary>
public sealed class DocumentedFormTests
{
    [Theory]
    [InlineData("```typescript\n\"asc\" | \"desc\" | Unrecognized<string>\n```\n")]
    [InlineData("```typescript\n\"asc\" | \"desc\"\n```\n")]
    [InlineData("This is an open enum. Unrecognized values will not fail type checks.\n\n- `\"asc\"`\n- `\"desc\"`\n")]
    [InlineData("| Name | Value |\n| --- | --- |\n| `Asc` | asc |\n| `Desc` | desc |\n| - | `Unrecognized<string>` |\n")]
    public void A_Speakeasy_enum_lists_its_values(string values) => AssertSort($"# Sort\n\n## Values\n\n{values}");

    [Theory]
    [InlineData("# Sort\n\n## Enum\n\n\n* `ASC` (value: `\"asc\"`)\n\n* `DESC` (value: `\"desc\"`)\n")]
    [InlineData("# Sort\n\n## Enum\n\n* `ASC` (value: `'asc'`)\n\n* `DESC` (value: `'desc'`)\n")]
    [InlineData("# Sort\n\n## Enum\n\n    * `asc` (value: `\"asc\"`)\n\n    * `desc` (value: `\"desc\"`)\n")]
    [InlineData("# Sort\n\n## Enum Variants\n\n| Name | Value |\n|---- | -----|\n| Asc | asc |\n| Desc | desc |\n")]
    [InlineData("# Sort\n\n## Enum\n\n* `Asc` (value: `asc`)\n* `Desc` (value: `desc`)\n* `UnknownDefaultOpenApi` (value: `11184809`)\n")]
    public void An_OpenAPI_Generator_enum_lists_its_values(string text) => AssertSort(text);

    [Fact]
    public void An_enum_page_lists_numbers_as_numbers_and_quoted_ones_as_text()
    {
        var run = GeneratorRun.Of(
            new Page("/project/specs/Level.md", "# Level\n\n## Enum\n\n* `_1` (value: `1`)\n\n* `_2` (value: `2`)\n"),
            new Page("/project/specs/Code.md", "# Code\n\n## Enum\n\n* `_1` (value: `\"1\"`)\n\n* `_2` (value: `\"2\"`)\n"));

        Assert.Contains("public long Value", run.Sources["Level.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public string Value", run.Sources["Code.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Gos_empty_union_headings_take_the_type_from_the_code_below()
    {
        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsDialect", "Speakeasy-Go"),
            new Page("/project/specs/Loc.md", "# Loc\n\n## Supported Types\n\n### \n\n```go\nloc := components.CreateLocStr(string{/* values here */})\n```\n\n### \n\n```go\nloc := components.CreateLocPlace(components.Place{/* values here */})\n```\n"),
            Page.WithFields("Place", "`Name` | *string* | yes | N/A | "));

        Assert.Contains("AsString()", run.Sources["Loc.g.cs"], StringComparison.Ordinal);
        Assert.Contains("AsPlace()", run.Sources["Loc.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("Speakeasy-TypeScript", "### `models.Place`", "### `models.Place[]`", "### `{ [k: string]: any }`", "Place", "PlaceList", "JsonElementMap")]
    [InlineData("Speakeasy-Python", "### `models.Place`", "### `List[models.Place]`", "### `Dict[str, Any]`", "Place", "PlaceList", "JsonElementMap")]
    [InlineData("Speakeasy-PHP", "### `Components\\Place`", "### `array<Components\\Place>`", "### `array<string, mixed>`", "Place", "PlaceList", "JsonElementMap")]
    [InlineData("Speakeasy-CSharp", "### Place", "### ArrayOfPlace", "### MapOfAny", "Place", "PlaceList", "JsonElementMap")]
    [InlineData("Speakeasy-CSharp", "### Str", "### Integer", "### Number", "String", "Int64", "Double")]
    public void A_union_lists_its_types_in_its_own_notation(string dialect, string first, string second, string third, params string[] names)
    {
        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsDialect", dialect),
            new Page("/project/specs/Loc.md", $"# Loc\n\n## Supported Types\n\n{first}\n\n```\nx\n```\n\n{second}\n\n```\nx\n```\n\n{third}\n\n```\nx\n```\n"),
            Page.WithFields("Place", "`Name` | *string* | yes | N/A | "));

        Assert.All(names, name => Assert.Contains($" As{name}()", run.Sources["Loc.g.cs"], StringComparison.Ordinal));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("# Pet\n\n## oneOf schemas\n* [Cat](Cat.md)\n* [Dog](Dog.md)\n")]
    [InlineData("# Pet\n\n## anyOf schemas\n* [Cat](Cat.md)\n* [Dog](Dog.md)\n\n## Example\n")]
    [InlineData("# Acme::Pet\n\n## Class instance methods\n\n### `openapi_one_of`\n\nReturns the list of classes defined in oneOf.\n\n#### Example\n\n```ruby\nrequire 'acme'\n\nAcme::Pet.openapi_one_of\n# =>\n# [\n#   :'Cat',\n#   :'Dog'\n# ]\n```\n")]
    [InlineData("# Pet\n\n## Enum Variants\n\n| Name | Description |\n|---- | -----|\n| Cat | |\n| Dog | |\n")]
    public void An_OpenAPI_Generator_union_lists_its_types(string text)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/Pet.md", text), Properties("Cat", "**lives** | **Integer** | | "), Properties("Dog", "**bark** | **Boolean** | | "));

        Assert.Contains(" AsCat()", run.Sources["Pet.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" AsDog()", run.Sources["Pet.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("[**StatusEnum**](#StatusEnum)", "## Enum: StatusEnum\n\n| Name | Value |\n|---- | -----|\n| ASC | &quot;asc&quot; |\n| DESC | &quot;desc&quot; |\n")]
    [InlineData("[**List&lt;StatusEnum&gt;**](#List&lt;StatusEnum&gt;)", "## Enum: List&lt;StatusEnum&gt;\n\n| Name | Value |\n|---- | -----|\n| ASC | &quot;asc&quot; |\n| DESC | &quot;desc&quot; |\n")]
    [InlineData("[**inline**](#StatusEnum)", "<a id=\"StatusEnum\"></a>\n## Enum: status\n| Name | Value |\n| ---- | ----- |\n| status | asc, desc |\n")]
    [InlineData("[**StatusEnum**](#StatusEnum)", "## Enum: StatusEnum\n\n\n* `Asc` (value: `'asc'`)\n\n* `Desc` (value: `'desc'`)\n")]
    public void A_fields_enum_is_a_type_of_its_own(string cell, string section)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/Pet.md", $"# Pet\n\n## Properties\n\n| Name | Type | Description | Notes |\n|--- | --- | --- | ---|\n|**status** | {cell} | | |\n\n{section}"));

        Assert.Contains("PetStatusEnum", run.Sources["Pet.g.cs"], StringComparison.Ordinal);
        Assert.Contains("is \"asc\"", run.Sources["PetStatusEnum.g.cs"], StringComparison.Ordinal);
        Assert.Contains("or \"desc\"", run.Sources["PetStatusEnum.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Notes_say_what_is_optional_and_what_a_reader_wants_to_know()
    {
        var run = GeneratorRun.Of(new Page("/project/specs/Pet.md", """
            # Pet

            ## Properties

            Name | Type | Description | Notes
            ------------ | ------------- | ------------- | -------------
            **id** | **Long** | The number. | [readonly]
            **kind** | **String** | A | or B | [optional] [default to 'cat']
            **secret** | **String** |  | [optional] [writeonly]
            **next** | **String** | The cursor. Null on the last page. | 
            **prev** | **String** | Never null. | 
            """));

        var pet = run.Sources["Pet.g.cs"];
        Assert.Contains("public required long Id ", pet, StringComparison.Ordinal);
        Assert.Contains("Read-only.", pet, StringComparison.Ordinal);
        Assert.Contains("public string? Kind ", pet, StringComparison.Ordinal);
        Assert.Contains("A | or B", pet, StringComparison.Ordinal);
        Assert.Contains("cat", pet, StringComparison.Ordinal);
        Assert.Contains("Write-only.", pet, StringComparison.Ordinal);
        Assert.Contains("public required string? Next ", pet, StringComparison.Ordinal);
        Assert.Contains("public required string Prev ", pet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var_from", "from", "OpenApiGenerator-Python")]
    [InlineData("r#type", "type", "OpenApiGenerator-Rust")]
    [InlineData("VarVersion", "version", "OpenApiGenerator-CSharp")]
    [InlineData("UserId", "userId", "OpenApiGenerator-Go")]
    [InlineData("URL", "url", "Speakeasy-Go")]
    [InlineData("default_", "default", "Speakeasy-Java")]
    [InlineData("for_", "for", "Speakeasy-Java")]
    public void What_a_language_put_into_a_name_is_taken_off(string shown, string jsonName, string dialect)
    {
        var page = dialect.StartsWith("Speakeasy", StringComparison.Ordinal) ? Page.WithFields("Thing", $"`{shown}` | *x* | yes | N/A | ") : Properties("Thing", $"**{shown}** | **x** | | ");

        var run = GeneratorRun.With(new TestOptions().WithProperty("PlexModelsDialect", dialect), page);

        Assert.Contains($"[JsonPropertyName(\"{jsonName}\")]", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/projects/{project_id}/members", "OpenApiGenerator-Java", "AsWritten", "SnakeCase")]
    [InlineData("/vaults/{vaultId}", "OpenApiGenerator-Python", "AsWritten", "CamelCase")]
    [InlineData("/projects/{project_id}/members", "OpenApiGenerator-Java", "SnakeCase", null)]
    [InlineData("/projects/{id}/members", "OpenApiGenerator-Java", "AsWritten", null)]
    [InlineData("/projects/{project_id}/members", "OpenApiGenerator-TypeScript", "AsWritten", null)]
    public void Paths_of_operations_show_the_naming_policy_and_their_pages_are_no_models(string path, string dialect, string policy, string? shown)
    {
        var options = new TestOptions().WithProperty("PlexModelsDialect", dialect).WithProperty("PlexModelsWireNames", policy);
        var pages = new[] { "ProjectApi", "OtherApi" }.Select(name => new Page($"/project/specs/{name}.md", $"# {name}\n\nAll URIs are relative to *http://localhost*\n\nMethod | HTTP request | Description\n--- | --- | ---\n[**get**]({name}.md#get) | **GET** {path} | \n\n## Parameters\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**id** | **String** | | \n"))
            .Append(Properties("Project", "**name** | **String** | | ")).ToArray();
        Array.ForEach(pages, page => options.WithMetadata(page.Path, "PlexModelsSpec", "true"));

        var run = GeneratorRun.With(options, pages);

        Assert.Equal(["Project"], run.Sources.Keys.Where(static name => !name.Contains("Json", StringComparison.Ordinal)).Select(static name => name.Split('.')[0]));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        var infos = run.Diagnostics.Where(static diagnostic => diagnostic.Id == "PLX0033").ToArray();
        Assert.Equal(shown is null ? 0 : 1, infos.Length);
        Assert.All(infos, info => Assert.Contains(shown!, info.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public void Examples_show_the_naming_policy()
    {
        var run = GeneratorRun.Of(
            Page.WithFields("Trip", "`place` | [Place](Place.md) | yes | N/A | {\"post_code\": 1, \"time_zone\": \"x\", \"is_old\": true}"),
            Page.WithFields("Place", "`postCode` | *long* | yes | N/A | ", "`timeZone` | *String* | yes | N/A | ", "`isOld` | *boolean* | yes | N/A | ", "`newName` | *String* | yes | N/A | "));

        Assert.Contains("SnakeCase", Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "PLX0033").GetMessage(null), StringComparison.Ordinal);
    }

    private static void AssertSort(string text)
    {
        var run = GeneratorRun.Of(new Page("/project/specs/Sort.md", text));

        Assert.Contains("public bool IsKnown => Value\n        is \"asc\"\n        or \"desc\";", run.Sources["Sort.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Empty(run.Diagnostics);
    }

    private static Page Properties(string name, params string[] rows) =>
        new($"/project/specs/{name}.md", $"# {name}\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n{string.Concat(rows.Select(static row => $"{row}\n"))}");
}
