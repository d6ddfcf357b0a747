using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Models;

/// <summary>Tells from JSON names that pages show which policy would have made them of the fields' names.</summary>
internal static class NamingEvidence
{
    private const int MinNames = 3;

    private static readonly WireNamePolicy[] s_policies =
        [WireNamePolicy.AsWritten, WireNamePolicy.CamelCase, WireNamePolicy.SnakeCase, WireNamePolicy.PascalCase, WireNamePolicy.KebabCase];

    /// <summary>
    /// The policy that makes all of them, where the one that is set makes fewer; null where none does, or where too few tell.
    /// </summary>
    /// <param name="shown">Fields' names and the JSON names that pages show for them.</param>
    /// <param name="current">The policy that is set.</param>
    public static WireNamePolicy? Find(IReadOnlyCollection<(string Name, string JsonName)> shown, WireNamePolicy current)
    {
        if (shown.Count(name => WireNameResolver.Apply(current, name.Name) != name.JsonName) < MinNames)
        {
            return null;
        }

        foreach (var policy in s_policies)
        {
            if (shown.All(name => WireNameResolver.Apply(policy, name.Name) == name.JsonName))
            {
                return policy;
            }
        }

        return null;
    }

    /// <summary>
    /// The policy that the parameters of paths show, such as <c>/projects/{project_id}</c>, where it is neither set nor how the language
    /// names fields.
    /// </summary>
    /// <param name="parameters">Their names.</param>
    /// <param name="notation">The language.</param>
    /// <param name="current">The policy that is set.</param>
    public static WireNamePolicy? Find(IEnumerable<string> parameters, Notation notation, WireNamePolicy current)
    {
        WireNamePolicy? own = notation.NameCase switch
        {
            NameCase.Camel or NameCase.Pascal => WireNamePolicy.CamelCase,
            NameCase.Snake => WireNamePolicy.SnakeCase,
            _ => null,
        };
        var shown = own is null
            ? []
            : parameters.Select(static parameter => Of(parameter)).Where(static policy => policy is not null).Distinct().ToArray();
        return shown.Length == 1 && shown[0] != own && shown[0] != current ? shown[0] : null;
    }

    private static WireNamePolicy? Of(string name) =>
        name.Length > 2 && name.IndexOf('_', 1, name.Length - 2) > 0 ? WireNamePolicy.SnakeCase
        : name.IndexOf('-') > 0 ? WireNamePolicy.KebabCase
        : char.IsLower(name[0]) && name.Any(char.IsUpper) ? WireNamePolicy.CamelCase
        : null;
}
