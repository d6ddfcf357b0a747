using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>
/// Names of types that are called after headings. Where several pages of a folder have one heading, the page that is called like it keeps
/// the name, or else the first; on the others the name of the page is put before it.
/// </summary>
internal sealed class ScopedNames
{
    private readonly TypeOutline[] _outlines;
    private readonly string[] _namespaces;
    private readonly Dictionary<(string Namespace, string Name), int> _owners = [];

    public ScopedNames(TypeOutline[] outlines, string[] namespaces)
    {
        _outlines = outlines;
        _namespaces = namespaces;
        for (var i = 0; i < outlines.Length; i++)
        {
            if (outlines[i].Anchors.Count > 0 && (!_owners.TryGetValue(Key(i), out var owner) || Rank(outlines[i]) > Rank(outlines[owner])))
            {
                _owners[Key(i)] = i;
            }
        }
    }

    /// <summary>The name that an outline's type is to have.</summary>
    public string NameOf(int outline)
    {
        var name = Identifier.Pascal(_outlines[outline].Name);
        return _outlines[outline].Anchors.Count == 0 || _owners[Key(outline)] == outline ? name : Scope(_outlines[outline]) + name;
    }

    private (string, string) Key(int outline) => (_namespaces[outline], _outlines[outline].Anchors[0]);

    /// <summary>Which of several tables a name stays with: one on a page of the name, below a heading, within a field.</summary>
    public static int Rank(TypeOutline outline) => outline.IsOfField ? 0
        : NameFolding.Fold(PagePath.FileStem(outline.Path)) == outline.Anchors[0] ? 2
        : 1;

    // "intune-apps-devicemanagement" has a "DeviceManagement" that is "IntuneAppsDeviceManagement".
    private static string Scope(TypeOutline outline)
    {
        var stem = PagePath.FileStem(outline.Path);
        var name = outline.Anchors[0];
        for (var i = 1; i < stem.Length; i++)
        {
            if (stem[i - 1] is '-' or '_' or '.' && NameFolding.Fold(stem.Substring(i)) == name)
            {
                return Identifier.Pascal(stem.Substring(0, i));
            }
        }

        return Identifier.Pascal(stem);
    }
}
