using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Signs before all names of a table, which say what is always there, and names that lead to the types of their fields.</summary>
public sealed class PresenceSignsTests
{
    private const string Schema = """
        # Place

        | Type | `object` |
        | --- | --- |
        | **Additional properties** | Any type |

        | Property | Pattern | Type | Deprecated | Definition | Title/Description |
        | --- | --- | --- | --- | --- | --- |
        | + [name](#name ) | No | string | No | In #/definitions/name | What it is called |
        | - [address](#address ) | No | object | No | - | - |
        | - [docks](#docks ) | No | array of object | No | - | - |
        | - [size](#size ) | No | integer or null | Yes | - | - |

        ## <a name="name"></a>1. [Required] Property `name`

        | Type | `string` |
        | --- | --- |
        | **Defined in** | #/definitions/name |

        ## <a name="address"></a>2. [Optional] Property `address`

        | Property | Pattern | Type | Title/Description |
        | --- | --- | --- | --- |
        | - [street](#address_street ) | No | object | - |
        | - [zip](#address_zip ) | No | string | - |

        ### <a name="address_street"></a>2.1. [Optional] [Deprecated] Property `address > street`

        | Property | Pattern | Type | Title/Description |
        | --- | --- | --- | --- |
        | + [number](#address_street_number ) | No | integer | - |

        ## <a name="docks"></a>3. Property `docks`

        | Property | Pattern | Type | Title/Description |
        | --- | --- | --- | --- |
        | + [id](#docks_id ) | No | string | - |

        """;

    [Fact]
    public void A_plus_says_that_a_field_is_always_there_and_a_minus_that_it_may_be_absent()
    {
        var run = Run(Schema);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public required string Name {", run.Sources["Place.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public global::Acme.Address? Address {", run.Sources["Place.g.cs"], StringComparison.Ordinal);
        Assert.Contains("JsonNullable<long> Size {", run.Sources["Place.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_schema_calls_a_type_is_no_description_of_its_field()
    {
        var source = Run(Schema).Sources["Place.g.cs"];

        Assert.Contains("What it is called", source, StringComparison.Ordinal);
        Assert.DoesNotContain("#/definitions", source, StringComparison.Ordinal);
        Assert.Equal(2, source.Split("[global::System.Obsolete").Length);
    }

    [Fact]
    public void A_heading_of_a_property_names_the_type_that_its_row_leads_to()
    {
        var run = Run(Schema);

        const string Json = """{"name":"a","address":{"street":{"number":1},"zip":"2"},"docks":[{"id":"b"}]}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Place", Json));
        Assert.Contains("IReadOnlyList<global::Acme.Docks>? Docks {", run.Sources["Place.g.cs"], StringComparison.Ordinal);
        Assert.Contains("global::Acme.AddressStreet? Street {", run.Sources["Address.g.cs"], StringComparison.Ordinal);
        Assert.Contains("required long Number {", run.Sources["AddressStreet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_minus_below_a_row_without_one_nests()
    {
        var run = Run("# Place\n\n| Name | Type |\n| --- | --- |\n| address | object |\n| - street | string |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("string? Street {", run.Sources["PlaceAddress.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_what_is_required_says_it_in_the_place_of_signs()
    {
        var run = Run("# Place\n\n| Name | Type | Required |\n| --- | --- | --- |\n| - street | string | yes |\n| > city | string | no |\n");

        Assert.Contains("public required", run.Sources["Place.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_leads_to_no_type_has_the_one_that_its_row_says()
    {
        var run = Run("# Place\n\n| Name | Type |\n| --- | --- |\n| [address](#address) | object |\n| [zip](#place) | string |\n\n## Address\n\nWhere it is.\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("JsonElement? Address {", run.Sources["Place.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Zip {", run.Sources["Place.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_begins_with_the_word_property_keeps_it() =>
        Assert.Contains("PropertyTax.g.cs", Run("# Property tax\n\n| Name | Type |\n| --- | --- |\n| rate | number |\n").Sources.Keys);

    private static GeneratorRun Run(string page) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/place.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/place.md", page));
}
