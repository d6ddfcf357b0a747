using System.Text.Json.Nodes;
using PlexModels.Cli.Documentations;
using PlexModels.Cli.Readings;
using PlexModels.Cli.Reports;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>Shows the C# of models, or their JSON.</summary>
internal sealed class ShowCommand(IAnsiConsole console) : Command<ShowSettings>
{
    public override int Execute(CommandContext context, ShowSettings settings, CancellationToken cancellationToken)
    {
        var documentation = settings.Read(cancellationToken);
        var names = ModelSource.NamesOf(documentation, settings.Name);
        if (names.Count == 0)
        {
            throw new ToolException(settings.Name is { } name
                ? $"No model is called '{name}'{ModelSource.Nearest(documentation, name) switch
                {
                    { } nearest => $"; did you mean '{nearest}'?",
                    null => ".",
                }}"
                : "The pages declare no models.");
        }

        if (settings.JsonSchema)
        {
            using var code = Work.Do(progress => progress.Do(
                "Compiling models",
                () => GeneratedCode.Load(documentation, cancellationToken)));
            Write(names, code.SchemaOf);
        }
        else if (settings.Example)
        {
            Write(names, name => JsonNode.Parse(ExampleDocument.Of(documentation, name)!)!);
        }
        else
        {
            foreach (var model in ModelSource.Find(documentation, settings.Name, cancellationToken))
            {
                console.Profile.Out.Writer.Write(CodeColors.Of(model, isColored: console.Profile.Capabilities.Ansi));
            }
        }

        return 0;
    }

    // Of one model it is the JSON itself, of several an object with that of each under its name.
    private void Write(IReadOnlyList<string> names, Func<string, JsonNode> json) => console.Profile.Out.Writer.Write(JsonText.Of(writer =>
    {
        if (names.Count == 1)
        {
            json(names[0]).WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var name in names)
        {
            writer.WritePropertyName(name);
            json(name).WriteTo(writer);
        }

        writer.WriteEndObject();
    }));
}
