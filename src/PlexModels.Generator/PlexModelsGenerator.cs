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

        // Text -> Specs: every markdown file once, and those that are ours as documents.
        var files = context.AdditionalTextsProvider.Where(static file => PageInputReader.IsMarkdown(file));
        var repeated = files.Collect()
            .Select(static (all, _) => RepeatedFiles.Find(all))
            .WithTrackingName(StepNames.RepeatedFiles);
        var inputs = files
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(repeated))
            .Where(static input => !input.Right.Right.Contains(input.Left))
            .Select(static (input, cancellation) => PageInputReader.Read(input.Left, input.Right.Left, cancellation))
            .WithTrackingName(StepNames.Pages);
        var reads = inputs
            .Select(static (input, cancellation) => SpecPageReader.Read(input, cancellation))
            .WithTrackingName(StepNames.Specs);
        var pages = reads.Where(static read => read.Page is not null).Select(static (read, _) => read.Page!);

        // Specs -> index: the names of all pages, which is all that one page knows of the others.
        var index = pages
            .Select(static (page, _) => PageOutline.Of(page))
            .WithTrackingName(StepNames.Outlines)
            .Collect()
            .Combine(project)
            .Select(static (input, cancellation) => PageIndexBuilder.Build(input.Left, input.Right.RootNamespace, cancellation))
            .WithTrackingName(StepNames.Index);

        // Specs + index -> Models: without places in the page, so that a moved line changes none.
        var results = pages.Combine(index)
            .Select(static (input, cancellation) => ModelBuilder.Build(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Results);
        var models = results
            .Select(static (result, _) => result.Model)
            .WithTrackingName(StepNames.Models);

        // Models -> Emit: two files a page, then what they share.
        var emitted = models.Combine(target)
            .Where(static input => input.Right.CanEmit)
            .Select(static (input, _) => PageEmitter.Emit(input.Left, input.Right.Emit))
            .WithTrackingName(StepNames.EmittedPages);
        var support = index.Select(static (index, _) => SupportEmitter.Accessibility(index))
            .Combine(index.Select(static (index, _) => index.Pages.Count > 0))
            .Combine(target)
            .Select(static (input, _) => input.Left.Right && input.Right.CanEmit ? SupportEmitter.Emit(input.Left.Left, input.Right.Emit) : null)
            .WithTrackingName(StepNames.Support);
        var jsonContext = index.Combine(target)
            .Select(static (input, _) => input.Left.Pages.Count > 0 && input.Right.CanEmit ? ContextEmitter.Emit(input.Left, input.Right.Emit) : null)
            .WithTrackingName(StepNames.Context);

        // Output: sources and diagnostics apart, so that either changes alone.
        context.RegisterSourceOutput(emitted.Select(static (page, _) => page.Model), static (output, file) => output.AddSource(file.HintName, file.Text));
        context.RegisterSourceOutput(emitted.Select(static (page, _) => page.Json), static (output, file) => output.AddSource(file.HintName, file.Text));
        context.RegisterSourceOutput(support, AddIfAny);
        context.RegisterSourceOutput(jsonContext, AddIfAny);
        RegisterDiagnostics(context, reads.Select(static (read, _) => read.Diagnostics));
        RegisterDiagnostics(context, results.Select(static (result, _) => result.Diagnostics));
        RegisterDiagnostics(context, target
            .Combine(index.Select(static (index, _) => index.Pages.Count > 0))
            .SelectMany(static (input, _) => input.Right ? ImmutableArray.Create(input.Left.Diagnostics) : ImmutableArray<EquatableArray<PageDiagnostic>>.Empty));
    }

    private static void AddIfAny(SourceProductionContext output, EmittedFile? file)
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
            diagnostics.Where(static found => found.Count > 0).Collect().WithTrackingName(StepNames.Diagnostics),
            static (output, found) => Report(output, found));

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
