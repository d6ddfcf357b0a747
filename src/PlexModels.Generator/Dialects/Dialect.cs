using PlexModels.Generator.Dialects.Layouts;
using PlexModels.Generator.Dialects.Notations;

namespace PlexModels.Generator.Dialects;

/// <summary>The way the pages of a documentation are written.</summary>
/// <param name="Layout">How a page is laid out.</param>
/// <param name="Notation">How types and names are written.</param>
/// <param name="MarksOptionalNames">
/// Whether the documentation marks the names of fields that may be absent, so that the others are always there.
/// </param>
internal sealed record Dialect(Layout Layout, Notation Notation, bool MarksOptionalNames = false)
{
    /// <summary>Every dialect there is. The first is taken where no page shows a mark of any.</summary>
    public static IReadOnlyList<Dialect> All { get; } =
        [.. Layout.All.SelectMany(static layout => layout.Notations.Select(notation => new Dialect(layout, notation)))];

    /// <summary>Whether a value of <c>PlexModelsDialect</c> is none.</summary>
    public static bool IsUnknown(string? name) =>
        name is not null && !string.Equals(name, Auto, StringComparison.OrdinalIgnoreCase) && Find(name) is null;

    /// <summary>What <c>PlexModelsDialect</c> and messages call it: the layout alone, where it has one notation.</summary>
    public string Name { get; } = Layout.Notations.Count == 1 ? Layout.Name : Layout.Name + "-" + Notation.Name;

    /// <summary>What asks for the dialect that the pages show.</summary>
    public const string Auto = "Auto";

    /// <summary>The dialect of a name in any case, or null.</summary>
    public static Dialect? Find(string? name)
    {
        if (name is not null)
        {
            foreach (var dialect in All)
            {
                if (string.Equals(dialect.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return dialect;
                }
            }
        }

        return null;
    }

    public override string ToString() => Name;
}
