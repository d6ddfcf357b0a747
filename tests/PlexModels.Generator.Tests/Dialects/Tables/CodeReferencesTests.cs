using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Pages as tools write them of code, of charts and of operations in the cloud.</summary>
public sealed class CodeReferencesTests
{
    [Fact]
    public void A_heading_that_says_nothing_is_about_the_one_beside_it()
    {
        var run = Run("""
            [Home](./index.md) &gt; [acme](./acme.md)

            ## Shade enum

            ## Enumeration Members

            |  Member | Value | Description |
            |  --- | --- | --- |
            |  Red | <code>&quot;red&quot;</code> | Red. |
            |  Green | <code>&quot;green&quot;</code> | Green. |

            ## Pin interface

            ## Properties

            |  Property | Modifiers | Type |
            |  --- | --- | --- |
            |  [id](./acme.pin.id.md) | <code>readonly</code> | number |
            |  [shade?](./acme.pin.shade.md) |  | Shade |

            """);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("Shade Green { get; } = new(\"green\")", run.Sources["Shade.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public global::Acme.Shade? Shade {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Values_below_a_heading_that_a_type_names_are_an_enum()
    {
        var run = Run("""
            # Pins - Get

            ### Pin

            | Name | Type | Description |
            | --- | --- | --- |
            | state | [provisioningState](#provisioningstate) | The state. |
            | size | Size | The size. |

            ### provisioningState

            | Value | Description |
            | --- | --- |
            | Creating | It is made. |
            | Succeeded | It is there. |

            ### Size

            | Value | Description |
            | --- | --- |
            | small | S. |
            | large | L. |

            ### Sort

            | Value | Description |
            | --- | --- |
            | up | Up. |
            | down | Down. |

            """);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public global::Acme.ProvisioningState? State {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public global::Acme.Size? Size {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("ProvisioningState Succeeded {", run.Sources["ProvisioningState.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Sort.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Values_with_types_are_fields_and_no_enum()
    {
        var run = Run("# acme\n\n## Values\n\n| Key | Type | Default | Description |\n|-----|------|---------|-------------|\n| replicaCount | int | `1` | How many |\n| tolerations | list | `[]` | |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public int? ReplicaCount {", run.Sources["Acme.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_fields_whose_types_nobody_knows_is_said_not_to_be_read()
    {
        const string Page = "# Pin\n\n| Name | Type |\n| --- | --- |\n| id | string |\n\n## Odd\n\n| Name | Type |\n| --- | --- |\n| a | Foo |\n| b | Bar |\n";

        var diagnostic = Assert.Single(Run(Page).Diagnostics);

        Assert.Equal("PLX0034", diagnostic.Id);
        Assert.Contains("line 9: most of its types are not known", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_asked_for_is_read_whatever_its_types()
    {
        var run = GeneratorRun.With(
            new TestOptions().WithMetadata("/project/specs/api.md", "PlexModelsSpec", "true").WithProperty("PlexModelsTables", "Odd"),
            new Page("/project/specs/api.md", "# Pin\n\n## Odd\n\n| Name | Type |\n| --- | --- |\n| a | Foo |\n| b | Bar |\n"));

        Assert.Equal(["PLX0013", "PLX0013"], run.Ids);
        Assert.Contains("JsonElement? A {", run.Sources["Odd.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`id`<br>_required_")]
    [InlineData("**id**<br/>*Required*")]
    [InlineData("id <br /> (required)")]
    public void Names_say_behind_a_line_break_that_they_are_always_there(string name) =>
        Assert.Contains(
            "public required string Id {",
            Run($"# Pin\n\n| Attribute | Data type |\n| --- | --- |\n| {name} | String |\n").Sources["Pin.g.cs"],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("one of: string, integer")]
    [InlineData("anyOf string, integer")]
    [InlineData("Union[str, int]")]
    [InlineData("Union[str, int, None]")]
    public void Types_behind_the_words_for_one_of_them_are_a_union(string type)
    {
        var run = Run($"# Pin\n\n| Attribute | Data type |\n| --- | --- |\n| id | string |\n| code | {type} |\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public global::Acme.PinCode? Code {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("TryGetString(", run.Sources["PinCode.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string page) => GeneratorRun.With(
        new TestOptions().WithMetadata("/project/specs/api.md", "PlexModelsSpec", "true"),
        new Page("/project/specs/api.md", page));
}
