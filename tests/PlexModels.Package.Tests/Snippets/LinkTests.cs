using System.Text.RegularExpressions;

namespace PlexModels.Package.Tests.Snippets;

/// <summary>The links between the documents.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents => [.. Fence.Documents()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_leads_to_a_file_and_to_a_heading_of_it(string document)
    {
        var path = Path.Combine(PackedPackage.Repository(), document);
        var links = Link().Matches(Code().Replace(File.ReadAllText(path), "")).Select(static match => match.Groups[1].Value).Where(static link => !link.StartsWith("https:", StringComparison.Ordinal));

        Assert.All(links, link =>
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{document} leads to {link}, which is not there.");
            Assert.True(parts.Length == 1 || Anchors(target).Contains(parts[1]), $"{document} leads to {link}, and there is no such heading.");
        });
    }

    private static IEnumerable<string> Anchors(string path)
    {
        var text = File.ReadAllText(path);
        return Heading().Matches(Block().Replace(text, "")).Select(static match => NoneOfAnAnchor().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'))
            .Concat(Named().Matches(text).Select(static match => match.Groups[1].Value));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^ *```.*?^ *```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoneOfAnAnchor();

    [GeneratedRegex("<a id=\"([^\"]+)\"")]
    private static partial Regex Named();
}
