using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>Pages keep what was made of them. Whatever happened to a project before, what is generated follows from its pages alone.</summary>
public sealed class EditSequenceTests
{
    private const int Edits = 60;

    // What a file may say: objects and enums that link to each other, under several titles, with mistakes, in another dialect, twice a name.
    private static readonly Page[] s_texts =
    [
        Page.WithFields("A", "`b` | [B](B.md) | yes | The first | {\"Id\": 7}", "`c` | [C](C.md) | | | "),
        Page.WithFields("A", "`b` | [B](B.md) | yes | The first of them | "),
        Page.WithFields("B", "`id` | *long* | yes | | ", "`kind` | [C](C.md) | | | "),
        Page.WithFields("B", "`id` | *Strnig* | yes | | "),
        Page.WithFields("B", "`id` | *Optional[str]* | yes | | "),
        Page.WithValues("B", ("ONE", "one")),
        Page.WithValues("C", ("TWO", "two"), ("THREE", "three")),
        Page.WithSupportedTypes("C", "A", "Long", "List\\<C>"),
        Page.WithFields("A", "`other` | [D](../d/D.md) | yes | | ").Titled("Renamed"),
        new("/project/specs/C.md", "# Nothing\n\nIs here.\n"),
    ];

    private static readonly string[] s_paths =
    [
        "/project/specs/A.md", "/project/specs/B.md", "/project/specs/C.md", "/project/specs/d/D.md", "/project/specs/d/A.md", "/project/specs/E.md",
    ];

    private static readonly TestOptions[] s_options =
    [
        new(), new TestOptions().WithProperty("PlexModelsKind", "record"), new TestOptions("Other"), new TestOptions().WithProperty("PlexModelsRoots", "B"),
        new TestOptions().WithMetadata("/project/specs/B.md", "PlexModelsWireNames", "SnakeCase"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_edits_end_in_what_a_first_run_over_the_same_pages_gives(int seed)
    {
        var random = new Random(seed);
        var pages = new SortedDictionary<string, Page>(s_paths.ToDictionary(static path => path, path => Text(random).At(path)), StringComparer.Ordinal);
        var options = s_options[0];
        var run = GeneratorRun.With(options, [.. pages.Values]);

        for (var edit = 0; edit < Edits; edit++)
        {
            var path = s_paths[random.Next(s_paths.Length)];
            switch (random.Next(6))
            {
                case 0 when pages.Count > 1 && pages.Remove(path):
                    break;
                case 1:
                    options = s_options[random.Next(s_options.Length)];
                    break;
                default:
                    pages[path] = Text(random).At(path);
                    break;
            }

            run = run.Again(GeneratorRun.Compilation(), driver => driver
                .ReplaceAdditionalTexts([.. pages.Values])
                .WithUpdatedAnalyzerConfigOptions(options));

            var fresh = GeneratorRun.With(options, [.. pages.Values]);
            Assert.Equal(fresh.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal), run.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal));
            Assert.Equal(Told(fresh), Told(run));
        }
    }

    private static Page Text(Random random) => s_texts[random.Next(s_texts.Length)];

    private static IEnumerable<string> Told(GeneratorRun run) => run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
