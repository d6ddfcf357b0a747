using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Conformance.Tests;

/// <summary>A real documentation, kept beside the repository and not in it.</summary>
public sealed class Corpus
{
    private Corpus(string folder) => Folder = folder;

    public string Folder { get; }

    public string Name => Path.GetFileName(Folder);

    /// <summary>The corpus, or the test is skipped.</summary>
    public static Corpus Get(string name)
    {
        var folder = Path.Combine(Root(), name);
        Assert.SkipUnless(Directory.Exists(folder), $"The corpus {name} is not here: it is kept in ../shared/corpora beside the repository.");
        return new Corpus(folder);
    }

    public IReadOnlyList<Page> Pages { get => field ??= ReadPages(); private set; }

    public string PayloadsFile => Path.Combine(Folder, "payloads.jsonl");

    public string OracleFile => Path.Combine(Folder, "oracle.json");

    /// <summary>Options as the shipped targets give them for <c>PlexModelsSpec Include="models/**/*.md"</c>.</summary>
    public TestOptions Options(string rootNamespace = "Acme")
    {
        var options = new TestOptions(rootNamespace);
        foreach (var page in Pages)
        {
            var folder = Path.GetRelativePath(Path.Combine(Folder, "models"), Path.GetDirectoryName(page.Path)!);
            options.WithMetadata(page.Path, "PlexModelsSpec", "true").WithMetadata(page.Path, "PlexModelsFolder", folder + "/");
        }

        return options;
    }

    public GeneratorRun Run() => GeneratorRun.With(Options(), [.. Pages.Cast<AdditionalText>()]);

    private List<Page> ReadPages() =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "models"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static path => new Page(path, File.ReadAllText(path)))];

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "shared", "corpora"));
}
