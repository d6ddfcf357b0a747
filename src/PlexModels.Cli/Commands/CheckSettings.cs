using System.ComponentModel;
using PlexModels.Cli.Documentations;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What <c>check</c> takes.</summary>
internal sealed class CheckSettings : FolderSettings
{
    [CommandOption("--format <FORMAT>")]
    [Description("text, sarif, json or github.")]
    public CheckFormat Format { get; init; }

    [CommandOption("--fail-on <SEVERITY>")]
    [Description("From which severity on the command returns 1: error, warning, info or never.")]
    [DefaultValue(Severity.Error)]
    public Severity FailOn { get; init; } = Severity.Error;

    [CommandOption("--baseline <FILE>")]
    [Description(
        "The PlexModels.Shipped.txt to compare with; where none is named, the one beside the pages or above them in the project's folder.")]
    public string? Baseline { get; init; }

    [CommandOption("--no-baseline")]
    [Description("Compares with no PlexModels.Shipped.txt.")]
    public bool NoBaseline { get; init; }

    public override Documentation Read(CancellationToken cancellation) => Work.Do(progress =>
    {
        var pages = PageFolder.Read(Path, progress, cancellation);
        var driver = new DocumentationDriver(pages, Properties());
        var documentation = progress.Do("Generating models", () => OptionProblem.ThrowIfAny(driver.Run(cancellation)));
        var baseline = NoBaseline ? null : Baseline is { } file ? ShippedBaseline.Read(file) : ShippedBaseline.Find(Path);
        return baseline is null ? documentation : progress.Do("Comparing with the baseline", () =>
        {
            var space = Namespace ?? ShippedBaseline.NamespaceOf(baseline, documentation.Facts, DefaultNamespace);
            driver.Set(Properties(space));
            driver.Add(baseline);
            return driver.Run(cancellation);
        });
    });
}
