using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests.Tables;

/// <summary>What an edit of one table of a reference changes.</summary>
public sealed class TableEditTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("lorawan-protoc-gen-doc", "api.md", "| `created_at` | [`google.protobuf.Timestamp`](#google.protobuf.Timestamp) |", "| `created_at` | [`string`](#string) |")]
    [InlineData("graph", "mailtips.md", "| mailboxFull | Boolean |", "| mailboxFull | String |")]
    [InlineData("discord", "user.mdx", "| verified?               | boolean ", "| verified?               | string ")]
    public void An_edit_of_one_table_changes_its_files_alone(string name, string file, string before, string after)
    {
        var corpus = Corpus.Get(name);
        AdditionalText[] pages = [.. corpus.Pages];
        var page = corpus.Pages.Single(page => Path.GetFileName(page.Path) == file);
        var text = page.GetText(TestContext.Current.CancellationToken).ToString();
        var at = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{before} is not on {file}.");
        var edited = new Page(page.Path, text[..at] + after + text[(at + before.Length)..]);
        var compilation = GeneratorRun.Compilation();

        var driver = GeneratorRun.NewDriver(corpus.Options(WireNames.AsWritten), pages);
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        var old = Files(driver);

        driver = driver.ReplaceAdditionalText(page, edited).RunGenerators(compilation, TestContext.Current.CancellationToken);
        var changed = Files(driver).Where(source => old.GetValueOrDefault(source.Key) != source.Value).Select(static source => source.Key).ToList();
        driver = driver.ReplaceAdditionalText(edited, page).RunGenerators(compilation, TestContext.Current.CancellationToken);

        output.WriteLine($"{name}: an edit changes {string.Join(", ", changed)} of {old.Count} files");
        Assert.InRange(changed.Count, 1, 2);
        Assert.Equal(old, Files(driver));
    }

    private static Dictionary<string, string> Files(GeneratorDriver driver) => driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);
}
