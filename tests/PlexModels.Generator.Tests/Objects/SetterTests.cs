using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Objects;

public sealed class SetterTests
{
    private const string Source =
        """
        namespace Acme
        {
            internal static class Changes
            {
                public static Thing Change(Thing thing)
                {
                    thing.Id = 8;
                    thing.AdditionalProperties = null;
                    return thing;
                }
            }
        }
        """;

    private static readonly Page s_thing = Page.WithFields("Thing", "`id` | *long* | :heavy_check_mark: | N/A | ", "`name` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A | ");

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    public void Properties_can_be_set_at_any_time_where_the_project_says_so(string kind)
    {
        var json = new GeneratedContext(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsSetters", "set").WithProperty("PlexModelsKind", kind), Source, s_thing));

        var thing = json.Type("Changes").GetMethod("Change")!.Invoke(null, [json.Read("Thing", """{"id":7,"name":null,"more":1}""")]);

        Assert.Equal("""{"id":8,"name":null}""", json.Write(json.Type("Thing"), thing));
    }

    [Fact]
    public void Else_they_cannot() =>
        Assert.All(GeneratorRun.With(new TestOptions(), Source, s_thing).CompilerDiagnostics, static diagnostic => Assert.Equal("CS8852", diagnostic.Id));
}
