using System.Runtime.CompilerServices;

namespace PlexModels.Generator.Tests.Harness;

/// <summary>The pages in the repository's <c>specs</c>.</summary>
internal static class ShippedPages
{
    public static Page[] All { get; } = [.. Directory.EnumerateFiles(Folder(), "*.md").Order(StringComparer.Ordinal)
        .Select(static path => new Page("/project/specs/" + Path.GetFileName(path), File.ReadAllText(path)))];

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "specs"));
}
