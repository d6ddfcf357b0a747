using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Cells of names with more in them than one name, or with none.</summary>
public sealed class NameCellTests
{
    [Theory]
    [InlineData("`lat`, `lng`")]
    [InlineData("lat, lng")]
    [InlineData("`lat` / `lng`")]
    [InlineData("`lat`/`lng`")]
    [InlineData("lat / lng")]
    [InlineData("`lat` or `lng`")]
    [InlineData("`lat` and `lng`")]
    [InlineData("lat and lng")]
    [InlineData("lat & lng")]
    [InlineData("`lat`, or `lng`")]
    [InlineData("`lat`; `lng`")]
    [InlineData("`lat`, `lng` (optional)")]
    [InlineData("`lat`, `lng` `optional`")]
    public void Several_names_are_fields_of_one_type(string names)
    {
        var run = Run($"| id | integer | x |\n| {names} | number | In degrees |\n");

        Assert.Empty(run.Diagnostics);
        const string Json = """{"id":1,"lat":0.5,"lng":1.5}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("double? Lat {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("double? Lng {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Equal(3, run.Sources["Pin.g.cs"].Split("In degrees").Length);
    }

    [Fact]
    public void Several_names_may_be_marked_and_nested()
    {
        var run = Run("| place | object | x |\n| > `lat`?, `lng` | number | x |\n| > `old`, `new` | string | x |\n| x, y, and z | integer | x |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Show(s_members, \"Lat\", Lat, \"Lng\", Lng, \"Old\", Old, \"New\", New)", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\"X\", X, \"Y\", Y, \"Z\", Z)", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Terms and Conditions")]
    [InlineData("Last name, first name")]
    [InlineData("`lat` lng")]
    [InlineData("lat/lng")]
    public void One_name_of_several_words_is_one_field(string name) =>
        Assert.Equal(3, Declared.Document($"# Pin\n\n| Name | Type |\n| --- | --- |\n| id | string |\n| size | integer |\n| {name} | string |\n").Types[0].Fields.Count);

    [Theory]
    [InlineData("name `required`")]
    [InlineData("`name` `required`")]
    [InlineData("`name` **required**")]
    [InlineData("name *required*")]
    [InlineData("name _Required_")]
    [InlineData("name required")]
    [InlineData("name, required")]
    [InlineData("name [required]")]
    [InlineData("`name` <span class=\"badge\">Required</span>")]
    [InlineData("name <Badge text=\"required\" />")]
    [InlineData("**required** name")]
    [InlineData("🔒 name `new` (required) :warning:")]
    public void What_says_that_a_field_is_always_there_is_no_part_of_its_name(string cell) =>
        Assert.Contains("public required string Name {", Run($"| id | integer | x |\n| {cell} | string | x |\n").Sources["Pin.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("**deprecated** name")]
    [InlineData("**deprecated** `name`")]
    [InlineData("`deprecated` `name`")]
    [InlineData("name (deprecated)")]
    [InlineData("`name` `deprecated`")]
    [InlineData("name deprecated")]
    [InlineData("[deprecated] name")]
    public void What_says_that_a_field_is_deprecated_is_no_part_of_its_name(string cell)
    {
        var source = Run($"| id | integer | x |\n| {cell} | string | x |\n").Sources["Pin.g.cs"];

        Assert.Contains("[global::System.Obsolete", source, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"name\")]", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name 🆕")]
    [InlineData("name ⚠️")]
    [InlineData("🔒 `name`")]
    [InlineData("name ✅ 👍🏽")]
    [InlineData("name :new:")]
    [InlineData("name `beta`")]
    [InlineData("name **new**")]
    [InlineData("`name` <sup>new</sup>")]
    [InlineData("`name` *read-only*")]
    [InlineData("name optional")]
    [InlineData("name `nullable`")]
    public void Badges_are_no_part_of_a_name(string cell)
    {
        var run = Run($"| id | integer | x |\n| {cell} | string | x |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("[JsonPropertyName(\"name\")]", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("required")]
    [InlineData("`deprecated`")]
    [InlineData("is_deprecated")]
    [InlineData("_new_id")]
    [InlineData("new")]
    public void Words_of_badges_may_be_names(string name) =>
        Assert.Equal(
            name.Trim('`'),
            Declared.Document($"# Pin\n\n| Name | Type |\n| --- | --- |\n| id | string |\n| {name} | string |\n").Types[0].Fields[1].Name.Text);

    [Theory]
    [InlineData("...")]
    [InlineData("…")]
    [InlineData("`...`")]
    [InlineData("`<key>`")]
    [InlineData("<key>")]
    [InlineData("&lt;key&gt;")]
    [InlineData("\\<key\\>")]
    [InlineData("{key}")]
    [InlineData("`{key}`")]
    [InlineData("[key: string]")]
    [InlineData("`[key: string]`")]
    [InlineData("*")]
    [InlineData("\\*")]
    [InlineData("`*`")]
    [InlineData("^x-")]
    [InlineData("`^[a-z]+$`")]
    [InlineData("other fields")]
    [InlineData("*additional properties*")]
    [InlineData("Additional properties")]
    [InlineData("any other field")]
    [InlineData("**additionalProperties**")]
    public void What_stands_in_the_place_of_names_is_no_member(string placeholder)
    {
        var run = Run($"| id | integer | x |\n| {placeholder} | string | Whatever else there is |\n| size | integer | x |\n| {placeholder} | string | x |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Show(s_members, \"Id\", Id, \"Size\", Size)", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        const string Json = """{"id":1,"size":2,"x":"y"}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
        Assert.Contains("Whatever else there is", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_the_place_of_names_below_a_field_makes_it_a_map()
    {
        var run = Run("| labels | object | x |\n| > `<key>` | integer | x |\n| cars | object | x |\n| > {id} | object | x |\n| > > name | string | x |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("IReadOnlyDictionary<string, long>? Labels {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("IReadOnlyDictionary<string, global::Acme.PinCars>? Cars {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        const string Json = """{"labels":{"a":1},"cars":{"b":{"name":"c"}}}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
    }

    [Fact]
    public void Values_of_a_map_are_any_JSON_where_names_of_several_kinds_have_types_of_their_own()
    {
        var run = Run("| labels | object | x |\n| > `<name>` | string | x |\n| > `<number>` | integer | x |\n| > `<title>` | string | x |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? Labels {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_a_map_may_be_one_of_several()
    {
        var run = Run("| states | object | x |\n| > `<key>` | string | Possible values are: `new`, `used` |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("IReadOnlyDictionary<string, global::Acme.PinStates>? States {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PinStates Used {", run.Sources["PinStates.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_the_place_of_names_beside_others_is_kept()
    {
        var run = Run("| place | object | x |\n| > id | string | x |\n| > * | string | Whatever else there is |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Whatever else there is", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Show(s_members, \"Id\", Id)", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_as_many_placeholders_as_names_is_read() =>
        Assert.Contains("Pin.g.cs", GeneratorRun.Of(new Page("/project/specs/pin.md", "# Pin\n\n| Name | Type |\n| --- | --- |\n| id | string |\n| lat, lng | float |\n| `<key>` | any |\n| ... | |\n| * | any |\n")).Sources.Keys);

    [Theory]
    [InlineData("a, ")]
    [InlineData("(a)")]
    [InlineData("`new` ")]
    [InlineData("🆕 ")]
    [InlineData(":a: ")]
    [InlineData("<b>new</b>")]
    [InlineData("~")]
    [InlineData("a or ")]
    public void A_cell_of_very_many_pieces_is_read_in_time_that_grows_with_its_length(string piece)
    {
        var pieces = string.Concat(Enumerable.Repeat(piece, 100_000));

        Assert.NotNull(Declared.Document($"# Pin\n\n| Name | Type |\n| --- | --- |\n| id | object |\n| {pieces}a | string |\n| a {pieces} | string |\n"));
    }

    private static GeneratorRun Run(string rows) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/pin.md", "# Pin\n\n| Name | Type | Description |\n| --- | --- | --- |\n" + rows));
}
