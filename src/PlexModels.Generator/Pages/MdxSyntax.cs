namespace PlexModels.Generator.Pages;

/// <summary>What MDX adds to markdown and nobody reads: imports, exports and comments. To CommonMark they are paragraphs.</summary>
internal static class MdxSyntax
{
    private static readonly string[] s_exports =
        ["export const ", "export let ", "export function ", "export default ", "export {", "export * "];

    /// <summary>Whether a paragraph is no prose.</summary>
    public static bool IsNoProse(string paragraph) => paragraph.Length > 0 && paragraph[0] switch
    {
        '{' => paragraph.StartsWith("{/*", StringComparison.Ordinal) && paragraph.TrimEnd().EndsWith("*/}", StringComparison.Ordinal),
        'i' => IsImport(paragraph),
        'e' => Array.Exists(s_exports, export => paragraph.StartsWith(export, StringComparison.Ordinal)),
        _ => false,
    };

    // "import X from 'y'", "import 'y'": in a sentence that begins with the word no module's name follows.
    private static bool IsImport(string paragraph) => paragraph.Length > 7 && paragraph.StartsWith("import ", StringComparison.Ordinal)
        && (paragraph[7] is '\'' or '"' || paragraph.Contains(" from '") || paragraph.Contains(" from \""));
}
