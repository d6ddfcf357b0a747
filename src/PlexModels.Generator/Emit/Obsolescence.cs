using System.Text;
using PlexModels.Generator.Specs;

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

    // CS0612 and CS0618: use of a deprecated type or member; CS9042: a required member that is deprecated.
    /// <param name="writer">Where to.</param>
    /// <param name="more">Other warnings to disable, with a comma before each.</param>
    public static void DisableWarnings(CodeWriter writer, string more = "") => writer.Line("#pragma warning disable CS0612, CS0618, CS9042" + more);

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
