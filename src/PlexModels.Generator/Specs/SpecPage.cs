using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Specs;

/// <summary>A page that is ours: where it stands, what the project says of it, and what it says itself.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Settings">What the project says of it.</param>
/// <param name="Document">What it says.</param>
internal sealed record SpecPage(string Path, PageSettings Settings, SpecDocument Document)
{
    /// <summary>The file's name without <c>.md</c>.</summary>
    public string FileStem
    {
        get
        {
            var start = Path.LastIndexOfAny(['/', '\\']) + 1;
            return Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? Path.Substring(start, Path.Length - start - 3) : Path.Substring(start);
        }
    }

    /// <summary>The page as documentation comments name it: its folder below the glob and its file name, the same on every machine.</summary>
    public string DisplayPath => (Settings.Folder.Length == 0 ? "" : Settings.Folder + "/") + FileStem + ".md";
}
