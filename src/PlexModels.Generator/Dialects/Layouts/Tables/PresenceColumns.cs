using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>
/// What a table says of fields that may be absent or null: in a column, at the name, in the type, or at the start of the description.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="marksOptionalNames">
/// Whether the documentation marks names of fields that may be absent, so that those without a mark are always there.
/// </param>
internal sealed class PresenceColumns(ClassifiedTable table, bool marksOptionalNames)
{
    private readonly int _required = table.Roles.Find(ColumnRole.Required);
    private readonly int _optional = table.Roles.Find(ColumnRole.Optional);
    private readonly int _condition = table.Roles.Find(ColumnRole.Condition);
    private readonly int _nullable = table.Roles.Find(ColumnRole.Nullable);
    private readonly int _notes = table.Roles.FindNotes();

    public SpecField Apply(SpecField field, NameCell name, TableRow row)
    {
        var isRequired = !name.IsOptional && (name.IsRequired || IsRequired(row, field.Description));
        var mayBeNull = field.Type?.Form == TypeForm.OrNull || name.IsNullable || Says(row, _nullable, "nullable") == true;
        var type = field.Type is { } written && mayBeNull && written.Form != TypeForm.OrNull
            ? TypeExpression.Of(TypeForm.OrNull, "nullable", written)
            : field.Type;

        // Absent and null are two things where the page marks both.
        if (mayBeNull && name.IsOptional && type?.Last is { } value)
        {
            type = TypeExpression.Of(TypeForm.ThreeState, "?", value);
        }

        return field with { Type = type, IsRequired = isRequired };
    }

    private bool IsRequired(TableRow row, Prose description) =>
        HasCondition(row) ? false
        : Says(row, _required, "required") is { } required ? required
        : Says(row, _optional, "optional") is { } optional ? !optional
        : marksOptionalNames
            || SaysRequired(description)
            || (_notes >= 0 && SaysRequired(ProseReader.Read(TableColumns.Cell(row, _notes).Text)));

    // What applies to some of the type's values alone is absent in the others.
    private bool HasCondition(TableRow row) =>
        _condition >= 0
        && InlineText.Plain(TableColumns.Cell(row, _condition).Text).ToLowerInvariant() is not ("" or "any" or "all" or "*" or "-"
            or "always" or "n/a" or "all types");

    // Null where there is no such column.
    private static bool? Says(TableRow row, int column, string what)
    {
        if (column < 0)
        {
            return null;
        }

        var text = InlineText.Plain(TableColumns.Cell(row, column).Text).Trim(' ', ':', '*', '.').ToLowerInvariant();
        var end = text.IndexOfAny([' ', '(', ',', '/']);
        var word = end > 0 ? text.Substring(0, end) : text;
        return word == what
            || word is "yes" or "y" or "true" or "mandatory" or "must" or "always" or "x" or "r" or "m" or "1" or "heavy_check_mark"
                or "white_check_mark" or "\u2713" or "\u2714" or "\u2714\uFE0F" or "\u2705";
    }

    // "**REQUIRED**. The title", "Required. The id": what comes later in a sentence is about something else.
    private static bool SaysRequired(Prose description)
    {
        if (description.Spans.Count == 0 || description.Spans[0].Kind != ProseKind.Text)
        {
            return false;
        }

        const string Word = "required";
        var text = description.Spans[0].Text.TrimStart(' ', '[', '(', '*');
        return text.StartsWith(Word, StringComparison.OrdinalIgnoreCase)
            && (text.Length == Word.Length
                || text[Word.Length] is '.' or ']' or ')' or ':' or '*'
                || (text[Word.Length] == ' '
                    && text.StartsWith("REQUIRED ", StringComparison.Ordinal)
                    && !text.StartsWith("REQUIRED if", StringComparison.OrdinalIgnoreCase)));
    }
}
