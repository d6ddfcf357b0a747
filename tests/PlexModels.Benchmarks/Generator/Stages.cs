using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Models;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Benchmarks.Generator;

/// <summary>The stages of the pipeline, one after the other and without Roslyn's driver: what each costs by itself.</summary>
internal sealed class Stages
{
    private static readonly EmitTarget s_target = new(PageOptions.RootNamespace, EmitPolyfills: true, new TargetPlatform(RuntimeMajor: 10, JsonMajor: 10));

    private readonly Documentation _documentation;
    private readonly ImmutableArray<PageInput> _inputs;
    private readonly ImmutableArray<DeclaredPage> _pages;

    public Stages(Documentation documentation)
    {
        _documentation = documentation;
        _inputs = Read();
        _pages = Parse();
        Models = Model();
        Sources = Emit();
    }

    public ImmutableArray<TypeModel> Models { get; }

    public ImmutableArray<SourceText> Sources { get; }

    public Measurement Reading() => Measurement.Cold(() => () => Read());

    public Measurement Parsing() => Measurement.Cold(() => () => Parse());

    public Measurement Modelling() => Measurement.Cold(() => () => Model());

    public Measurement Emitting() => Measurement.Cold(() => () => Emit());

    /// <summary>Roslyn parsing what was emitted, which the compiler has to do afterwards.</summary>
    public Measurement ParsingOfSources() => Measurement.Cold(() => () =>
    {
        foreach (var source in Sources)
        {
            CSharpSyntaxTree.ParseText(source, GeneratorProject.Parse).GetRoot();
        }
    });

    private ImmutableArray<PageInput> Read()
    {
        var items = new ProjectItems(_documentation.Options, null, CancellationToken.None);
        return [.. _documentation.Pages.Select(page => PageInputReader.Read(page, items, CancellationToken.None)).OfType<PageInput>()];
    }

    private ImmutableArray<DeclaredPage> Parse()
    {
        var pages = _inputs.Select(static input => MarkedPage.Read(input, CancellationToken.None)).ToImmutableArray();
        var dialects = DialectDetector.Detect(pages);
        return [.. pages.Select(page => PageDeclarer.Declare(page, dialects.Of(page), CancellationToken.None)).OfType<DeclaredPage>()];
    }

    private ImmutableArray<TypeModel> Model()
    {
        var symbols = SymbolTableBuilder.Build([.. _pages.SelectMany(TypeOutline.Of)], PageOptions.RootNamespace, CancellationToken.None);
        return [.. _pages.SelectMany(page => ModelBuilder.Build(page, symbols, CancellationToken.None).Models.AsArray())];
    }

    private ImmutableArray<SourceText> Emit()
    {
        var pages = Models.Select(static model =>
        {
            var type = new EmittablePage(model, s_target);
            return new PageResult(type, PageEmitter.Emit(type, CancellationToken.None), default);
        });
        return [.. ModelFile.Of(new EquatableArray<PageResult>([.. pages]), CancellationToken.None).Select(static file => FileEmitter.Emit(file.Parts))];
    }
}
