using PlexModels.Generator.Dialects.Layouts.Tables.Columns;
using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Presence;

/// <summary>
/// What a table says of fields that may be absent or null: in a column, at the name, in the type, or at the start of the description.
/// </summary>
internal sealed class PresenceColumns
{
    private readonly int _required;
    private readonly int _optional;
    private readonly int _condition;
    private readonly int _nullable;
    private readonly int _multiplicity;
    private readonly int _description;
    private readonly int _notes;
    private readonly bool? _ofHeading;
    private readonly bool _isOptionalMarked;
    private readonly bool _isRequiredOtherwise;

    /// <param name="table">The table.</param>
    /// <param name="marksOptionalNames">
    /// Whether the documentation marks names of fields that may be absent, so that those without a mark are always there.
    /// </param>
    public PresenceColumns(ClassifiedTable table, bool marksOptionalNames)
    {
        var roles = table.Roles;
        _required = roles.Find(ColumnRole.Required);
        _optional = roles.Find(ColumnRole.Optional);
        _condition = roles.Find(ColumnRole.Condition);
        _nullable = roles.Find(ColumnRole.Nullable);
        _multiplicity = roles.Find(ColumnRole.Multiplicity);
        _description = roles.Find(ColumnRole.Description);
        _notes = roles.FindNotes();
        _ofHeading = table.Headings.Section.Heading is null ? null : HeadingWords.SaysRequired(table.Headings.Section.Name);

        // Where a mark says that a field is always there, its absence says that it may not be.
        var type = roles.Find(ColumnRole.Type);
        _isOptionalMarked = !marksOptionalNames && MarksOptionalInDescriptions(table.Table);
        _isRequiredOtherwise = (marksOptionalNames || _isOptionalMarked)
            && !table.Table.Rows.Any(row => TypePresence.IsNonNull(TableColumns.Cell(row, type).Text));
    }

    // Of a reference that begins some descriptions with "*Optional*" and none with "Required" the other fields are always there. A plain
    // "Optional." says so of one field alone.
    private bool MarksOptionalInDescriptions(MarkdownTable table)
    {
        var marked = 0;
        foreach (var row in _description < 0 ? [] : table.Rows)
        {
            var description = TableColumns.Cell(row, _description).Text;
            var note = PresenceNote.Read(description);
            marked += note == false && description[0] is '*' or '_' or '(' or '[' or '<' ? 1 : 0;
            if (note == true)
            {
                return false;
            }
        }

        return marked > 1;
    }

    public SpecField Apply(SpecField field, NameCell name, TableRow row)
    {
        var isRequired = !name.IsOptional && (name.IsRequired || IsRequired(row, field.TypeText.Text));
        var mayBeNull = field.Type?.Form == TypeForm.OrNull || name.IsNullable || IsNullable(row);
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

    private bool IsRequired(TableRow row, string type) =>
        HasCondition(row) ? false
        : _required >= 0 ? Answer(row, _required) is PresenceAnswer.Yes or PresenceAnswer.Always
        : _optional >= 0 ? Answer(row, _optional) is PresenceAnswer.No or PresenceAnswer.Always
        : OfMultiplicity(row)
            ?? IsNonNull(type)
            ?? TypePresence.Read(type)
            ?? PresenceNote.Read(TableColumns.Cell(row, _description).Text)
            ?? (_notes >= 0 ? PresenceNote.Read(TableColumns.Cell(row, _notes).Text) : null)
            ?? _ofHeading
            ?? (_isRequiredOtherwise
                && !(_isOptionalMarked && AbsenceHints.AreIn(TableColumns.Cell(row, _description).Text)));

    // "*" is any number there, and a mark elsewhere.
    private bool? OfMultiplicity(TableRow row) => _multiplicity < 0 ? null
        : Multiplicity.Read(InlineText.Plain(TableColumns.Cell(row, _multiplicity).Text)) is { } multiplicity ? multiplicity.IsRequired
        : Answer(row, _multiplicity) switch
        {
            PresenceAnswer.Yes or PresenceAnswer.Always => true,
            PresenceAnswer.Optional or PresenceAnswer.Sometimes => false,
            _ => null,
        };

    private static bool? IsNonNull(string type) => TypePresence.IsNonNull(type) ? true : null;

    // What applies to some of the type's values alone is absent in the others.
    private bool HasCondition(TableRow row) =>
        _condition >= 0
        && InlineText.Plain(TableColumns.Cell(row, _condition).Text).ToLowerInvariant() is not ("" or "any" or "all" or "*" or "-"
            or "always" or "n/a" or "all types");

    private bool IsNullable(TableRow row) =>
        _nullable >= 0
        && (Answer(row, _nullable) is PresenceAnswer.Yes or PresenceAnswer.Sometimes
            || InlineText.Plain(TableColumns.Cell(row, _nullable).Text).Trim().ToLowerInvariant() is "nullable" or "null");

    private static PresenceAnswer Answer(TableRow row, int column) => PresenceCell.Read(TableColumns.Cell(row, column).Text);
}
