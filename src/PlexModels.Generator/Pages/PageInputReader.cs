using System.Text;
using Microsoft.CodeAnalysis;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Pages;

/// <summary>Takes a page's text and settings out of Roslyn's hands.</summary>
internal static class PageInputReader
{
    /// <returns>The page's text and settings, or null for a file that is no page.</returns>
    public static PageInput? Read(AdditionalText file, ProjectItems items, CancellationToken cancellation)
    {
        var isMarkdown = PagePath.IsMarkdown(file.Path);
        if (!isMarkdown && !items.IsSpecItem(file))
        {
            return null;
        }

        var diagnostics = new List<PageDiagnostic>();
        var settings = items.SettingsOf(file);
        if (isMarkdown)
        {
            return ReadMarkdown(file, settings, diagnostics, cancellation);
        }

        Report(diagnostics, Descriptors.NotMarkdown, file.Path, PagePath.FileName(file.Path));
        return new PageInput(file.Path, "", settings, new EquatableArray<PageDiagnostic>([.. diagnostics]));
    }

    private static PageInput ReadMarkdown(
        AdditionalText file,
        PageSettings settings,
        List<PageDiagnostic> diagnostics,
        CancellationToken cancellation)
    {
        var source = file.GetText(cancellation);
        var text = source?.ToString();
        if (text is null || text.IndexOf('\0') >= 0)
        {
            // The compiler does not say why it has no text; of a file that it cannot open it says so itself.
            Report(
                diagnostics,
                Descriptors.UnreadablePage,
                file.Path,
                text is null ? "it cannot be opened, or is no text" : "it is no text");
            return new PageInput(file.Path, "", settings, new EquatableArray<PageDiagnostic>([.. diagnostics]));
        }

        if (EncodingProblem(source!.Encoding, text) is { } encoding)
        {
            Report(diagnostics, Descriptors.NotUtf8, file.Path, encoding);
        }

        return new PageInput(file.Path, text, settings, new EquatableArray<PageDiagnostic>([.. diagnostics]));
    }

    // The compiler reads what is not UTF-8 in a fallback encoding; text that is handed to us may have lost characters before.
    private static string? EncodingProblem(Encoding? encoding, string text)
    {
        if (encoding is not null && encoding.CodePage != Encoding.UTF8.CodePage)
        {
            return encoding.WebName;
        }

        return text.IndexOf('\uFFFD') >= 0 ? "UTF-8, with characters that are not" : null;
    }

    private static void Report(List<PageDiagnostic> diagnostics, DiagnosticDescriptor rule, string path, string argument) =>
        diagnostics.Add(PageProblem.Create(rule, default, argument).In(path));
}
