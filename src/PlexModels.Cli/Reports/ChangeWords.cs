using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Reports;

/// <summary>Changes in words.</summary>
internal static class ChangeWords
{
    /// <summary>What it is of: the member, or the type itself.</summary>
    public static string Subject(Change change) => change.Subject.IsType ? change.Subject.Type : change.Subject.Member;

    /// <summary>What was and what is, as far as both are there.</summary>
    public static string Difference(Change change) => change switch
    {
        { Was.Length: 0 } => change.Is,
        { Is.Length: 0 } => change.Was,
        _ => $"{change.Was} -> {change.Is}",
    };
}
