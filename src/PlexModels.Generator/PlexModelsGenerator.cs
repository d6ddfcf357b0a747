using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Emit;
using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Specs;

namespace PlexModels.Generator;

/// <summary>
/// Writes models and their JSON context from markdown API reference pages. The data goes one way:
/// text, <see cref="Specs"/>, <see cref="Types"/>, <see cref="Models"/>, <see cref="Emit"/>.
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

        // Text -> Specs: every markdown file, and those that are ours as documents.
        var inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectNotNull(static (input, cancellation) => PageInputReader.Read(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Pages);
        var reads = inputs
            .SelectNotNull(static (input, cancellation) => SpecPageReader.Read(input, cancellation))
            .WithTrackingName(StepNames.Specs);

        // Specs -> index: the names of all pages, which is all that one page knows of the others.
        var index = reads
            .SelectNotNull(static (read, _) => read.Page is { } page ? PageOutline.Of(page) : null)
            .WithTrackingName(StepNames.Outlines)
            .Collect()
            .Combine(project)
            .Select(static (input, cancellation) => PageIndexBuilder.Build(input.Left, input.Right.RootNamespace, cancellation))
            .WithTrackingName(StepNames.Index);

        // Specs + index -> Models: without places in the page, so that a moved line changes none. What is emitted for comes along with
        // the index: a step of its own that joins it to each page is as dear as making a model of one.
        var surroundings = index.Combine(target)
            .Select(static (input, _) => new PageSurroundings(input.Left, input.Right));
        var results = reads.Combine(surroundings)
            .Select(static (input, cancellation) => PageResult.Of(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Results);
        var models = results
            .SelectNotNull(static (result, _) => result.Page)
            .WithTrackingName(StepNames.Models);

        // Models -> Emit: a page's JSON, in a file of its own or, of many pages, in fewer files; then what they share. Models are emitted
        // as they are put out.
        var parts = models
            .SelectNotNull(static (page, cancellation) => page.IsListedTwice ? null : PageEmitter.EmitJson(page, cancellation))
            .WithTrackingName(StepNames.EmittedJson);
        var json = parts
            .SelectNotNull(static (part, _) => part.SharesFile ? null : JsonFileEmitter.Emit(part))
            .WithTrackingName(StepNames.JsonFiles);
        var sharedJson = parts.Collect()
            .SelectMany(static (parts, cancellation) => JsonGroup.Of(parts, cancellation))
            .WithTrackingName(StepNames.JsonGroups)
            .Select(static (group, _) => JsonFileEmitter.Emit(group.Parts))
            .WithTrackingName(StepNames.SharedJsonFiles);
        var support = index.Select(static (index, _) => SupportEmitter.Accessibility(index))
            .Combine(index.Select(static (index, _) => index.Pages.Count > 0))
            .Combine(target)
            .Select(static (input, _) => input.Left.Right && input.Right.CanEmit ? SupportEmitter.Emit(input.Left.Left, input.Right.Emit) : null)
            .WithTrackingName(StepNames.Support);
        var jsonContext = index.Combine(target)
            .Select(static (input, _) => input.Left.Pages.Count > 0 && input.Right.CanEmit ? ContextEmitter.Emit(input.Left, input.Right.Emit) : null)
            .WithTrackingName(StepNames.Context);

        // Output: sources and diagnostics apart, so that either changes alone.
        context.RegisterSourceOutput(models, static (output, page) => Add(output, page.IsListedTwice ? null : PageEmitter.EmitModel(page, output.CancellationToken)));
        context.RegisterSourceOutput(models.Where(static page => page.IsListedTwice).Collect(), AddFirsts);
        context.RegisterSourceOutput(json, Add);
        context.RegisterSourceOutput(sharedJson, Add);
        context.RegisterSourceOutput(support, Add);
        context.RegisterSourceOutput(jsonContext, Add);
        RegisterDiagnostics(context, results.SelectMany(static (result, _) => IfAny(result.Diagnostics)));
        RegisterDiagnostics(context, target
            .Combine(index.Select(static (index, _) => index.Pages.Count > 0))
            .SelectMany(static (input, _) => IfAny(input.Right ? input.Left.Diagnostics : default)));
    }

    // Hardly a project lists a file twice under one path; of those listings the first counts.
    private static void AddFirsts(SourceProductionContext output, ImmutableArray<EmittablePage> pages)
    {
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (added.Add(page.Model.Identity.Files.Model))
            {
                Add(output, PageEmitter.EmitModel(page, output.CancellationToken));
                Add(output, JsonFileEmitter.Emit(PageEmitter.EmitJson(page, output.CancellationToken)));
            }
        }
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
