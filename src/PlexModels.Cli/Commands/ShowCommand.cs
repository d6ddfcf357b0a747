using PlexModels.Cli.Documentations;
using PlexModels.Cli.Reports;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>Shows the C# of models.</summary>
internal sealed class ShowCommand(IAnsiConsole console) : Command<ShowSettings>
{
    public override int Execute(CommandContext context, ShowSettings settings, CancellationToken cancellationToken)
    {
        var documentation = settings.Read(cancellationToken);
        var models = ModelSource.Find(documentation, settings.Name, cancellationToken);
        if (models.Count == 0)
        {
            throw new ToolException(settings.Name is null ? "The pages declare no models." : $"No model is called '{settings.Name}'.");
        }

        foreach (var model in models)
        {
            console.Profile.Out.Writer.Write(CodeColors.Of(model, isColored: console.Profile.Capabilities.Ansi));
        }

        return 0;
    }
}
