using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Columns whose headers do not say that they are of names or of types.</summary>
public sealed class ColumnTests
{
    private const string Rows = "| `id` | string | One |\n| `total` | number | Two |\n";

    [Theory]
    [InlineData("| Path | Type | Description |")]
    [InlineData("| Field Path | Type | Description |")]
    [InlineData("| JSON Path | Type | Description |")]
    [InlineData("| JSON key | JSON type | Meaning |")]
    [InlineData("| Attribute Name | Attribute Type | Description |")]
    [InlineData("| Field | Type/Format | Description |")]
    [InlineData("| Field | Value | Description |")]
    [InlineData("| Field | Kind | Description |")]
    [InlineData("| Field | TypeScript Type | Description |")]
    [InlineData("| Name | Format | Description |")]
    [InlineData("| Column name | Data type | Description |")]
    [InlineData("| Setting | Type | Description |")]
    [InlineData("| Label | Type | Description |")]
    [InlineData("| Tag | Type | Description |")]
    [InlineData("| Item | Type | Description |")]
    [InlineData("| Identifier | Type | Description |")]
    [InlineData("| | Type | Description |")]
    [InlineData("| | | |")]
    [InlineData("| Champ | Sorte | Remarque |")]
    public void The_cells_say_what_columns_are_of(string header)
    {
        var type = Declared.Type($"# Pin\n\n{header}\n| --- | --- | --- |\n{Rows}", Declared.Dialect("Tables"));

        Assert.Equal(["id", "total"], type.Fields.AsArray().Select(static field => field.JsonName.Text));
        Assert.Equal([TypeShape.String, TypeShape.Double], type.Fields.AsArray().Select(static field => field.Type!.Shape));
    }

    [Fact]
    public void Columns_of_a_database_say_what_may_be_null()
    {
        var fields = Declared.Type("# Data model\n\n## Tables\n\n### `users`\n\n| Column | Type | Nullable |\n| --- | --- | --- |\n| id | BIGINT | NO |\n| name | VARCHAR(255) | YES |\n").Fields;

        Assert.Equal([TypeForm.Scalar, TypeForm.OrNull], fields.AsArray().Select(static field => field.Type!.Form));
    }

    [Fact]
    public void A_header_that_is_a_row_is_one() =>
        Assert.Equal(
            ["id", "total", "n"],
            Declared.Type("# Pin\n\n| `id` | string | The id |\n| --- | --- | --- |\n| total | number | The total |\n| n | integer | The n |\n").Fields.AsArray().Select(static field => field.JsonName.Text));

    [Theory]
    [InlineData("| JSON type | C# type |\n| --- | --- |\n| string | string |\n| integer | long |\n")]
    [InlineData("| SQL | CLR |\n| --- | --- |\n| bigint | long |\n| varchar | string |\n")]
    [InlineData("| Option | Type | Description |\n| --- | --- | --- |\n| --out | string | Where |\n| --n | integer | How many |\n")]
    [InlineData("| Variable | Type | Description |\n| --- | --- | --- |\n| API_KEY | string | The key |\n| LOG_LEVEL | string | The level |\n")]
    [InlineData("| Plan | Price |\n| --- | --- |\n| free | 0 |\n| pro | 10 |\n")]
    [InlineData("| Name | Value |\n| --- | --- |\n| key | token |\n| debug | true |\n| language | date |\n")]
    [InlineData("| Step | Action |\n| --- | --- |\n| one | string together the words |\n| two | number the pages of the whole book |\n")]
    [InlineData("| Key | Object |\n| --- | --- |\n| Pins | [pin](pin.md) |\n| Users | [user](user.md) |\n")]
    [InlineData("| Setting | Meaning |\n| --- | --- |\n| a | b |\n| a | string |\n")]
    [InlineData("| STRING | string |\n| --- | --- |\n| NUMBER | number |\n| BOOLEAN | boolean |\n")]
    [InlineData("## Value Types\n\n| Name | Value |\n| --- | --- |\n| TEXT | string |\n| AMOUNT | number |\n")]
    public void Other_tables_are_no_fields(string table) =>
        Assert.DoesNotContain(Declared.Document($"# Acme\n\n## Things\n\n{table}", Declared.Dialect("Tables")).Types.AsArray(), static type => type.Fields.Count > 0);

    [Theory]
    [InlineData("| Name | Type |\n| --- | --- |\n| The id of it | string |\n| What it costs | number |\n", "its columns, Name, Type, have types and no names of fields")]
    [InlineData("| Field | Description |\n| --- | --- |\n| id | The id |\n| code | The code |\n", "its columns, Field, Description, have names of fields and no types")]
    public void What_looks_like_fields_and_is_not_read_is_said_with_its_columns(string table, string reason)
    {
        var run = Run(table);

        Assert.DoesNotContain("Pin.g.cs", run.Sources.Keys);
        Assert.Contains(reason, Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "PLX0034").GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| Name | Type |\n| --- | --- |\n| --out | string |\n| -v | boolean |\n")]
    [InlineData("| .proto Type | Notes | C++ Type |\n| --- | --- | --- |\n| double | The d | double |\n| float | The f | float |\n")]
    [InlineData("| Name | Description |\n| --- | --- |\n| Ada | Maintainer |\n| Bob | Tester |\n")]
    public void What_does_not_look_like_fields_is_passed_over(string table) => Assert.DoesNotContain("PLX0034", Run(table).Ids);

    private static GeneratorRun Run(string table) => GeneratorRun.With(
        new TestOptions().WithProperty("PlexModelsDialect", "Tables").WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/pin.md", "# Pin\n\n" + table));
}
