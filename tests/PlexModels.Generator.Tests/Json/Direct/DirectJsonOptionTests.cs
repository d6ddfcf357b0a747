using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Json.Direct;

/// <summary><c>PlexModelsDirectJson</c>: whether models read and write themselves.</summary>
public sealed class DirectJsonOptionTests
{
    private static readonly string[] s_methods = ["FromJson", "FromJsonAsync", "ToJson", "ToUtf8Json", "WriteJson", "JsonDocuments"];

    private static readonly Page[] s_pages =
    [
        Page.WithFields("Place", "`city` | *String* | yes | |", "`kind` | [Kind](Kind.md) | | |", "`either` | [Either](Either.md) | | |"),
        Page.WithValues("Kind", ("TOWN", "town")),
        Page.WithSupportedTypes("Either", "Long", "String"),
    ];

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Every_model_has_the_methods_unless_the_project_does_without(string? value, bool areThere)
    {
        var run = GeneratorRun.With(value is null ? new TestOptions() : new TestOptions().WithProperty("PlexModelsDirectJson", value), s_pages);
        var json = new GeneratedContext(run);

        foreach (var type in (string[])["Place", "Kind", "Either"])
        {
            Assert.Equal(areThere ? s_methods : [], s_methods.Where(method => json.Type(type).GetMember(method).Length > 0));
        }

        Assert.Equal(areThere, run.Sources.Values.Any(static source => source.Contains("PlexModelsJsonDocument", StringComparison.Ordinal)));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("""{"city":"Oslo","kind":"town","either":7}""", json.RoundTrip("Place", """{"city":"Oslo","kind":"town","either":7}"""));
    }
}
