using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit;

/// <summary>Pages are text from anywhere that becomes code: none of it may leave its place.</summary>
public sealed class UntrustedTextTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "*/ class Evil { } /*",
        "</summary><evil>",
        "\"); System.Environment.Exit(1); (\"",
        "\"\"\"\"",
        "\\\"\\",
        "a\u2028class Evil { }",
        "a\u2029class Evil { }",
        "a\u0085class Evil { }",
        "a\u0000b",
        "\ud800 alone \udc00",
        "#pragma warning disable",
        "{0} {{ }} $\"{x}\"",
        "&#13;&#10;class Evil { }",
        "<see cref=\"Nothing\"/> & <unclosed",
        "]]> <![CDATA[",
        "@class",
        "\uFEFF\u200B\u202E",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_compiles_wherever_it_stands(string text)
    {
        var cell = text.Replace("|", "\\|", StringComparison.Ordinal);
        var run = GeneratorRun.Of(
            new Page("/project/specs/Item.md", $"# Item\n\n{text}\n\n## Fields\n\n| Field | Type | Required | Description | Example | JSON name |\n| --- | --- | --- | --- | --- | --- |\n"
                + $"| `{cell}` | *String* | yes | {cell} [{cell}](https://example.org/{cell}) | {cell} | {cell} |\n"
                + $"| ~~`old`~~ | *String* | yes | : warning: ** DEPRECATED **: {cell} | N/A | |\n"
                + $"| `type` | *{cell}* | no | N/A | {cell} | |\n"),
            new Page("/project/specs/Kind.md", $"# Kind\n\n{text}\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `{cell}` | {cell} |\n"),
            new Page("/project/specs/Titled.md", $"# {text}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | *long* | yes | N/A |\n"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Null(run.Load().GetType("Acme.Evil"));
        Assert.Null(run.Load().GetType("Evil"));
    }
}
