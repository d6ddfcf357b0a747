using System.Diagnostics;

namespace PlexModels.Cli.Tests;

/// <summary>A folder of pages of its own for a test.</summary>
public sealed class PageDirectory : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plexmodels-cli-");

    public string Folder => _folder.FullName.Replace('\\', '/');

    public PageDirectory Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a page with a table of fields, a row each: name, type, required.</summary>
    public PageDirectory WriteObject(string file, params string[] rows) => Write(
        file,
        $"# {Path.GetFileNameWithoutExtension(file)}\n\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        + string.Concat(rows.Select(static row => $"| {row} | N/A |\n")));

    public void Git(params string[] arguments)
    {
        string[] identity = ["-C", Folder, "-c", "user.name=Tests", "-c", "user.email=tests@example.org", "-c", "commit.gpgsign=false"];
        using var git = Process.Start(new ProcessStartInfo("git", [.. identity, .. arguments]) { RedirectStandardOutput = true })!;
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    public void Dispose()
    {
        // Files of git are read-only.
        foreach (var file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        _folder.Delete(recursive: true);
    }
}
