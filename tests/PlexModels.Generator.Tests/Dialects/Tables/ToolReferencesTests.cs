using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Pages as tools write them that have no layout of their own here.</summary>
public sealed class ToolReferencesTests
{
    private const string Widdershins = """
        <h1 id="pins">Pins v1.0.0</h1>

        # Schemas

        <h2 id="tocS_Pin">Pin</h2>
        <!-- backwards compatibility -->
        <a id="schemapin"></a>
        <a id="schema_Pin"></a>

        ```json
        {
          "id": 0,
          "tags": [ { "name": "string" } ],
          "status": "new"
        }

        ```

        ### Properties

        |Name|Type|Required|Restrictions|Description|
        |---|---|---|---|---|
        |id|integer(int64)|true|none|none|
        |tags|[[Tag](#schematag)]|false|none|none|
        |place|object|false|none|none|
        |» height|number(double)¦null|false|none|none|
        |» at|string(date-time)|true|none|none|
        |status|string|false|none|none|
        |level|integer(int32)|false|none|none|
        |**additionalProperties**|string|false|none|none|

        #### Enumerated Values

        |Property|Value|
        |---|---|
        |status|new|
        |status|used|
        |level|1|
        |level|2|

        <h2 id="tocS_Tag">Tag</h2>
        <a id="schematag"></a>

        ### Properties

        |Name|Type|Required|Restrictions|Description|
        |---|---|---|---|---|
        |name|string¦null|false|none|none|

        <h2 id="tocS_Colour">Colour</h2>
        <a id="schemacolour"></a>

        ### Properties

        allOf

        |Name|Type|Required|Restrictions|Description|
        |---|---|---|---|---|
        |*anonymous*|[Tag](#schematag)|false|none|none|

        and

        |Name|Type|Required|Restrictions|Description|
        |---|---|---|---|---|
        |*anonymous*|object|false|none|none|
        |» red|integer|true|none|none|

        <h2 id="tocS_Mark">Mark</h2>
        <a id="schemamark"></a>

        ### Properties

        oneOf

        |Name|Type|Required|Restrictions|Description|
        |---|---|---|---|---|
        |*anonymous*|[Pin](#schemapin)|false|none|none|

        xor

        |Name|Type|Required|Restrictions|Description|
        |---|---|---|---|---|
        |*anonymous*|[Tag](#schematag)|false|none|none|

        """;

    [Fact]
    public void Headings_that_are_elements_name_types()
    {
        var run = Run(Widdershins);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        var pin = run.Sources["Pin.g.cs"];
        Assert.Contains("public required long Id {", pin, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.Tag>? Tags {", pin, StringComparison.Ordinal);
        Assert.Contains("public double? Height {", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required global::System.DateTimeOffset At {", run.Sources["PinPlace.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public string? Name {", run.Sources["Tag.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_behind_a_heading_are_its_own() =>
        Assert.Contains(
            "IReadOnlyList<global::Acme.Tag>? Tags {",
            Run(Widdershins.Replace("[[Tag](#schematag)]", "[[those below](#schematag)]", StringComparison.Ordinal)).Sources["Pin.g.cs"],
            StringComparison.Ordinal);

    [Fact]
    public void A_table_of_values_makes_enums_of_the_fields_that_it_names()
    {
        var run = Run(Widdershins);

        Assert.Contains("PinStatus Used {", run.Sources["PinStatus.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PinLevel _2 {", run.Sources["PinLevel.g.cs"].Replace("Value2", "_2", StringComparison.Ordinal), StringComparison.Ordinal);
        const string Json = """{"id":1,"status":"used","level":2}""";
        Assert.Equal(Json, new GeneratedContext(run).RoundTrip("Pin", Json));
    }

    [Fact]
    public void A_row_for_members_without_a_name_is_no_member()
    {
        var pin = Run(Widdershins).Sources["Pin.g.cs"];

        Assert.DoesNotContain("AdditionalPropertiesValue", pin, StringComparison.Ordinal);
        Assert.Contains("AdditionalProperties {", pin, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_type_are_its_members_and_alternatives_a_union()
    {
        var run = Run(Widdershins);

        Assert.Contains("public required long Red {", run.Sources["Colour.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public string? Name {", run.Sources["Colour.g.cs"], StringComparison.Ordinal);
        Assert.Contains("TryGetTag(", run.Sources["Mark.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_part_with_a_name_is_said_not_to_be_inherited()
    {
        var run = Run(Widdershins.Replace("|*anonymous*|object|false|none|none|", "|*anonymous*|[Pin](#schemapin)|false|none|none|\n|*anonymous*|object|false|none|none|", StringComparison.Ordinal));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0037", diagnostic.Id);
        Assert.Contains("'#schemapin', which stands beside another one", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(65, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Fact]
    public void Ten_thousand_headings_that_are_elements_are_read() =>
        Assert.Contains("T9999.g.cs", new HashSet<string>(Declared.Document(string.Concat(Enumerable.Range(0, 10_000).Select(static i => $"<h2>T{i}</h2>\n")) + "\n| Field | Type |\n| --- | --- |\n| id | string |\n").Types.AsArray().Select(static type => type.Name.Text + ".g.cs")));

    [Fact]
    public void A_page_with_the_properties_of_several_models_has_all_of_them()
    {
        const string Pet = "# Pet\n\n## Properties\n\nName | Type | Description | Notes\n------------ | ------------- | ------------- | -------------\n**id** | **int** |  | [optional] \n\n";

        var run = Run(Pet + Pet.Replace("Pet", "Cat", StringComparison.Ordinal));

        Assert.Contains(" Id {", run.Sources["Pet.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Id {", run.Sources["Cat.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void What_is_sent_is_told_from_what_is_answered_by_the_lines_before_the_tables()
    {
        var run = Run("""
            # Badges

            ## List badges

            ```plaintext
            GET /projects/:id/badges
            ```

            | Attribute | Type | Required | Description |
            | --- | --- | --- | --- |
            | `id` | integer | Yes | The project. |

            If successful, returns `200 OK` and the following response attributes:

            | Attribute | Type | Description |
            | --- | --- | --- |
            | `link_url` | string | The badge. |

            ## Add a badge

            Supported attributes:

            | Attribute | Type | Description |
            | --- | --- | --- |
            | `name` | string | The name. |

            """);

        Assert.Contains("string? LinkUrl", run.Sources["ListBadgesResponse.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(" Id {", run.Sources["ListBadgesResponse.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Sources.Keys, static name => name.StartsWith("AddABadge", StringComparison.Ordinal) || name.StartsWith("ListBadges.", StringComparison.Ordinal));
        Assert.Equal(["PLX0034"], run.Ids);
    }

    [Fact]
    public void A_table_about_a_field_of_the_one_above_is_that_fields_type()
    {
        var run = Run("""
            # Torrents

            Response arguments:

            | Key | Value Type |
            | --- | --- |
            | `comment` | string |
            | `files` | array (see below) |

            `files`: array of objects, each containing:

            | Key | Value Type |
            | --- | --- |
            | `length` | number |
            | `name` | string |

            `nobody`: has no row above:

            | Key | Value Type |
            | --- | --- |
            | `size` | number |

            """);

        Assert.Contains("IReadOnlyList<global::Acme.TorrentsResponseFiles>? Files {", run.Sources["TorrentsResponse.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public double? Length {", run.Sources["TorrentsResponseFiles.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(" Length {", run.Sources["TorrentsResponse.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public double? Size {", run.Sources["Torrents.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Types_behind_names_in_one_cell_are_read()
    {
        var run = Run("""
            # API Reference

            #### Cluster

            | Field | Description | Default | Validation |
            | --- | --- | --- | --- |
            | `replicas` _integer_ | How many. | | Minimum: 1 |
            | `spec` _[ClusterSpec](#clusterspec)_ | The spec. | | |
            | `items` _[ClusterSpec](#clusterspec) array_ | All. | | |

            #### ClusterSpec

            | Field | Description | Default | Validation |
            | --- | --- | --- | --- |
            | `size` _integer_ | Its size. | | |

            """);

        Assert.Contains("public long? Replicas {", run.Sources["Cluster.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public global::Acme.ClusterSpec? Spec {", run.Sources["Cluster.g.cs"], StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Acme.ClusterSpec>? Items {", run.Sources["Cluster.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_payload_has_no_member_for_itself_and_notes_say_what_is_required()
    {
        var run = Run("""
            # Service

            ## Operations

            #### Message User signed up `UserSignedUp`

            ##### Payload

            | Name | Type | Description | Value | Constraints | Notes |
            |---|---|---|---|---|---|
            | (root) | object | - | - | - | **additional properties are allowed** |
            | email | string | The address. | - | format (`email`) | **required** |
            | address | object | - | - | - | - |
            | address.city | string | - | - | - | - |

            """);

        var payload = run.Sources["UserSignedUp.g.cs"];
        Assert.Contains("public required string Email {", payload, StringComparison.Ordinal);
        Assert.Contains("UserSignedUpAddress? Address {", payload, StringComparison.Ordinal);
        Assert.DoesNotContain("Root", payload, StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("# Interface: Pin")]
    [InlineData("# Class: Pin")]
    [InlineData("# Type alias: Pin")]
    public void What_a_language_says_of_a_type_or_member_is_no_part_of_its_name(string heading)
    {
        var run = Run(heading + "\n\n## Properties\n\n| Property | Type | Description |\n| --- | --- | --- |\n| `id` | `number` | - |\n| `readonly` `tags` | readonly `string`[] | - |\n| `optional` | `true` | - |\n");

        Assert.Contains("IReadOnlyList<string>? Tags {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public bool? Optional {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Values_behind_the_word_enum_make_an_enum()
    {
        var run = Run("# API\n\n#### Pin\n\n| Name | Type | Description | Required |\n| --- | --- | --- | --- |\n| id | long | | Yes |\n| status | string | How it is<br>_Enum:_ `\"new\"`, `\"used\"` | No |\n");

        Assert.Contains("PinStatus New {", run.Sources["PinStatus.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required long Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string page) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/api.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/api.md", page));
}
