using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Baseline;
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
    private readonly Action<GeneratedModels>? _observer;

    /// <summary>The generator as a compiler makes it.</summary>
    public PlexModelsGenerator()
    {
    }

    /// <param name="observer">
    /// Is handed what the pipeline has whenever that is another. Roslyn's own tracking of steps takes minutes for a thousand pages.
    /// </param>
    internal PlexModelsGenerator(Action<GeneratedModels> observer) => _observer = observer;

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
        var files = context.AdditionalTextsProvider.Collect();
        var items = files
            .SelectMany(static (files, _) => ProjectItems.FindList(files))
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancellation) =>
                new ProjectItems(input.Right, input.Left.IsEmpty ? null : input.Left[0].GetText(cancellation), cancellation))
            .WithTrackingName(StepNames.Items);
        var pages = context.AdditionalTextsProvider
            .Combine(items)
            .SelectNotNull(static (input, cancellation) =>
                PageInputReader.Read(input.Left, input.Right, cancellation) is { } page ? new PageReading(page) : null)
            .WithTrackingName(StepNames.Pages);

        // Pages -> Dialects: a documentation has one dialect, and each page is read in it, once: it keeps what was read.
        var allPages = pages.Collect();
        var dialects = allPages
            .Select(static (pages, cancellation) => DialectDetector.Detect(PageReading.ParseAll(pages, cancellation)))
            .WithTrackingName(StepNames.Dialects);
        var optionProblems = allPages.Combine(dialects).Combine(project.Select(static (project, _) => project.Roots.Count > 0))
            .Select(static (input, cancellation) => new EquatableArray<PageDiagnostic>([
                .. OptionProblems.Of(PageReading.Ours(input.Left.Left, input.Left.Right, cancellation), cancellation).AsSpan(),
                .. UnreadDocumentations.Of(input.Left.Left, input.Left.Right, cancellation),
                .. UnusedTexts.Of(input.Left.Left, input.Left.Right, hasRoots: input.Right, cancellation)]))
            .WithTrackingName(StepNames.OptionProblems);

        // Dialects -> symbols: the names of all types, which is all that one page knows of the others.
        var symbols = allPages.Combine(dialects)
            .Select(static (input, cancellation) => TypeOutline.OfAll(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Outlines)
            .Combine(project)
            .Select(static (input, cancellation) =>
                SymbolTableBuilder.Build(input.Left, input.Right.RootNamespace, input.Right.Roots, cancellation))
            .WithTrackingName(StepNames.Symbols);

        // Dialects + symbols -> Models -> Emit: each page's models, without places in the page, so that a moved line changes none, and
        // their C#. The pages keep both: a step that runs for every page costs each edit more than passing over what they kept.
        var surroundings = symbols.Combine(dialects).Combine(target)
            .Select(static (input, _) => new PageSurroundings(input.Left.Left, input.Left.Right, input.Right));
        var results = allPages.Combine(surroundings)
            .Select(static (input, cancellation) => PageResults.OfAll(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Results);

        // Emit: a page in files of its own or, of many pages, in fewer files; then what all of them share.
        var modelFiles = results
            .SelectMany(static (results, cancellation) => ModelFile.Of(results, cancellation))
            .WithTrackingName(StepNames.ModelFiles);
        var needs = results
            .Select(static (results, _) => SupportNeedsReader.Of(results))
            .WithTrackingName(StepNames.SupportNeeds);
        var support = symbols.Select(static (symbols, _) => SupportEmitter.Accessibility(symbols))
            .Combine(symbols.Select(static (symbols, _) => symbols.Symbols.Count > 0))
            .Combine(needs.Combine(target))
            .SelectMany(static (input, _) => input.Left.Right && input.Right.Right.CanEmit
                ? SupportEmitter.Emit(input.Right.Left, input.Left.Left, input.Right.Right.Emit)
                : ImmutableArray<EmittedFile>.Empty)
            .WithTrackingName(StepNames.Support);
        var symbolsAndTarget = symbols.Combine(target);
        var jsonContext = symbolsAndTarget
            .Select(static (input, _) => input.Left.Symbols.Count > 0 && input.Right.CanEmit
                ? ContextEmitter.Emit(input.Left, input.Right.Emit)
                : null)
            .WithTrackingName(StepNames.Context);
        var openApi = symbolsAndTarget
            .Select(static (input, _) => input.Left.Symbols.Count > 0 && input.Right is { CanEmit: true, Emit.Platform.HasOpenApi: true }
                ? OpenApiEmitter.Emit(input.Left, input.Right.Emit)
                : null)
            .WithTrackingName(StepNames.OpenApi);

        // Models -> Baseline: what the models were, where the project keeps that. Without the file there is nothing here to run.
        var baseline = files.Combine(project)
            .SelectMany(static (input, cancellation) => BaselineRequest.Of(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Baseline);
        var changes = baseline
            .Select(static (request, cancellation) => BaselineReader.Read(request, cancellation))
            .WithTrackingName(StepNames.BaselineDocument)
            .Combine(results)
            .Select(static (input, cancellation) => BaselineComparison.Of(input.Left, PageResult.ModelsOf(input.Right), cancellation))
            .WithTrackingName(StepNames.Changes)
            .Combine(allPages.Combine(surroundings))
            .Select(static (input, cancellation) => input.Right.Right.Target.CanEmit
                ? BaselineDiagnostics.Of(input.Left, input.Right.Left, input.Right.Right.Symbols, input.Right.Right.Dialects, cancellation)
                : input.Left.Document.Diagnostics)
            .WithTrackingName(StepNames.ChangeDiagnostics);
        var accepted = baseline.Combine(results)
            .SelectMany(static (input, cancellation) => input.Left.Accepts
                ? ImmutableArray.Create(new EmittedFile(
                    BaselineText.HintName, BaselineText.AsComments(FactSet.Of(PageResult.ModelsOf(input.Right), cancellation))))
                : ImmutableArray<EmittedFile>.Empty)
            .WithTrackingName(StepNames.AcceptedBaseline);

        // Output: sources and diagnostics apart, so that either changes alone.
        context.RegisterSourceOutput(modelFiles, static (output, file) => output.AddSource(file.Name, FileEmitter.Emit(file.Parts)));
        context.RegisterSourceOutput(support, Add);
        context.RegisterSourceOutput(jsonContext, Add);
        context.RegisterSourceOutput(openApi, Add);
        context.RegisterSourceOutput(accepted, Add);
        context.RegisterSourceOutput(optionProblems, static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(changes, static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(
            results.Select(static (results, _) => PageResult.DiagnosticsOf(results)).WithTrackingName(StepNames.Diagnostics),
            static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(
            symbols.Combine(dialects).Select(static (input, _) => DocumentationSummary.Of(input.Left, input.Right)),
            static (output, summary) => output.ReportDiagnostic(summary.ToDiagnostic()));
        context.RegisterSourceOutput(
            surroundings.Select(static (surroundings, _) => surroundings.Diagnostics).WithTrackingName(StepNames.Diagnostics),
            static (output, diagnostics) => Report(output, diagnostics));
        if (_observer is { } observer)
        {
            context.RegisterSourceOutput(
                allPages.Combine(surroundings).Combine(results),
                (_, input) => observer(new GeneratedModels(input.Left.Left, input.Left.Right, input.Right)));
        }
    }

    private static void Add(SourceProductionContext output, EmittedFile? file)
    {
        if (file is not null)
        {
            output.AddSource(file.HintName, file.Text);
        }
    }

    // A wrong value on an item that matches a thousand pages is one mistake.
    private static void Report(SourceProductionContext output, EquatableArray<PageDiagnostic> diagnostics)
    {
        var reported = new HashSet<PageDiagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (reported.Add(diagnostic))
            {
                output.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        }
    }
}
