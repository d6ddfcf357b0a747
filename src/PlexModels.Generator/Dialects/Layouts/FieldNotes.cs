using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts;

/// <summary>What a cell of notes says: <c>[optional] [readonly] [default to 0] [Enum: [a, b]]</c>.</summary>
/// <param name="IsOptional">The field may be absent.</param>
/// <param name="IsReadOnly">The server sets it.</param>
/// <param name="IsWriteOnly">The server never sends it.</param>
/// <param name="Default">Its default value, empty when there is none.</param>
/// <param name="Values">The values it may have; none when any.</param>
internal sealed record FieldNotes(bool IsOptional, bool IsReadOnly, bool IsWriteOnly, string Default, EquatableArray<string> Values)
{
    public static FieldNotes None { get; } = new(false, false, false, "", default);

    public static FieldNotes Read(string cell)
    {
        var notes = InlineText.Unescape(cell);
        return new FieldNotes(
            Has(notes, "[optional]"),
            Has(notes, "[readonly]") || Has(notes, "[read-only]"),
            Has(notes, "[writeonly]") || Has(notes, "[write-only]"),
            After(notes, "[default to ") ?? After(notes, "defaults to ") ?? "",
            After(notes, "[Enum: ") is { } values
                ? new EquatableArray<string>([.. values
                    .Trim('[', ']')
                    .Split(',')
                    .Select(static value => EnumLiterals.Unquote(value.Trim()))
                    .Where(static value => value.Length > 0)])
                : default);
    }

    /// <summary>What of it a reader wants to know.</summary>
    public Prose ToProse()
    {
        var sentences = new List<string>();
        if (IsReadOnly)
        {
            sentences.Add("Read-only.");
        }

        if (IsWriteOnly)
        {
            sentences.Add("Write-only.");
        }

        if (Default.Length > 0 && Default is not ("undefined" or "null" or "None" or "nil"))
        {
            sentences.Add($"Default: {Default}.");
        }

        return sentences.Count == 0 ? Prose.None : Prose.Plain(string.Join(" ", sentences));
    }

    private static bool Has(string notes, string mark) => notes.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0;

    // Up to the bracket that closes the note, or to a blank where none opens it.
    private static string? After(string notes, string mark)
    {
        var start = notes.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var value = start + mark.Length;
        var close = mark[0] == '[' ? TypeCellText.ClosingBracket(notes, start) : notes.IndexOf(' ', value);
        return notes.Substring(value, (close < 0 ? notes.Length : close) - value).Trim();
    }
}
