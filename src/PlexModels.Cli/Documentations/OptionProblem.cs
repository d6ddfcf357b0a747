namespace PlexModels.Cli.Documentations;

/// <summary>An option whose value means nothing. The generator says that of the property that it stands for.</summary>
internal static class OptionProblem
{
    private static readonly (string Property, string Option)[] s_options =
    [
        ("PlexModelsNamespace", "--namespace"),
        ("PlexModelsDialect", "--dialect"),
        ("PlexModelsWireNames", "--wire-names"),
        ("PlexModelsTables", "--tables"),
        ("PlexModelsRoots", "--roots"),
    ];

    /// <summary>What was made of pages, unless an option of the command was wrong.</summary>
    /// <exception cref="ToolException">One was.</exception>
    public static Documentation ThrowIfAny(Documentation documentation)
    {
        if (documentation.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id is "PLX0100" or "PLX0103") is { } problem)
        {
            throw new ToolException(s_options.Aggregate(
                problem.GetMessage(null),
                static (message, names) => message.Replace(names.Property, names.Option, StringComparison.Ordinal)));
        }

        return documentation;
    }
}
