using System.Runtime.CompilerServices;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests.Tables;

/// <summary>The code in docs/dialects.md that reads one of Discord's examples.</summary>
public sealed class TableSnippetTests
{
    [Fact]
    public void The_documented_code_reads_Discords_own_example()
    {
        var page = Corpus.Get("discord").Pages.Single(static page => page.Path.EndsWith("resources/user.mdx", StringComparison.Ordinal));
        var text = page.GetText(TestContext.Current.CancellationToken).ToString();
        var example = Between(text, "###### Example User", "```json", "```");
        var code = Between(File.ReadAllText(Path.Combine(Root(), "docs", "dialects.md")), "### Discord", "```csharp", "```");
        var source = $"using System.Text.Json; using Acme; internal static class Snippet {{ public static string Run(string json) {{ {code} }} }}";

        var run = GeneratorRun.With(new TestOptions(), source, page.At("/project/specs/user.mdx"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("Nelly (80351110224678912), a_fed43ab12698df65902ba06727e20c0e, DISC", run.Load().GetType("Snippet")!.GetMethod("Run")!.Invoke(null, [example]));
    }

    private static string Between(string text, string heading, string open, string close)
    {
        var start = text.IndexOf(open, text.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + open.Length;
        return text[start..text.IndexOf(close, start, StringComparison.Ordinal)];
    }

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
