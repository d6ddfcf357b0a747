using PlexModels.Generator;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Tests.Harness;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Names and types in one cell, a line each.</summary>
public sealed class NamedTypeTests
{
    private const string Elements = """
        <h1>Packages:</h1>
        <h3 id="acme.Alert">Alert
        </h3>
        <table>
        <thead><tr><th>Field</th><th>Description</th></tr></thead>
        <tbody>
        <tr><td>
        <code>severity</code><br>
        <em>
        string
        </em>
        </td><td>
        <em>(Optional)</em>
        <p>How bad</p>
        </td></tr>
        <tr><td>
        <code>exclusionList</code><br>
        <em>
        []string
        </em>
        </td><td><p>What not</p></td></tr>
        <tr><td>
        <code>counts</code><br>
        map[string]int32
        </td><td><p>How many</p></td></tr>
        <tr><td>
        <code>spec</code><br>
        <em>
        <a href="#acme.AlertSpec">
        AlertSpec
        </a>
        </em>
        </td><td><em>(Required)</em> What for</td></tr>
        </tbody>
        </table>
        <h3 id="acme.AlertSpec">AlertSpec
        </h3>
        <table>
        <thead><tr><th>Field</th><th>Description</th></tr></thead>
        <tbody>
        <tr><td><code>name</code><br><em>string</em></td><td>What it is called</td></tr>
        </tbody>
        </table>
        """;

    [Fact]
    public void Elements_have_the_type_below_the_name()
    {
        var run = GeneratorRun.Of(new Page("/project/specs/api.md", Elements));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Alert.g.cs", "AlertSpec.g.cs"], run.Sources.Keys.Where(static key => key.StartsWith("Alert", StringComparison.Ordinal) && !key.Contains("Json", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var alert = run.Sources["Alert.g.cs"];
        Assert.Contains("public string? Severity ", alert, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<string>? ExclusionList ", alert, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyDictionary<string, int>? Counts ", alert, StringComparison.Ordinal);
        Assert.Contains("public required global::Acme.AlertSpec Spec ", alert, StringComparison.Ordinal);
    }

    [Fact]
    public void One_link_is_one_type()
    {
        var type = Fields("`list`<br>[meta/v1.ObjectMeta](https://acme.example/meta)")[0].Type!;

        Assert.Equal(TypeForm.Named, type.Form);
        Assert.Equal("meta/v1.ObjectMeta", type.Name);
    }

    [Theory]
    [InlineData("`list`<br>_[]string_")]
    [InlineData("`list`<br/>[]string")]
    [InlineData("<code>list</code><br><em>[]string</em>")]
    public void Cells_of_pipes_may_have_it_there_as_well(string cell)
    {
        var field = Fields(cell)[0];

        Assert.Equal("list", field.JsonName.Text);
        Assert.Equal(TypeForm.List, field.Type!.Form);
    }

    [Theory]
    [InlineData("`id`<br>_required_")]
    [InlineData("`id` <br/>*(added in v3.0)*")]
    [InlineData("`id`<br>see below")]
    public void A_remark_below_a_name_is_no_type(string cell) =>
        Assert.Empty(Declared.Document($"# Pin\n\n| Field | Description |\n| --- | --- |\n| {cell} | The id |\n", Declared.Dialect("Tables")).Types.AsArray());

    private static EquatableArray<SpecField> Fields(string cell) =>
        Declared.Type($"# Pin\n\n| Field | Description |\n| --- | --- |\n| {cell} | The id |\n", Declared.Dialect("Tables")).Fields;
}
