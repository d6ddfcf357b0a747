using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Names that are paths to members of other fields, in all the ways that references write them.</summary>
public sealed class NamePathTests
{
    [Theory]
    [InlineData("items[*].id", "items[*].name")]
    [InlineData("items[n].id", "items[i].name")]
    [InlineData("items[0].id", "items[].name")]
    [InlineData("items.*.id", "items.*.name")]
    [InlineData("items[*].id", "items.*.name")]
    [InlineData("items.[].id", "items[].name")]
    [InlineData("$.items[*].id", "$.items[*].name")]
    [InlineData("items[]/id", "items[]/name")]
    [InlineData("items->id", "items -> name")]
    [InlineData("`items` → `id`", "`items` → `name`")]
    [InlineData("items→id", "items→name")]
    [InlineData("items > id", "items > name")]
    [InlineData("items[id]", "items[name]")]
    public void Members_of_a_list_that_has_a_row_are_of_its_items(string id, string name)
    {
        var run = Run($"| total | integer |\n| items | array |\n| {id} | string |\n| {name} | string |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"total":1,"items":[{"id":"a","name":"b"}]}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("IReadOnlyList<global::Acme.PinItems>? Items {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Name {", run.Sources["PinItems.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("user/id", "user/name")]
    [InlineData("user->id", "user->name")]
    [InlineData("user → id", "user → name")]
    [InlineData("user[id]", "user[name]")]
    [InlineData("user['id']", "user[\"name\"]")]
    [InlineData("$.user.id", "$.user.name")]
    public void Members_that_several_rows_have_of_one_name_are_of_it(string id, string name)
    {
        var run = Run($"| code | integer |\n| {id} | string |\n| {name} | string |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"code":1,"user":{"id":"a","name":"b"}}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("global::Acme.PinUser? User {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Name {", run.Sources["PinUser.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_may_stand_behind_brackets()
    {
        var run = Run("| user[id] | string |\n| user[home][city] | string |\n| user[home][zip] | string |\n| tags[] | string |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"user":{"id":"a","home":{"city":"b","zip":"c"}},"tags":["d"]}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("IReadOnlyList<string>? Tags {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Zip {", run.Sources["PinUserHome.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_owner_of_one_name_in_brackets_is_said_to_be_missing()
    {
        var run = Run("| action | string |\n| changes[from] | string |\n");

        Assert.Equal("PLX0035", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("string? From {", run.Sources["PinChanges.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cars.{id}.name", "cars.{id}.year")]
    [InlineData("cars.<id>.name", "cars.<id>.year")]
    [InlineData("`cars.<id>.name`", "`cars.<id>.year`")]
    [InlineData("cars.*.name", "cars.*.year")]
    [InlineData("cars.\\*.name", "cars.\\*.year")]
    public void Members_behind_any_name_are_of_the_values_of_a_map(string name, string year)
    {
        var run = Run($"| cars | object |\n| {name} | string |\n| {year} | integer |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"cars":{"a":{"name":"b","year":1}}}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("IReadOnlyDictionary<string, global::Acme.PinCars>? Cars {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("long? Year {", run.Sources["PinCars.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_for_any_name_says_what_the_values_of_a_map_are()
    {
        var run = Run("| labels | object |\n| labels.{key} | integer |\n| rates.{currency} | number |\n| rates.{currency}.min | number |\n");

        Assert.Contains("IReadOnlyDictionary<string, long>? Labels {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("IReadOnlyDictionary<string, global::Acme.PinRates>? Rates {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_through_any_name_is_one_by_itself()
    {
        var run = Run("| id | string |\n| rates.{currency}.min | number |\n");

        Assert.Equal("PLX0035", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("IReadOnlyDictionary<string, global::Acme.PinRates>? Rates {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[].")]
    [InlineData("[*].")]
    [InlineData("$.")]
    [InlineData("$[].")]
    [InlineData("$[0].")]
    public void What_a_path_begins_with_is_the_JSON_itself(string root)
    {
        var run = Run($"| {root}id | integer |\n| {root}home.city | string |\n| {root}home.zip | string |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"id":1,"home":{"city":"a","zip":"b"}}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("global::Acme.PinHome? Home {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$")]
    [InlineData("[]")]
    [InlineData("$[*]")]
    public void The_row_of_the_JSON_itself_is_no_member(string root)
    {
        var run = Run($"| {root} | object |\n| $.id | integer |\n| name | string |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Show(s_members, \"Id\", Id, \"Name\", Name)", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "application/xml")]
    [InlineData("app.kubernetes.io/name", "app.kubernetes.io/version")]
    [InlineData("km/h", "m/s")]
    [InlineData("xml:lang", "xml:space")]
    [InlineData("$ref", "@type")]
    public void Names_with_signs_in_them_are_names(string first, string second)
    {
        var run = Run($"| id | string |\n| {first} | string |\n| {second} | string |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"\"{first}\"", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"\"{second}\"", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_are_no_paths() =>
        Assert.DoesNotContain("Pin.g.cs", GeneratorRun.Of(new Page("/project/specs/pin.md", "# Pin\n\n| Name | Type |\n| --- | --- |\n| id | string |\n| GET /pets/{id} | object |\n| GET /pets/{name} | object |\n")).Sources.Keys);

    [Fact]
    public void A_list_and_its_items_may_have_a_row_each()
    {
        var run = Run("| tags | array |\n| tags[] | string |\n| docks | array |\n| docks[] | object |\n| docks[].id | integer |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"tags":["a"],"docks":[{"id":1}]}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("IReadOnlyList<string>? Tags {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("long? Id {", run.Sources["PinDocks.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("a[b]")]
    [InlineData("a/")]
    [InlineData("[].")]
    [InlineData("->")]
    public void A_path_of_very_many_steps_is_read_in_time_that_grows_with_its_length(string step) =>
        Assert.NotNull(Declared.Document($"# Pin\n\n| Name | Type |\n| --- | --- |\n| id | object |\n| {string.Concat(Enumerable.Repeat(step, 100_000))}id | string |\n"));

    private static GeneratorRun Run(string rows) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/pin.md", "# Pin\n\n| Name | Type |\n| --- | --- |\n" + rows));
}
