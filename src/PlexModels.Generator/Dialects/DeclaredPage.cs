using System.Globalization;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Dialects;

/// <summary>What came of a markdown file that is ours.</summary>
/// <param name="Path">The file.</param>
/// <param name="Settings">What the project says of it.</param>
/// <param name="Dialect">What the dialect is called that it was read in.</param>
/// <param name="Document">What it declares.</param>
/// <param name="Diagnostics">What was wrong with the file as a whole.</param>
internal sealed record DeclaredPage(
    string Path,
    PageSettings Settings,
    string Dialect,
    SpecDocument Document,
    EquatableArray<PageDiagnostic> Diagnostics)
{
    /// <summary>Whether it is read as any JSON for want of anything else, and nothing is wrong with it that could be the reason.</summary>
    public bool DeclaresNothing =>
        Document is { Types.Count: > 0, Problems.Count: 0 }
        && Diagnostics.Count == 0
        && Document.Types.AsArray().All(static type => type.Kind == SpecKind.Any);

    public IEnumerable<DeclaredType> Types
    {
        get
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < Document.Types.Count; i++)
            {
                var type = Document.Types[i];
                var key = i == 0 ? "" : type.LocalName.Length > 0 ? type.LocalName : type.Name.Text;

                // Two headings may read the same, or as nothing.
                if (!keys.Add(key))
                {
                    keys.Add(key += "#" + i.ToString(CultureInfo.InvariantCulture));
                }

                yield return new DeclaredType(Path, Settings, i, type, key);
            }
        }
    }
}
