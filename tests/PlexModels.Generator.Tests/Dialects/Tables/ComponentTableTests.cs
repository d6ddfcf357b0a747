using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Dialects.Tables;

/// <summary>Fields that are components of MDX.</summary>
public sealed class ComponentTableTests
{
    [Theory]
    [InlineData("<ResponseField name=\"id\" type=\"integer\" required>\n  The number\n</ResponseField>")]
    [InlineData("<ResponseField name=\"id\" type=\"integer\" required>The number</ResponseField>")]
    [InlineData("<ResponseField name='id' type='integer' required={true}>The number</ResponseField>")]
    [InlineData("<ResponseField\n  name=\"id\"\n  type=\"integer\"\n  required\n>\n\nThe number\n\n</ResponseField>")]
    [InlineData("<Properties>\n  <Property name=\"id\" type=\"integer\" required>\n    The number\n  </Property>\n</Properties>")]
    [InlineData("<Properties>\n\n<Property name=\"id\" type=\"integer\" required>\n\nThe number\n\n</Property>\n\n</Properties>")]
    [InlineData("<Field name={\"id\"} type={\"integer\"} required={true} description=\"The number\" />")]
    [InlineData("<SchemaItem collapsible={false} name={\"id\"} required={true} schemaName={\"integer\"} schema={{\"type\":\"integer\",\"a\":\"}\"}}>The number</SchemaItem>")]
    [InlineData("It has\n<Field name=\"id\" type=\"integer\" required>The number</Field>")]
    [InlineData("{/* A comment */}\n<Field name=\"id\" type=\"integer\" required>The number</Field>")]
    [InlineData("<Tabs>\n\n    <Tab>\n\n        <Field name=\"id\" type=\"integer\" required>The number</Field>\n\n    </Tab>\n\n</Tabs>")]
    [InlineData("<Field name=\"id\" type=\"integer\" required>\n  The <Tip>number</Tip>\n\n  And more.\n</Field>")]
    [InlineData("<Field name=\"id\" type=\"integer\" required>\n  <Icon x=\"y\" /> The number\n  ```json\n  1\n  ```\n</Field>")]
    [InlineData("<Field name=\"id\" type=\"integer\" required schema={{\"pattern\":\"^[^\\\"]*$\"}} description=\"The number\" />")]
    [InlineData("<Field name=\"id\" type=\"integer\" required note={<p>User's name</p>}>The number</Field>")]
    [InlineData("<Field name=\"id\" type=\"integer\" required>The number\n{/* <Field name=\"old\" type=\"string\" /> */}</Field>\n<!-- <Field name=\"older\" type=\"string\" /> -->")]
    [InlineData("<div>\n<Field name=\"id\" type=\"integer\" required>The number</Field>\n</div>")]
    public void A_component_with_a_name_and_a_type_is_a_field(string components)
    {
        var run = Run(components);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain("\"old", run.Sources["Pin.Json.g.cs"], StringComparison.Ordinal);
        Assert.Contains("<summary>The number</summary>", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required long Id { get; init; }", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See `<Field name='x' type='string'>` for more.", "See `<Field name='x' type='string'>` for more.")]
    [InlineData("A stray ` tick.\n\n```json\n<Field name='x' type='string'>\n```\n", "A stray ` tick.")]
    [InlineData("See <Tip>`a`</Tip> <B x={1} />now.", "See `a` now.")]
    public void Code_is_part_of_what_a_component_says(string content, string description)
    {
        var type = Assert.Single(Declared.Document($"# Pin\n\n<Field name=\"id\" type=\"integer\">{content}</Field>\n\n<Field name=\"b\" type=\"string\" />\n").Types);

        Assert.Equal(["id", "b"], type.Fields.AsArray().Select(static field => field.Name.Text));
        Assert.Equal(description.Replace("`", "", StringComparison.Ordinal), string.Concat(type.Fields[0].Description.Spans.AsArray().Select(static span => span.Text)).Replace("`", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stray_tick_takes_nothing_from_what_stands_below_its_paragraph() => Assert.Equal(
        ["id", "b"],
        Assert.Single(Declared.Document("# Pin\n\n<Field name=\"id\" type=\"integer\">\nA ` tick.\n\n</Field>\n\n<Field name=\"b\" type=\"string\">Another `.</Field>\n").Types)
            .Fields.AsArray().Select(static field => field.Name.Text));

    [Fact]
    public void Those_that_stand_one_behind_the_other_are_of_one_type()
    {
        var run = Run(
            "<Field name=\"a\" type=\"integer\" required={false}>\nOne, see `<Field name=\"x\" type=\"string\">`\n</Field>\n\n<Field name=\"b?\" type=\"string\" nullable />\n"
            + "<Field name=\"c\" type=\"string[]\" deprecated>\n\n```json\n[\"<Field name='y' type='string'>\"]\n```\n\n</Field>\n\nAnd prose.\n\n<Field name=\"d\" type=\"boolean\" />");

        Assert.Empty(run.Diagnostics);
        var source = run.Sources["Pin.g.cs"];
        Assert.Contains("public long? A {", source, StringComparison.Ordinal);
        Assert.Contains("JsonNullable<string> B {", source, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<string>? C {", source, StringComparison.Ordinal);
        Assert.Contains("[global::System.Obsolete", source, StringComparison.Ordinal);
        Assert.Contains("public required bool D {", source, StringComparison.Ordinal);
        Assert.DoesNotContain(" X {", source, StringComparison.Ordinal);
        Assert.DoesNotContain(" Y {", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_inside_one_are_the_fields_of_its_type()
    {
        var run = Run(
            """
            <ResponseField name="client" type="object[]" required>
              The apps.

              <Expandable title="properties">
                <ResponseField name="name" type="string" required>Its name</ResponseField>

                <ResponseField name="state" type="string" enum={["linked", "waiting"]} />
              </Expandable>
            </ResponseField>

            <ResponseField name="id" type="integer" />
            """);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public required global::System.Collections.Generic.IReadOnlyList<global::Acme.PinClient> Client {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public long? Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required string Name {", run.Sources["PinClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("PinClientState Linked {", run.Sources["PinClientState.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void One_without_a_name_is_the_field_that_its_summary_names()
    {
        var run = Run(
            """
            <SchemaItem collapsible={false} name={"id"} required={true} schemaName={"integer"}></SchemaItem>
            <SchemaItem collapsible={true} className={"schemaItem"}>
              <details style={{}}>
                <summary><span className={"x"}><strong>client</strong><span className={"schemaName"}> object</span></span></summary>
                <div><SchemaItem collapsible={false} name={"name"} required={false} schemaName={"string"}></SchemaItem></div>
              </details>
            </SchemaItem>
            <SchemaItem collapsible={false} name={"code"} required={false} schemaName={"string"}></SchemaItem>
            """);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public required long Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("global::Acme.PinClient? Client {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Code {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Name {", run.Sources["PinClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_may_stand_on_several_lines_and_values_beside_the_schema()
    {
        var run = GeneratorRun.With(
            new TestOptions().WithMetadata("/project/specs/Pin.mdx", "PlexModelsSpec", "true"),
            new Page("/project/specs/Pin.mdx", """
                # Pin

                <SchemaItem name={"id"} required={true} schemaName={"integer"}></SchemaItem><SchemaItem collapsible={true}>
                  <details
                    style={{}}
                  >
                    <summary>
                      <strong
                        className={"openapi-schema__property"}
                      >
                        client
                      </strong><span
                        className={"openapi-schema__name"}
                      >
                         object[]
                      </span>
                    </summary>
                    <SchemaItem name={"id"} required={true} schemaName={"string"}></SchemaItem>
                  </details>
                </SchemaItem><SchemaItem
                  name={"state"}
                  schemaName={"string"}
                  qualifierMessage={"**Possible values:** [`new`, `used`]"}
                ></SchemaItem><SchemaItem name={"code"} schemaName={"string"} qualifierMessage={"**Possible values:** `<= 8 characters`"}></SchemaItem>
                """));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("IReadOnlyList<global::Acme.PinClient>? Client {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("global::Acme.PinState? State {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Code {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required string Id {", run.Sources["PinClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_sent_and_what_comes_back_are_apart_without_a_word_between_them()
    {
        var run = Run("<ParamField body=\"code\" type=\"string\">The code</ParamField>\n<ResponseField name=\"id\" type=\"integer\" />");

        Assert.Contains("long? Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"code\"", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Those_before_one_that_is_never_closed_are_read()
    {
        var run = Run("<Field name=\"id\" type=\"integer\" />\n<Field name=\"name\" type=\"string\">\n\nNever");

        Assert.Equal(["PLX0042"], run.Ids);
        Assert.Contains("long? Id {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_in_components_are_no_generators()
    {
        var run = Run("### Properties\n\n<Properties>\n  <Property name=\"at\" type=\"timestamp\">When</Property>\n</Properties>");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("global::System.DateTimeOffset? At {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_name_the_types()
    {
        var run = Run("<Field name=\"owner\" type=\"[Owner](#the-owner-object)\" />\n\n## The owner object\n\n<Field name=\"name\" type=\"string\" />\n");

        Assert.Empty(run.Diagnostics);
        Assert.Contains("global::Acme.Owner? Owner {", run.Sources["Pin.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Name {", run.Sources["Owner.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_are_no_model_and_that_is_said_at_their_line()
    {
        var page = new Page("/project/specs/Pin.mdx", "# Pin\n\n<ParamField body=\"code\" type=\"string\" required>The code</ParamField>\n\n## Response\n\n<ResponseField name=\"id\" type=\"integer\" />\n");
        var run = GeneratorRun.With(new TestOptions().WithMetadata(page.Path, "PlexModelsSpec", "true"), page);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0034", diagnostic.Id);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("'ParamField' are parameters", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("long? Id {", run.Sources["PinResponse.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"code\"", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Card title=\"a\" type=\"b\">\n\n## Client\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n\n</Card>")]
    [InlineData("<Tabs>\n<Tab title=\"a\">\n\n## Client\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n\n</Tab>\n</Tabs>")]
    [InlineData("<Field name=\"a\" type=\"string\">\n\n## Client\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n")]
    [InlineData("```jsx\n<Field name=\"a\" type=\"string\" />\n```\n\n## Client\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n")]
    [InlineData("A `<Field name=\"a\" type=\"string\" />` it is.\n\n## Client\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n")]
    [InlineData("<Field name=\"a\" type={\"string\" />\n\n## Client\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n")]
    public void What_is_no_field_or_never_ends_takes_nothing_from_the_page(string text)
    {
        var run = Run(text);

        Assert.Contains("long? Id {", run.Sources["Client.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Pin.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("<Field name=\"a\" type=\"string\">\n\nOne\n\n", "Field")]
    [InlineData("<Field name=\"a\" type=\"string\">\n<Expandable>\n</Field>", "Field")]
    [InlineData("<table>\n<tr><td>a</td></tr>\n\n", "table")]
    public void What_is_never_closed_is_said_where_it_begins(string text, string name)
    {
        var run = Run("| Name | Type |\n| --- | --- |\n| id | integer |\n\n" + text);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLX0042", diagnostic.Id);
        Assert.Equal(6, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.StartsWith($"The <{name}> that begins here", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_read_into_what_the_components_say()
    {
        var json = new GeneratedContext(Run("<Field name=\"id\" type=\"integer\" required />\n<Field name=\"owner\" type=\"object\">\n<Field name=\"name\" type=\"string\" />\n</Field>"));
        const string Document = """{"id":1,"owner":{"name":"Ann"}}""";

        Assert.Equal(Document, json.RoundTrip("Pin", Document));
    }

    [Theory]
    [InlineData("<Field name=\"a\" type=\"string\">\n", "")]
    [InlineData("<Field name=\"a\" type=\"string\">", "</Field>")]
    [InlineData("<Field name=\"a\" type={", "")]
    [InlineData("`<F a={`", "")]
    [InlineData("<Field name=\"a\" type=\"string\" />\ntext\n", "")]
    [InlineData("<Field name=\"a\" type=\"string\" x={'{", "")]
    [InlineData("<A x={\n\n", "")]
    [InlineData("<div>\n<A x={\n", "")]
    [InlineData("<F name=\"a\" type=\"b\" /><A x={", "")]
    [InlineData("{/* <F", "\n")]
    [InlineData("- `a` (((((", "\n")]
    [InlineData("- `a` (string, [[[<<<{{", "\n")]
    [InlineData("- `a`: ((((", "")]
    [InlineData("  - `a` (object)\n", "")]
    public void A_page_of_nothing_else_is_read_in_time_that_grows_with_its_length(string piece, string end)
    {
        // Squares of these lengths would take minutes, and recursion the stack.
        var text = string.Concat(Enumerable.Repeat(piece, 100_000)) + string.Concat(Enumerable.Repeat(end, 100_000));

        Assert.NotNull(Declared.Document("# Pin\n\n" + text));
    }

    private static GeneratorRun Run(string components) => GeneratorRun.Of(new Page("/project/specs/Pin.mdx", $"# Pin\n\n{components}\n"));
}
