namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A model as text, in the form of a record: its name and the first of its members.</summary>
    /// <param name="members">The model's members, of which there may be more than are shown.</param>
    /// <param name="shown">The names and the values of those that are, by turns.</param>
    internal static string Show(MemberTable members, params object?[] shown)
    {
        var text = new System::Text.StringBuilder(members.Model).Append(" { ");
        for (var i = 0; i < shown.Length; i += 2)
        {
            var name = (string)shown[i]!;
            text
                .Append(i > 0 ? ", " : "")
                .Append(name)
                .Append(" = ")
                .Append(IsSecret(name) ? ValueText.Masked(shown[i + 1]) : ValueText.Of(shown[i + 1]));
        }

        if (shown.Length < members.Count * 2)
        {
            text.Append(shown.Length > 0 ? ", ..." : "...");
        }

        return text.Append(shown.Length > 0 || members.Count > 0 ? " }" : "}").ToString();
    }
}
