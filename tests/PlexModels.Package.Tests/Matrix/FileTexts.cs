namespace PlexModels.Package.Tests.Matrix;

/// <summary>Texts of files by their paths.</summary>
internal static class FileTexts
{
    /// <summary>A copy with one more, or with another text.</summary>
    public static Dictionary<string, string> With(this IReadOnlyDictionary<string, string> files, string path, string text) =>
        new(files, StringComparer.Ordinal) { [path] = text };
}
