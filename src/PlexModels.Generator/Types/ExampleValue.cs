namespace PlexModels.Generator.Types;

/// <summary>What an example cell shows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text of a scalar; empty for an object or an array.</param>
/// <param name="Members">The members of an object, in their order.</param>
/// <param name="Items">The items of an array.</param>
internal sealed record ExampleValue(
    ExampleKind Kind,
    string Text,
    EquatableArray<ExampleMember> Members = default,
    EquatableArray<ExampleValue> Items = default)
{
    public bool IsNull => Kind == ExampleKind.Literal && Text == "null";

    /// <summary>The object that the example shows for a model: itself, or the first item of an array; null when there is none.</summary>
    public ExampleValue? Model
    {
        get
        {
            var value = this;
            while (value.Kind == ExampleKind.Array && value.Items.Count > 0)
            {
                value = value.Items[0];
            }

            return value.Kind == ExampleKind.Object ? value : null;
        }
    }
}
