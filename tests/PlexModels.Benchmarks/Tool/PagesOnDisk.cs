using PlexModels.Benchmarks.Generator;

namespace PlexModels.Benchmarks.Tool;

/// <summary>Documentations written to folders of their own, since the tool reads folders.</summary>
internal sealed class PagesOnDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plexmodels-tool-");

    public PagesOnDisk(IEnumerable<Documentation> documentations)
    {
        foreach (var documentation in documentations)
        {
            foreach (var page in documentation.Pages)
            {
                var path = FolderOf(documentation) + page.Path["/project".Length..];
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, page.Text.ToString());
            }
        }
    }

    public string FolderOf(Documentation documentation) => Path.Combine(_folder.FullName, documentation.Name);

    public void Dispose() => _folder.Delete(recursive: true);
}
