using Microsoft.CodeAnalysis;
using PlexModels.Cli.Reports;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>Says what the generator would say in a build.</summary>
internal sealed class CheckCommand(IAnsiConsole console) : Command<CheckSettings>
{
    public override int Execute(CommandContext context, CheckSettings settings, CancellationToken cancellationToken)
    {
        var documentation = settings.Read(cancellationToken);
        var writer = console.Profile.Out.Writer;
        switch (settings.Format)
        {
            case CheckFormat.Sarif:
                writer.Write(SarifReport.Of(documentation.Diagnostics));
                break;
            case CheckFormat.Json:
                writer.Write(DiagnosticJson.Of(documentation.Diagnostics));
                break;
            case CheckFormat.Github:
                writer.Write(GithubReport.Of(documentation.Diagnostics));
                break;
            default:
                writer.Write(DiagnosticLines.Of(documentation.Diagnostics));
                DiagnosticTable.Write(documentation, console);
                break;
        }

        return documentation.Diagnostics.Any(diagnostic => Of(diagnostic.Severity) >= settings.FailOn) ? 1 : 0;
    }

    private static Severity Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
