using System.Reflection;

namespace PlexModels.Conformance.Tests;

/// <summary>The type of a generated property in the words of <see cref="OracleType.ToCSharp"/>, question marks of references included.</summary>
public static class PropertyType
{
    private static readonly NullabilityInfoContext s_nullability = new();

    public static string Of(PropertyInfo property) => Name(s_nullability.Create(property));

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return underlying.Name + "?";
        }

        var name = type.Name;
        if (type.IsGenericType)
        {
            name = $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>";
        }

        return !type.IsValueType && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }
}
