using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Pages;

/// <summary>
/// The file in which the shipped targets say what the project says of each page: a line with the page's path, its folder below the glob,
/// and the options of its item, apart by tabs.
/// </summary>
/// <remarks>
/// The compiler has a way of its own for the metadata of items. It compares each section of a file of options with the path of every
/// other file, which takes it longer than all else where there are thousands of pages.
/// </remarks>
internal static class PageList
{
    public const string FileName = "PlexModels.Pages.txt";

    // In the order of the targets.
    private static readonly string[] s_options =
    [
        OptionNames.IsSpecItem,
        OptionNames.Namespace,
        OptionNames.Accessibility,
        OptionNames.Kind,
        OptionNames.WireNames,
        OptionNames.UnknownMembers,
        OptionNames.Dialect,
        OptionNames.Reading,
        OptionNames.Setters,
        OptionNames.Equality,
        OptionNames.Display,
        OptionNames.Tables,
    ];

    /// <summary>The pages of a list, by their paths.</summary>
    public static Dictionary<string, ListedPage> Read(SourceText list, AnalyzerConfigOptions global, CancellationToken cancellation)
    {
        var pages = new Dictionary<string, ListedPage>(StringComparer.Ordinal);
        var items = new Dictionary<string, PageSettings>(StringComparer.Ordinal);
        var text = list.ToString();
        for (var start = 0; start < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var folder = text.IndexOf('\t', start) + 1;
            var options = folder == 0 ? 0 : text.IndexOf('\t', folder) + 1;
            if (options == 0)
            {
                break;
            }

            var end = EndOfOptions(text, options);
            var written = text.Substring(options, end - options);
            if (!items.TryGetValue(written, out var item))
            {
                // Nearly all pages have the options of one item.
                items.Add(written, item = SettingsReader.ReadPage("", global, new ItemOptions(s_options, written.Split('\t'))));
            }

            var path = PagePath.Normalize(text.Substring(start, folder - start - 1));
            pages[path] = new ListedPage(text.Substring(folder, options - folder - 1), item);
            start = text.IndexOf('\n', end) is var line and >= 0 ? line + 1 : text.Length;
        }

        return pages;
    }

    // A value may have line ends in it, so the tabs say where a page's line ends.
    private static int EndOfOptions(string text, int start)
    {
        var end = start;
        for (var i = 0; i < s_options.Length; i++)
        {
            var tab = text.IndexOf('\t', end);
            if (tab < 0)
            {
                return text.Length;
            }

            end = tab + 1;
        }

        return end - 1;
    }
}
