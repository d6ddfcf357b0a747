using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Objects;

/// <summary>What an object is as text, and in a debugger.</summary>
public sealed class ObjectDisplayTests
{
    private static readonly Page[] s_pages =
    [
        Page.WithFields(
            "Pin",
            "`id` | *long* | :heavy_check_mark: | N/A | ",
            "~~`old`~~ | *String* | :heavy_minus_sign: | N/A | ",
            "`authToken` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A | ",
            "`createdAt` | *OffsetDateTime* | :heavy_minus_sign: | N/A | ",
            "`place` | [Place](Place.md) | :heavy_minus_sign: | N/A | ",
            "`last` | *String* | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Place", "`tags` | List\\<*String*> | :heavy_minus_sign: | N/A | ", "`names` | Map\\<String, *String*> | :heavy_minus_sign: | N/A | ", "`any` | *Object* | :heavy_minus_sign: | N/A | ", "`kind` | [Kind](Kind.md) | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Scalars", "`day` | *LocalDate* | :heavy_minus_sign: | N/A | ", "`ratio` | *double* | :heavy_minus_sign: | N/A | ", "`text` | *String* | :heavy_minus_sign: | N/A | ", "`link` | *URI* | :heavy_minus_sign: | N/A | "),
        Page.WithFields("Empty"),
        Page.WithValues("Kind", ("FAST", "fast")),
    ];

    private static readonly GeneratedContext s_json = new(GeneratorRun.Of(s_pages));
    private static readonly GeneratedContext s_records = new(GeneratorRun.With(new TestOptions().WithProperty("PlexModelsKind", "record"), s_pages));

    [Theory]
    [InlineData("Pin", """{"id":7,"authToken":"SECRET","createdAt":"2024-07-16T17:03:05+01:00","place":{"tags":["a"]},"last":"x"}""", "Pin { Id = 7, AuthToken = ***, CreatedAt = 2024-07-16T17:03:05+01:00, Place = Place { ... }, ... }")]
    [InlineData("Pin", """{"id":7,"authToken":null}""", "Pin { Id = 7, AuthToken = null, CreatedAt = null, Place = null, ... }")]
    [InlineData("Pin", """{"id":7}""", "Pin { Id = 7, AuthToken = absent, CreatedAt = null, Place = null, ... }")]
    [InlineData("Place", """{"tags":["a","b"],"names":{"a":"b"},"any":{"password":"SECRET"},"kind":"fast"}""", "Place { Tags = [2], Names = {1}, Any = {...}, Kind = fast }")]
    [InlineData("Place", """{"any":[1,2,3],"kind":"SLOW"}""", "Place { Tags = null, Names = null, Any = [3], Kind = SLOW }")]
    [InlineData("Scalars", """{"day":"2024-07-16","ratio":0.5,"text":"a","link":"https://example.org/"}""", "Scalars { Day = 2024-07-16, Ratio = 0.5, Text = a, Link = https://example.org/ }")]
    [InlineData("Empty", "{}", "Empty { }")]
    public void A_class_and_a_record_show_their_first_members_and_no_secret(string model, string json, string text)
    {
        Assert.Equal(text, s_json.Read(model, json)!.ToString());
        Assert.Equal(text, s_records.Read(model, json)!.ToString());
    }

    [Theory]
    [InlineData("token", true)]
    [InlineData("X-Plex-Token", true)]
    [InlineData("accesstoken", true)]
    [InlineData("api_keys", true)]
    [InlineData("APIKey", true)]
    [InlineData("key2", true)]
    [InlineData("passwordHash", true)]
    [InlineData("client_secret", true)]
    [InlineData("authorization", true)]
    [InlineData("credentials", true)]
    [InlineData("keyword", false)]
    [InlineData("tokenizer", false)]
    [InlineData("author", false)]
    [InlineData("s", false)]
    public void A_member_that_is_named_like_a_secret_is_masked(string name, bool isSecret)
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", $"`{name}` | *String* | :heavy_check_mark: | N/A | "));

        Assert.EndsWith(isSecret ? " = *** }" : " = text }", new GeneratedContext(run).Read("Thing", $$"""{"{{name}}":"text"}""")!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_there_is_a_secret_is_none()
    {
        var json = new GeneratedContext(GeneratorRun.Of(Page.WithFields("User", "`hasPassword` | *boolean* | :heavy_check_mark: | N/A | ")));

        Assert.Equal("User { HasPassword = True }", json.Read("User", """{"hasPassword":true}""")!.ToString());
    }

    [Fact]
    public void A_long_text_is_cut_between_characters()
    {
        var json = s_json.Read("Scalars", $$"""{"text":"{{new string('x', 63)}}😀 and more"}""");

        Assert.Contains($"Text = {new string('x', 63)}..., ", json!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_decides_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("Scalars { Day = 2024-07-16, Ratio = 0.5, Text = null, Link = null }", s_json.Read("Scalars", """{"day":"2024-07-16","ratio":0.5}""")!.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_debugger_shows_the_text() =>
        Assert.Equal("{ToString(),nq}", s_json.Type("Pin").GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);

    [Fact]
    public void A_part_with_a_text_of_its_own_compiles_where_the_project_says_so()
    {
        const string Source = "namespace Acme { [System.Diagnostics.DebuggerDisplay(\"mine\")] public partial class Pin { /// <inheritdoc/>\n public override string ToString() => \"mine\"; } }";

        var json = new GeneratedContext(GeneratorRun.With(new TestOptions().WithMetadata(s_pages[0].Path, "PlexModelsDisplay", "None"), Source, s_pages));

        Assert.Equal("mine", json.Read("Pin", """{"id":7}""")!.ToString());
    }
}
