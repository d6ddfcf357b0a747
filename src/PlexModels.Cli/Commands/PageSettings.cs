using System.ComponentModel;
using Spectre.Console.Cli;

namespace PlexModels.Cli.Commands;

/// <summary>What all commands take: the generator's properties.</summary>
internal abstract class PageSettings : CommandSettings
{
    /// <summary>Where models go when nobody says where.</summary>
    protected const string DefaultNamespace = "Api";

    [CommandOption("--namespace <NAME>")]
    [Description("The namespace of the models; Api where none is named.")]
    public string? Namespace { get; init; }

    [CommandOption("--dialect <NAME>")]
    [Description("The dialect of the pages; what they show where none is named.")]
    public string? Dialect { get; init; }

    [CommandOption("--wire-names <POLICY>")]
    [Description("How JSON names are made that no page says: AsWritten, CamelCase, SnakeCase, PascalCase, KebabCase.")]
    public string? WireNames { get; init; }

    [CommandOption("--tables <PATTERNS>")]
    [Description("Headings whose tables are to be models, or with ! not to be, apart by bars.")]
    public string? Tables { get; init; }

    /// <summary>The properties, as a project would set them.</summary>
    public Dictionary<string, string> Properties() => Properties(Namespace ?? DefaultNamespace);

    /// <summary>The properties with the models in a namespace.</summary>
    protected virtual Dictionary<string, string> Properties(string space)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["PlexModelsNamespace"] = space };
        Add(properties, "PlexModelsDialect", Dialect);
        Add(properties, "PlexModelsWireNames", WireNames);
        Add(properties, "PlexModelsTables", Tables);
        return properties;
    }

    private static void Add(Dictionary<string, string> properties, string name, string? value)
    {
        if (value is not null)
        {
            properties.Add(name, value);
        }
    }
}
