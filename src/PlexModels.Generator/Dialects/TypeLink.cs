using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <summary>Gives a type the link that its text carries. The link is a surer sign than the text.</summary>
internal static class TypeLink
{
    public static TypeExpression Apply(TypeExpression label, string target, Notation notation)
    {
        if (!PagePath.IsPage(target) && !target.StartsWith("#", StringComparison.Ordinal))
        {
            return External(label, target, notation);
        }

        var stem = PagePath.Stem(target);
        if (notation.TypePages.TryGetValue(stem.ToLowerInvariant(), out var shape))
        {
            return Replace(label, TypeExpression.Scalar(shape, label.Name));
        }

        // A page called Collection is no list, whatever the word means elsewhere.
        return label.Arguments.Count == 0
            && label.Form != TypeForm.Scalar
            && string.Equals(label.SimpleName, stem, StringComparison.OrdinalIgnoreCase)
            ? TypeExpression.Named(label.Name, target) with { IsPartial = label.IsPartial }
            : Replace(label, null, target);
    }

    private static TypeExpression External(TypeExpression label, string target, Notation notation)
    {
        foreach (var (end, shape) in notation.ExternalTypes)
        {
            if (target.EndsWith(end, StringComparison.Ordinal))
            {
                return Replace(label, TypeExpression.Scalar(shape, label.Name));
            }
        }

        return label;
    }

    // The link of "[Optional<GeoData>](GeoData.md)" is GeoData's; of alternatives it is the page that lists them.
    private static TypeExpression Replace(TypeExpression type, TypeExpression? replacement, string target = "") => type.Form switch
    {
        TypeForm.Named or TypeForm.Scalar => replacement ?? type with { Target = target, Arguments = default },
        TypeForm.Union => replacement ?? TypeExpression.Named(PagePath.Stem(target), target),
        _ when type.Last is not { } last =>
            TypeExpression.Of(type.Form, type.Name, replacement ?? TypeExpression.Named(PagePath.Stem(target), target)),
        _ => type with { Arguments = WithLast(type.Arguments, Replace(type.Last, replacement, target)) },
    };

    private static EquatableArray<TypeExpression> WithLast(EquatableArray<TypeExpression> arguments, TypeExpression last)
    {
        TypeExpression[] replaced = [.. arguments.AsSpan()];
        replaced[replaced.Length - 1] = last;
        return new EquatableArray<TypeExpression>(replaced);
    }
}
