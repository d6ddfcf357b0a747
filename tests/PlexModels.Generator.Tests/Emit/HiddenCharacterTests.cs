using System.Globalization;
using System.Text.RegularExpressions;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit;

/// <summary>
/// No character that an editor does not show gets from a page into code as it is: in a literal it is escaped, in a comment it stands by its
/// number, and in a C# name it is left out.
/// </summary>
public sealed partial class HiddenCharacterTests
{
    private const string Mark = "\uE000";

    private static readonly string[] s_hidden =
    [
        "\u061C", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2060", "\u2062",
        "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF", "\u00AD", "\u180E", "\u3164", "\u115F", "\u2800", "\uFE01", "\U000E0041", "\U000E0100",
    ];

    // Each has the mark where the character goes.
    private static readonly Dictionary<string, Page[]> s_places = new(StringComparer.Ordinal)
    {
        ["title"] = [Fields("# It" + Mark + "em", "`id` | *String* | yes | N/A | | |")],
        ["prose"] = [Fields("# Item\n\nSome pro" + Mark + "se.", "`id` | *String* | yes | N/A | | |")],
        ["field"] = [Fields("# Item", "`i" + Mark + "d` | *String* | yes | N/A | | |")],
        ["type"] = [Fields("# Item", "`id` | *Str" + Mark + "ing* | yes | N/A | | |")],
        ["link"] = [Fields("# Item", "`id` | [Ki" + Mark + "nd](Ki" + Mark + "nd.md) | yes | N/A | | |")],
        ["description"] = [Fields("# Item", "`id` | *String* | yes | A te" + Mark + "xt. | | |")],
        ["code in a description"] = [Fields("# Item", "`id` | *String* | yes | A `te" + Mark + "xt`. | | |")],
        ["address in a description"] = [Fields("# Item", "`id` | *String* | yes | A [te" + Mark + "xt](https://exam" + Mark + "ple.org/pa" + Mark + "th). | | |")],
        ["example"] = [Fields("# Item", "`id` | *String* | yes | N/A | te" + Mark + "xt | |")],
        ["JSON example"] = [Fields("# Item", "`id` | [Kind](Kind.md) | yes | N/A | {\"i" + Mark + "d\": 1} | |"), Fields("# Kind", "`id` | *String* | yes | N/A | | |", "Kind")],
        ["JSON name"] = [Fields("# Item", "`id` | *String* | yes | N/A | | `i" + Mark + "d` |")],
        ["deprecation"] = [Fields("# Item", "`id` | *String* | yes | : warning: ** DEPRECATED **: te" + Mark + "xt | | |")],
        ["enum value"] = [new Page("/project/specs/Item.md", "# Item\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a" + Mark + "b |\n| `B` | b |\n")],
        ["enum name"] = [new Page("/project/specs/Item.md", "# Item\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A" + Mark + "C` | a |\n| `B` | b |\n")],
        ["union member"] = [new Page("/project/specs/Item.md", "# Item\n\n## Supported Types\n\n### Stri" + Mark + "ng\n\n### Long\n")],
        ["file"] = [Fields("", "`id` | *String* | yes | N/A | | |", "It" + Mark + "em")],
        ["folder"] = [Fields("# Item", "`id` | *String* | yes | N/A | | |", "fol" + Mark + "der/Item")],
        ["OpenAPI property"] = [new Page("/project/specs/Item.md", "# Item\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**i" + Mark + "d** | **String** | te" + Mark + "xt | [default to te" + Mark + "xt]\n")],
        ["inline enum"] = [new Page("/project/specs/Item.md", "# Item\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**id** | [**KindEnum**](#KindEnum) | | \n\n## Enum: Kind" + Mark + "Enum\n\nName | Value\n--- | ---\nA | a" + Mark + "b\nB | b\n")],
    };

    public static TheoryData<string> Places => [.. s_places.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void None_gets_out(string place)
    {
        foreach (var hidden in s_hidden)
        {
            var run = Run(place, hidden);

            Assert.NotEmpty(run.Sources);
            foreach (var (name, source) in run.Sources)
            {
                Assert.False(source.Contains(hidden, StringComparison.Ordinal), $"U+{char.ConvertToUtf32(hidden, 0):X4} of {place} is in {name}.");
                Assert.DoesNotContain(hidden, name, StringComparison.Ordinal);
            }

            Assert.All(run.Diagnostics, diagnostic => Assert.DoesNotContain(hidden, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        Assert.Empty(Run(place, s_hidden[0]).CompilerDiagnostics);
    }

    [Fact]
    public void The_JSON_name_keeps_it_and_a_warning_says_so()
    {
        var run = GeneratorRun.Of(Fields("# Item", "`i\u202Ed` | *String* | yes | N/A | | |"));

        Assert.Contains("[JsonPropertyName(\"i\\u202Ed\")]", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public required string ID ", run.Sources["Item.g.cs"], StringComparison.Ordinal);
        var warning = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "PLX0031");
        Assert.Contains("U+202E", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(6, warning.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_comment_shows_its_number()
    {
        var run = GeneratorRun.Of(Fields("# Item", "`id` | *String* | yes | A \u202Etext. | | |"));

        Assert.Contains("<summary>A [U+202E]text.</summary>", run.Sources["Item.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_seen_stays()
    {
        const string Text = "Größe 日本語 ⚠️ Ω";
        var run = GeneratorRun.Of(Fields("# Item", $"`id` | *String* | yes | {Text} | | |"));

        Assert.Contains(Text, run.Sources["Item.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotMatch(Number(), run.Sources["Item.g.cs"]);
    }

    private static GeneratorRun Run(string place, string hidden) => GeneratorRun.Of([.. s_places[place].Select(page =>
        new Page(page.Path.Replace(Mark, hidden, StringComparison.Ordinal), page.GetText(TestContext.Current.CancellationToken).ToString().Replace(Mark, hidden, StringComparison.Ordinal)))]);

    private static Page Fields(string head, string row, string name = "Item") =>
        new($"/project/specs/{name}.md", $"{head}\n\n## Fields\n\n| Field | Type | Required | Description | Example | JSON name |\n| --- | --- | --- | --- | --- | --- |\n| {row}\n");

    [GeneratedRegex(@"\[U\+[0-9A-F]+\]")]
    private static partial Regex Number();
}
