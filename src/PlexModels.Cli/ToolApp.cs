using PlexModels.Cli.Commands;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli;

/// <summary>The commands of the tool.</summary>
internal static class ToolApp
{
    /// <summary>What the tool returns where a command could not do its work.</summary>
    public const int Failure = 2;

    /// <param name="console">Where to write; the terminal where there is none.</param>
    public static CommandApp Create(IAnsiConsole? console = null)
    {
        var app = new CommandApp();
        app.Configure(config =>
        {
            config.SetApplicationName("plexmodels");
            if (console is not null)
            {
                config.ConfigureConsole(console);
            }

            config.SetExceptionHandler((exception, _) =>
            {
                (console?.Profile.Out.Writer ?? Console.Error).WriteLine("plexmodels: " + exception.Message);
                return Failure;
            });
            config.AddCommand<CheckCommand>("check").WithDescription("Says what is wrong with pages, as a build would.");
            config.AddCommand<ShowCommand>("show").WithDescription("Shows the C# of models.");
            config.AddCommand<DiffCommand>("diff")
                .WithDescription("Says what changed between two versions of a documentation, and whom it breaks.");
            config.AddCommand<ServeCommand>("serve")
                .WithDescription("Shows pages, their C# and what is wrong with them in a browser, and again whenever one changes.");
            config.AddCommand<GraphCommand>("graph").WithDescription("Draws models and what they lead to.");
        });
        return app;
    }
}
