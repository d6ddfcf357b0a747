using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>The parameters in the paths of a page about operations: <c>/projects/{project_id}</c>. Their names are the API's own.</summary>
internal static class PathParameters
{
    public static IEnumerable<string> Find(MarkdownPage page)
    {
        var text = page.Input.Text;
        for (var open = text.IndexOf("/{", StringComparison.Ordinal);
            open >= 0;
            open = text.IndexOf("/{", open + 2, StringComparison.Ordinal))
        {
            var end = open + 2;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            {
                end++;
            }

            if (end < text.Length && text[end] == '}' && end > open + 2)
            {
                yield return text.Substring(open + 2, end - open - 2);
            }
        }
    }
}
