using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests;

/// <summary>A real documentation, kept beside the repository and not in it.</summary>
public sealed partial class Corpus
{
    private Corpus(string folder) => Folder = folder;

    public string Folder { get; }

    public string Name => Path.GetFileName(Folder);

    /// <summary>The folder with the pages: <c>models</c>, <c>docs</c> or <c>pages</c>.</summary>
    public string PagesFolder => Directory.Exists(Path.Combine(Folder, "pages")) ? Path.Combine(Folder, "pages")
        : Directory.Exists(Path.Combine(Folder, "models")) && !Directory.Exists(Path.Combine(Folder, "docs")) ? Path.Combine(Folder, "models") : Path.Combine(Folder, "docs");

    /// <summary>The corpus, or the test is skipped.</summary>
    public static Corpus Get(string name)
    {
        var folder = Path.Combine(Root(), name);
        Assert.SkipUnless(Directory.Exists(folder), $"The corpus {name} is not here: it is kept in ../shared/corpora beside the repository.");
        return new Corpus(folder);
    }

    public IReadOnlyList<Page> Pages { get => field ??= ReadPages(); private set; }

    /// <summary>What the SDK's own source says of each page.</summary>
    public IReadOnlyList<OraclePage> Oracle { get => field ??= ReadOracle(); private set; }

    public IEnumerable<Payload> Payloads => Payload.Read(Path.Combine(Folder, "payloads.jsonl"));

    /// <summary>Options as the shipped targets give them for <c>PlexModelsSpec Include="models/**/*.md"</c>, or <c>docs</c>.</summary>
    public TestOptions Options(WireNames wireNames)
    {
        var options = new TestOptions().WithProperty("PlexModelsWireNames", wireNames.ToString());
        foreach (var page in Pages)
        {
            var folder = Path.GetRelativePath(PagesFolder, Path.GetDirectoryName(page.Path)!);
            options.WithMetadata(page.Path, "PlexModelsSpec", "true").WithMetadata(page.Path, "PlexModelsFolder", folder == "." ? "" : folder + "/");
        }

        return options;
    }

    public GeneratorRun Run(WireNames wireNames, bool withJsonExamples = true) =>
        GeneratorRun.With(Options(wireNames), [.. Pages.Select(page => (AdditionalText)(withJsonExamples ? page : WithoutJsonExamples(page)))]);

    private List<OraclePage> ReadOracle()
    {
        using var stream = File.OpenRead(Path.Combine(Folder, "oracle.json"));
        return JsonSerializer.Deserialize<List<OraclePage>>(stream, JsonSerializerOptions.Web)!;
    }

    // The last cell of a row, where it begins like JSON.
    private static Page WithoutJsonExamples(Page page) =>
        new(page.Path, JsonExample().Replace(page.GetText().ToString(), "$1 |"));

    [GeneratedRegex(@"^(\|.*(?<!\\)\|)\s*[\[{][^|\n]*\|\s*$", RegexOptions.Multiline)]
    private static partial Regex JsonExample();

    private List<Page> ReadPages() =>
        [.. Directory.EnumerateFiles(PagesFolder, "*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".md" or ".mdx")
            .Order(StringComparer.Ordinal)
            .Select(static path => new Page(path, File.ReadAllText(path)))];

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "shared", "corpora"));
}
