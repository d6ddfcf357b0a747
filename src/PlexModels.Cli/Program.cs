using PlexModels.Cli;

return ToolApp.Create().Run(args);
