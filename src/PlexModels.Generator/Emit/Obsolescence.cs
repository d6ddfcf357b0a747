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
            writer.Line(Attribute(description));
        }
    }

    public static string Attribute(Prose description) => $"[global::System.Obsolete({SafeText.Literal(Message(description))})]";

    /// <summary>What is said when something deprecated is used: with a message or without one.</summary>
    public static IReadOnlyList<string> Warnings { get; } = ["CS0612", "CS0618"];

    // The first paragraph.
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

        var message = text.ToString().Trim();
        return message.Length > 0 ? message : Fallback;
    }
}
