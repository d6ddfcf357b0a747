using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>
/// The member names of a JSON object in an example, and those of the objects inside it. The values are left behind: nobody needs them.
/// </summary>
/// <param name="Name">The member that holds the object; empty for the example itself.</param>
/// <param name="Keys">Its member names, in their order.</param>
/// <param name="Objects">Its members that hold objects, or arrays of them.</param>
internal sealed record ExampleObject(string Name, EquatableArray<string> Keys, EquatableArray<ExampleObject> Objects)
{
    /// <summary>What an example shows of objects: an object itself, or all items of an array as one; null when there is none.</summary>
    public static ExampleObject? Of(ExampleValue example) => Of("", example);

    /// <summary>The same, with each item of an array by itself, as what one of them lacks the others may have.</summary>
    public static IEnumerable<ExampleObject> Each(string name, ExampleValue value) => value.Kind == ExampleKind.Object
        ? [new ExampleObject(
            name,
            new EquatableArray<string>([.. value.Members.AsArray().Select(static member => member.Name)]),
            new EquatableArray<ExampleObject>(
                [.. value.Members.AsArray().SelectMany(static member => Each(member.Name, member.Value))]))]
        : value.Items.Count < 2 ? value.Items.AsArray().SelectMany(item => Each(name, item))
        : value.Items.AsArray().SelectMany(item => Each(name, item)).Distinct();

    private static ExampleObject? Of(string name, ExampleValue value)
    {
        var keys = new List<string>();
        var objects = new List<ExampleObject>();
        Collect(value, keys, objects);
        return keys.Count == 0
            ? null
            : new ExampleObject(name, new EquatableArray<string>([.. keys]), new EquatableArray<ExampleObject>([.. objects]));
    }

    private static void Collect(ExampleValue value, List<string> keys, List<ExampleObject> objects)
    {
        foreach (var item in value.Items)
        {
            Collect(item, keys, objects);
        }

        foreach (var member in value.Members)
        {
            keys.Add(member.Name);
            if (Of(member.Name, member.Value) is { } nested)
            {
                objects.Add(nested);
            }
        }
    }
}
