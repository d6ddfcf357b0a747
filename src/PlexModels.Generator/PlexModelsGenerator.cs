using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Emit.Support;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator;

/// <summary>
/// Writes models and their JSON context from markdown API reference pages. The data goes one way:
/// text, <see cref="Pages"/>, <see cref="Dialects"/>, <see cref="Types"/>, <see cref="Models"/>, <see cref="Emit"/>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PlexModelsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The project: its properties, and what its target framework has.
        var project = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => SettingsReader.ReadProject(options.GlobalOptions))
            .WithTrackingName(StepNames.Project);
        var platform = context.MetadataReferencesProvider
            .Select(static (reference, _) => TargetPlatformReader.Read(reference))
            .Where(static assembly => assembly is not null)
            .Collect()
            .Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => new Compiler(TargetPlatformReader.Combine(input.Left), LanguageVersions.Of(input.Right)))
            .WithTrackingName(StepNames.Platform);
        var target = project.Combine(platform)
            .Select(static (input, _) => ProjectTarget.Of(input.Left, input.Right))
            .WithTrackingName(StepNames.Target);

        // Text -> Pages: every markdown file, its blocks and the marks that they show of a dialect.
        var pages = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectNotNull(static (input, cancellation) => PageInputReader.Read(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Files)
            .Select(static (input, cancellation) => MarkedPage.Read(input, cancellation))
            .WithTrackingName(StepNames.Pages);

        // Pages -> Dialects: a documentation has one dialect, and each page is read in it. Pages are held against the dialect of their own
        // documentation alone, so that a documentation more reads no page of another again.
        var dialects = pages.Collect()
            .Select(static (pages, _) => DialectDetector.Detect(pages))
            .WithTrackingName(StepNames.Dialects);
        var documents = pages.Combine(dialects)
            .WithComparer(PageInDialectComparer.Instance)
            .SelectNotNull(static (input, cancellation) => PageDeclarer.Declare(input.Left, input.Right.Of(input.Left), cancellation))
            .WithTrackingName(StepNames.Documents);

        // Dialects -> symbols: the names of all types, which is all that one page knows of the others.
        var symbols = documents
            .SelectMany(static (page, _) => TypeOutline.Of(page))
            .WithTrackingName(StepNames.Outlines)
            .Collect()
            .Combine(project)
            .Select(static (input, cancellation) => SymbolTableBuilder.Build(input.Left, input.Right.RootNamespace, input.Right.Roots, cancellation))
            .WithTrackingName(StepNames.Symbols);

        // Dialects + symbols -> Models: without places in the page, so that a moved line changes none. What is emitted for comes along with
        // the symbols: a step of its own that joins it to each page is as dear as making a model of one.
        var surroundings = symbols.Combine(target)
            .Select(static (input, _) => new PageSurroundings(input.Left, input.Right));
        var results = documents.Combine(surroundings)
            .Select(static (input, cancellation) => PageResult.Of(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Results);
        var models = results
            .SelectMany(static (result, _) => result.Types.AsArray())
            .WithTrackingName(StepNames.Models);

        // Models -> Emit: a page in files of its own or, of many pages, in fewer files; then what all of them share.
        var emitted = models
            .Select(static (page, cancellation) => PageEmitter.Emit(page, cancellation))
            .WithTrackingName(StepNames.EmittedPages);
        var ownFiles = emitted
            .SelectMany(static (page, _) => page.OwnFiles())
            .WithTrackingName(StepNames.OwnFiles);
        var sharedFiles = emitted.Collect()
            .SelectMany(static (pages, cancellation) => SharedFile.Of(pages, cancellation))
            .WithTrackingName(StepNames.SharedFiles);
        var needs = emitted.Collect()
            .Select(static (pages, _) => SupportNeedsReader.Of(pages))
            .WithTrackingName(StepNames.SupportNeeds);
        var support = symbols.Select(static (symbols, _) => SupportEmitter.Accessibility(symbols))
            .Combine(symbols.Select(static (symbols, _) => symbols.Symbols.Count > 0))
            .Combine(needs.Combine(target))
            .SelectMany(static (input, _) => input.Left.Right && input.Right.Right.CanEmit
                ? SupportEmitter.Emit(input.Right.Left, input.Left.Left, input.Right.Right.Emit)
                : ImmutableArray<EmittedFile>.Empty)
            .WithTrackingName(StepNames.Support);
        var jsonContext = symbols.Combine(target)
            .Select(static (input, _) => input.Left.Symbols.Count > 0 && input.Right.CanEmit ? ContextEmitter.Emit(input.Left, input.Right.Emit) : null)
            .WithTrackingName(StepNames.Context);

        // Output: sources and diagnostics apart, so that either changes alone.
        context.RegisterSourceOutput(ownFiles, Add);
        context.RegisterSourceOutput(sharedFiles, static (output, file) => output.AddSource(file.Name, FileEmitter.Emit(file.Parts)));
        context.RegisterSourceOutput(support, Add);
        context.RegisterSourceOutput(jsonContext, Add);
        RegisterDiagnostics(context, results.SelectMany(static (result, _) => IfAny(result.Diagnostics)));
        context.RegisterSourceOutput(
            symbols.Combine(dialects).Select(static (input, _) => DocumentationSummary.Of(input.Left, input.Right)),
            static (output, summary) => output.ReportDiagnostic(summary.ToDiagnostic()));
        RegisterDiagnostics(context, symbols.Combine(target)
            .SelectMany(static (input, _) => IfAny(input.Left.Symbols.Count > 0 ? input.Right.Diagnostics : default).AddRange(IfAny(input.Left.Diagnostics))));
    }

    private static void Add(SourceProductionContext output, EmittedFile? file)
    {
        if (file is not null)
        {
            output.AddSource(file.HintName, file.Text);
        }
    }

    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EquatableArray<PageDiagnostic>> diagnostics) =>
        context.RegisterSourceOutput(
            diagnostics.Collect().WithTrackingName(StepNames.Diagnostics),
            static (output, found) => Report(output, found));

    private static ImmutableArray<EquatableArray<PageDiagnostic>> IfAny(EquatableArray<PageDiagnostic> diagnostics) =>
        diagnostics.Count > 0 ? ImmutableArray.Create(diagnostics) : ImmutableArray<EquatableArray<PageDiagnostic>>.Empty;

    // A wrong value on an item that matches a thousand pages is one mistake.
    private static void Report(SourceProductionContext output, ImmutableArray<EquatableArray<PageDiagnostic>> found)
    {
        var reported = new HashSet<PageDiagnostic>();
        foreach (var diagnostics in found)
        {
            foreach (var diagnostic in diagnostics)
            {
                if (reported.Add(diagnostic))
                {
                    output.ReportDiagnostic(diagnostic.ToDiagnostic());
                }
            }
        }
    }
}
