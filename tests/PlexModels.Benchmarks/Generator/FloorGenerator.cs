using System.Globalization;
using System.Text;
using Markdig;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator;
using PlexModels.Generator.Pages;

namespace PlexModels.Benchmarks.Generator;

/// <summary>
/// The least that a generator over pages does: parse each with Markdig, collect an index, write one small file a page.
/// What Roslyn's driver costs an edit shows here, whatever is generated.
/// </summary>
public sealed class FloorGenerator : IIncrementalGenerator
{
    private static readonly string s_type = "internal static class Page" + new string('_', 20);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pages = context.AdditionalTextsProvider.Select(static (file, cancellation) =>
            new Parsed(file.Path, Markdown.Parse(file.GetText(cancellation)!.ToString(), MarkdownPageReader.Blocks).Count));
        var index = pages.Select(static (page, _) => page.Path).Collect().Select(static (paths, _) => new EquatableArray<string>([.. paths]));
        context.RegisterSourceOutput(pages, static (output, page) =>
            output.AddSource(HintName(page.Path), SourceText.From(s_type + page.Blocks.ToString(CultureInfo.InvariantCulture) + ";\n", Encoding.UTF8)));
        context.RegisterSourceOutput(index, static (output, paths) =>
            output.AddSource("Index.g.cs", SourceText.From($"// {paths.Count.ToString(CultureInfo.InvariantCulture)} pages\n", Encoding.UTF8)));
    }

    private static string HintName(string path) => string.Concat(path.AsSpan("/project/".Length).ToString().Replace('/', '.'), ".g.cs");

    private sealed record Parsed(string Path, int Blocks);
}
