using System.Text;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Emit;

/// <summary>Says that something is deprecated, and keeps generated code that must use it all the same from being warned.</summary>
internal static class Obsolescence
{
    private const string Fallback = "The API's documentation marks this as deprecated.";

    public static void WriteAttribute(CodeWriter writer, bool isDeprecated, Prose description)
    {
        if (isDeprecated)
        {
            writer.Line($"[global::System.Obsolete({SafeText.Literal(Message(description))})]");
        }
    }

    /// <summary>What is said when something deprecated is used: with a message or without one.</summary>
    public static IReadOnlyList<string> Warnings { get; } = ["CS0612", "CS0618"];

    /// <summary>What is said when a member is both required and deprecated.</summary>
    public const string RequiredWarning = "CS9042";

    // The first paragraph, without the ": warning: ** DEPRECATED **:" before it.
    private static string Message(Prose description)
    {
        var text = new StringBuilder();
        foreach (var span in description.Spans)
        {
            if (span.Kind is ProseKind.LineBreak or ProseKind.ParagraphBreak)
            {
                break;
            }

            text.Append(span.Text);
        }

        var message = text.ToString();
        var mark = message.IndexOf("DEPRECATED", StringComparison.Ordinal);
        message = (mark < 0 ? message : message.Substring(mark + "DEPRECATED".Length)).Trim(' ', ':', '*');
        return message.Length > 0 ? message : Fallback;
    }
}
