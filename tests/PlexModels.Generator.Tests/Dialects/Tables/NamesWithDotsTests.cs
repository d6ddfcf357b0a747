using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Names with dots in them, whose first part has no row of its own.</summary>
public sealed class NamesWithDotsTests
{
    [Fact]
    public void Several_that_begin_with_one_name_are_members_of_it()
    {
        var run = Run("| id | string |\n| properties.createdAt | string (date-time) |\n| properties.count | integer |\n");

        Assert.Contains("public global::Acme.PinProperties? Properties {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        const string Json = """{"id":"a","properties":{"createdAt":"2024-01-31T12:00:00+00:00","count":3}}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
    }

    [Fact]
    public void What_several_rows_begin_with_needs_no_row_of_its_own() =>
        Assert.Empty(Run("| id | string |\n| a.x | string |\n| a.b[0].y | integer |\n| a.b[0].z | string |\n").Diagnostics);

    [Fact]
    public void The_row_that_one_alone_lacks_is_said()
    {
        var run = Run("| id | string |\n| stations[].name | string |\n| a.x | integer |\n| a.b.y | integer |\n");

        Assert.Equal(["PLX0035", "PLX0035"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("'stations[].name'", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("'a.b.y'", run.Diagnostics[1].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_among_them_holds_those_below_it()
    {
        var run = Run("| hits.total.value | long |\n| hits.total.relation | string |\n| hits.hits | array of objects |\n| hits.hits._id | string |\n");

        Assert.Contains("IReadOnlyList<global::Acme.PinHitsHits>? Hits {", run.Sources["PinHits.g.cs"], StringComparison.Ordinal);
        const string Json = """{"hits":{"total":{"value":1,"relation":"eq"},"hits":[{"_id":"a"}]}}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
    }

    [Fact]
    public void One_alone_is_a_name()
    {
        var run = Run("| id | string |\n| odata.context | string |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("\"odata.context\"", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Those_of_annotations_are_names()
    {
        var run = Run("| @odata.context | string |\n| @odata.type | string |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("\"@odata.context\"", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string rows) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/pin.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/pin.md", "# Pin\n\n| Name | Type |\n| --- | --- |\n" + rows));
}
