using System.Collections;
using System.Reflection;
using System.Text;

namespace PlexModels.Benchmarks.Documents;

/// <summary>
/// What a document is once it is read: the models, lists and strings that its reader has to make, whatever it reads with. Making them again
/// from text that is ready, with no JSON to look at, is what no reader can do without.
/// </summary>
internal sealed class HeldObjects
{
    private static readonly Func<object, object> s_copy = typeof(object)
        .GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!
        .CreateDelegate<Func<object, object>>();

    private readonly byte[][] _ascii;
    private readonly byte[][] _utf8;
    private readonly object[] _others;

    private HeldObjects(HashSet<object> all)
    {
        var texts = all.OfType<string>().ToLookup(static text => Ascii.IsValid(text), Encoding.UTF8.GetBytes);
        _ascii = [.. texts[true]];
        _utf8 = [.. texts[false]];
        _others = [.. all.Where(static value => value is not string)];
    }

    /// <summary>All that a generated model holds, each object once.</summary>
    public static HeldObjects Of(object model)
    {
        var all = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Add(model, all);
        return new HeldObjects(all);
    }

    /// <summary>Makes all of it again.</summary>
    /// <returns>The last that was made.</returns>
    public object? MakeAgain()
    {
        object? last = null;
        foreach (var text in _ascii)
        {
            last = Encoding.Latin1.GetString(text);
        }

        foreach (var text in _utf8)
        {
            last = Encoding.UTF8.GetString(text);
        }

        foreach (var other in _others)
        {
            last = s_copy(other);
        }

        return last;
    }

    private static void Add(object? value, HashSet<object> all)
    {
        if (value is null or string { Length: 0 }
            || value.GetType() is not { IsValueType: false } type
            || !all.Add(value)
            || value is string)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Add(item, all);
            }

            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            var held = property.GetValue(value);
            Add(held is JsonNullable<string> { IsPresent: true } text ? text.Value : held, all);
        }
    }
}
