using PlexModels.Cli.Reports;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>Draws models and what they lead to.</summary>
internal sealed class GraphCommand(IAnsiConsole console) : Command<GraphSettings>
{
    public override int Execute(CommandContext context, GraphSettings settings, CancellationToken cancellationToken)
    {
        var graph = ModelGraph.Of(settings.Read(cancellationToken).Facts);
        console.Profile.Out.Writer.Write(settings.Format == GraphFormat.Dot ? DotGraph.Of(graph) : MermaidGraph.Of(graph));
        return 0;
    }
}
