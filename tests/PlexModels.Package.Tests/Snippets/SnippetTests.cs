using PlexModels.Package.Tests.Matrix;

namespace PlexModels.Package.Tests.Snippets;

/// <summary>What the documents print is compiled as it stands there, and run where it prints something.</summary>
public sealed class SnippetTests(SnippetBuild build) : IClassFixture<SnippetBuild>
{
    public static TheoryData<string> Names => [.. SnippetMatrix.All.Select(static snippet => snippet.Row.Name)];

    public static TheoryData<string> Programs => [.. SnippetMatrix.All.Where(static snippet => snippet.Row.Result == MatrixResult.Runs).Select(static snippet => snippet.Row.Name)];

    public static TheoryData<string> Documents => [.. Fence.Documents()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_snippet_builds_without_a_warning(string name)
    {
        var lines = build.Folder.LinesOf(Row(name), build.Output);

        Assert.False(lines.Contains("warning", StringComparison.Ordinal) || lines.Contains("error", StringComparison.Ordinal), lines);
        Assert.True(build.Folder.AssembliesOf(Row(name)).Count == 1, build.Output);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_snippet_prints_what_it_is_said_to(string name)
    {
        var lines = await build.Folder.RunAsync(Row(name));

        Assert.All(Row(name).Says, text => Assert.Contains(text, lines));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_block_of_code_is_tried_or_marked_as_a_fragment(string document)
    {
        var tried = SnippetMatrix.All.Select(static snippet => snippet.Fence).Concat(SnippetMatrix.Elsewhere).ToHashSet();

        Assert.All(Fence.Of(document), fence => Assert.True(
            fence.IsWholeCode ? tried.Contains(fence) : fence.IsFragment ? document is "docs/common-tasks.md" or "docs/generated-code.md" : fence.Info is "" or "sh" or "markdown",
            $"A block of {document} is neither tried nor a fragment of a document that may have some:\n{fence.Text}"));
    }

    [Fact]
    public void Fragments_of_generated_code_are_in_the_snapshots()
    {
        var snapshots = Directory.EnumerateFiles(Path.Combine(PackedPackage.Repository(), "tests", "PlexModels.Generator.Tests", "Snapshots"), "*GeoData*.verified.cs").Select(File.ReadAllText).ToList();
        var lines = snapshots.SelectMany(static text => text.Split('\n')).Select(static line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var printed = Fence.Of("docs/generated-code.md").Where(static fence => fence.IsFragment).SelectMany(static fence => fence.Text.Split('\n')).Select(static line => line.Trim());

        Assert.All(printed.Where(static line => line is not ("" or "// ...")), line => Assert.Contains(line, lines));
    }

    private static MatrixRow Row(string name) => SnippetMatrix.All.Single(snippet => snippet.Row.Name == name).Row;
}
