using PlexModels.Generator.Pages;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Dialects;

/// <summary>A type with the page that declares it.</summary>
/// <param name="Path">The page's file.</param>
/// <param name="Settings">What the project says of the page.</param>
/// <param name="Ordinal">Its place among the page's types.</param>
/// <param name="Type">The type.</param>
/// <param name="Key">What tells it from the page's other types, and what links within the page call it: empty for the first.</param>
internal sealed record DeclaredType(string Path, PageSettings Settings, int Ordinal, SpecType Type, string Key)
{
    /// <summary>What it is called: the page's name for it, else the file's.</summary>
    public string Name => Type.Name.IsEmpty ? PagePath.FileStem(Path) : Type.Name.Text;

    /// <summary>
    /// The page as documentation comments name it: its folder below the glob and its file name, the same on every machine.
    /// </summary>
    public string DisplayPath => (Settings.Folder.Length == 0 ? "" : Settings.Folder + "/") + PagePath.FileName(Path);
}
