using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Models;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Pipeline;

/// <summary>An editor gives up on a run as soon as the next key is pressed; what the run was at has to stop soon.</summary>
public sealed class CancellationTests
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);
    private static readonly PageSettings s_settings = new("Acme", "", IsSpecItem: true, default, default, default, default, default);
    private static readonly Page s_item = Page.WithFields("Item", "`id` | *long* | yes | N/A | 7");

    [Fact]
    public void No_page_is_read_after_the_one_that_was_cancelled_at()
    {
        using var source = new CancellationTokenSource();
        var read = new List<string>();
        var pages = Enumerable.Range(0, 10).Select(i => (AdditionalText)new Watched(s_item.At($"/project/specs/Item{i}.md"), page =>
        {
            read.Add(page);
            if (read.Count == 3)
            {
                source.Cancel();
            }
        }));

        Assert.ThrowsAny<OperationCanceledException>(() => GeneratorRun.NewDriver(new TestOptions(), [.. pages])
            .RunGenerators(GeneratorRun.Compilation(), source.Token));
        Assert.Equal(["/project/specs/Item0.md", "/project/specs/Item1.md", "/project/specs/Item2.md"], read);
    }

    [Fact]
    public void A_run_that_was_cancelled_can_be_run_again()
    {
        using var source = new CancellationTokenSource();
        var driver = GeneratorRun.NewDriver(new TestOptions(), new Watched(s_item, _ => source.Cancel()));
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(GeneratorRun.Compilation(), source.Token));

        var sources = driver.RunGenerators(GeneratorRun.Compilation(), TestContext.Current.CancellationToken).GetRunResult().Results.Single().GeneratedSources;

        Assert.Equal(
            GeneratorRun.Of(s_item).Sources,
            sources.ToDictionary(static file => file.HintName, static file => file.SourceText.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public void Reading_stops_inside_a_page() => Assert.ThrowsAny<OperationCanceledException>(() => MarkedPage.Read(Input(Text), s_cancelled));

    [Fact]
    public void Restoring_a_damaged_page_stops_inside_it() =>
        Assert.ThrowsAny<OperationCanceledException>(() => DamagedPage.Restore(Text.ReplaceLineEndings(" "), [], s_cancelled));

    [Fact]
    public void Modelling_stops_inside_a_page()
    {
        var (page, symbols) = Read();

        Assert.ThrowsAny<OperationCanceledException>(() => ModelBuilder.Build(page, symbols, s_cancelled));
    }

    [Fact]
    public void Naming_the_pages_stops_between_them() => Assert.ThrowsAny<OperationCanceledException>(() =>
        SymbolTableBuilder.Build([.. TypeOutline.Of(Read().Page)], "Acme", s_cancelled));

    [Fact]
    public void A_table_is_not_read_to_its_end() => Assert.ThrowsAny<OperationCanceledException>(() =>
        new TableReader(new PageText("| a |\n| - |\n| 1 |\n| 2 |"), s_cancelled).Read(0, 23));

    [Theory]
    [InlineData("object")]
    [InlineData("enum")]
    [InlineData("union")]
    public void Emitting_stops_between_the_members_of_a_page(string kind)
    {
        var page = kind switch
        {
            "object" => s_item,
            "enum" => Page.WithValues("Item", ("A", "a")),
            _ => Page.WithSupportedTypes("Item", "String"),
        };
        var (read, symbols) = Read(page.GetText(TestContext.Current.CancellationToken).ToString());
        var model = ModelBuilder.Build(read, symbols, TestContext.Current.CancellationToken).Models[0];
        var emittable = new EmittablePage(model, new EmitTarget("Acme", true, new TargetPlatform(10, 10)));

        Assert.ThrowsAny<OperationCanceledException>(() => PageEmitter.EmitModel(emittable, s_cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => PageEmitter.EmitJson(emittable, s_cancelled));
    }

    private static string Text => s_item.GetText(TestContext.Current.CancellationToken).ToString();

    private static PageInput Input(string text) => new(s_item.Path, text, s_settings, default);

    private static (DeclaredPage Page, SymbolTable Symbols) Read(string? text = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var page = PageDeclarer.Declare(MarkedPage.Read(Input(text ?? Text), cancellation), Dialect.All[0], cancellation)!;
        return (page, SymbolTableBuilder.Build([.. TypeOutline.Of(page)], "Acme", cancellation));
    }

    private sealed class Watched(Page page, Action<string> onRead) : AdditionalText
    {
        public override string Path => page.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            onRead(Path);
            return page.GetText(cancellationToken);
        }
    }
}
