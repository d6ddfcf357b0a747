using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>A field of an object or a value of an enum, as far as it tells whether tables on two pages are of one type.</summary>
/// <param name="Name">The JSON name of a field; a value.</param>
/// <param name="Type">A field's type, null where its cell is empty.</param>
/// <param name="ValueName">What the page calls a value.</param>
internal sealed record OutlineMember(string Name, TypeExpression? Type = null, string ValueName = "")
{
    /// <summary>
    /// Whether two of one name can be the same: by the words of their types, whatever these link to and whether there may be none; values
    /// by their names.
    /// </summary>
    public bool Agrees(OutlineMember other) =>
        (Type is null || other.Type is null || AreSame(Present(Type), Present(other.Type)))
        && string.Equals(Identifier.Pascal(ValueName), Identifier.Pascal(other.ValueName), StringComparison.OrdinalIgnoreCase);

    private static bool AreSame(TypeExpression left, TypeExpression right)
    {
        if (left.Form != right.Form
            || left.Shape != right.Shape
            || left.Arguments.Count != right.Arguments.Count
            || (left.Form == TypeForm.Named && !string.Equals(left.SimpleName, right.SimpleName, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        for (var i = 0; i < left.Arguments.Count; i++)
        {
            if (!AreSame(Present(left.Arguments[i]), Present(right.Arguments[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static TypeExpression Present(TypeExpression type) =>
        type is { Form: TypeForm.Optional or TypeForm.OrNull or TypeForm.ThreeState, Last: { } argument } ? Present(argument) : type;
}
