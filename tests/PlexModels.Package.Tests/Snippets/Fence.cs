namespace PlexModels.Package.Tests.Snippets;

/// <summary>A fenced block of one of the repository's documents.</summary>
/// <param name="File">The document, from the repository's root.</param>
/// <param name="Info">What stands behind the opening fence: the language, and <c>fragment</c> where the block is a part of something.</param>
/// <param name="Text">What it holds, without the indentation of a list that it stands in.</param>
internal sealed record Fence(string File, string Info, string Text)
{
    private const string Mark = "```";

    /// <summary>Whether it is C# or XML that a reader may take over as it is.</summary>
    public bool IsWholeCode => Info is "csharp" or "xml";

    public bool IsFragment => Info.EndsWith(" fragment", StringComparison.Ordinal);

    /// <summary>The one block in some language of a document that contains a text.</summary>
    public static Fence Containing(string file, string text) => Assert.Single(Of(file), fence => fence.Info.Length > 0 && fence.Text.Contains(text, StringComparison.Ordinal));

    public static IEnumerable<Fence> Of(string file)
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(PackedPackage.Repository(), file));
        for (var i = 0; i < lines.Length; i++)
        {
            var indentation = lines[i].Length - lines[i].TrimStart().Length;
            if (lines[i].AsSpan(indentation).StartsWith(Mark))
            {
                var end = Array.FindIndex(lines, i + 1, line => line.TrimStart() == Mark);
                Assert.True(end > 0, $"{file}({i + 1}): the block is not closed.");
                yield return new Fence(file, lines[i][(indentation + Mark.Length)..], string.Concat(lines[(i + 1)..end].Select(line => line[Math.Min(indentation, line.Length)..] + "\n")));
                i = end;
            }
        }
    }

    /// <summary>The documents, from the repository's root.</summary>
    public static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Path.Combine(PackedPackage.Repository(), "docs"), "*.md")
            .Select(static path => "docs/" + Path.GetFileName(path))
            .Concat(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]);
}
