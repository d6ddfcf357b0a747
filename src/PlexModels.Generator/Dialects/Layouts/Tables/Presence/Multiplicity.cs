namespace PlexModels.Generator.Dialects.Layouts.Tables.Presence;

/// <summary>How many values a field has, as UML writes it: <c>1</c>, <c>0..1</c>, <c>1..*</c>.</summary>
/// <param name="IsRequired">There is at least one.</param>
/// <param name="IsList">There may be several.</param>
internal sealed record Multiplicity(bool IsRequired, bool IsList)
{
    // "[0..100000]" is longer than most.
    private const int MaxLength = 20;

    /// <returns>Null where the text is anything else.</returns>
    public static Multiplicity? Read(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        text = text.Trim('[', ']', '(', ')', ' ', '`').Replace("\\", "");
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (lower, upper) = dots < 0
            ? (text, text)
            : (text.Substring(0, dots).Trim(), text.Substring(dots).Trim('.', ' '));
        var isMany = upper is "*" or "n" or "N" or "m" or "M" or "many" or "unbounded";
        if (dots < 0)
        {
            return isMany && upper == "*" ? new Multiplicity(IsRequired: false, IsList: true)
                : upper is "1" ? new Multiplicity(IsRequired: true, IsList: false)
                : null;
        }

        return IsNumber(lower) && (isMany || IsNumber(upper))
            ? new Multiplicity(lower.TrimStart('0').Length > 0, isMany || upper.TrimStart('0') is not ("" or "1"))
            : null;
    }

    private static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
