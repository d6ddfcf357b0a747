using PlexModels.Generator.Models;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Emit.Support;

/// <summary>Finds out what of the support code models need.</summary>
internal static class SupportNeedsReader
{
    /// <summary>What one model needs.</summary>
    public static SupportNeeds Of(TypeModel model) => model switch
    {
        ObjectModel page => OfObject(page),
        EnumModel { HasFractions: true } => SupportNeeds.FractionalEnums | SupportNeeds.Decimal,
        EnumModel { IsNumeric: true } => SupportNeeds.NumericEnums | SupportNeeds.Int64,
        EnumModel => SupportNeeds.TextEnums,
        UnionModel page => OfUnion(page),
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };

    /// <summary>What any of several models needs.</summary>
    public static SupportNeeds Of(EquatableArray<PageResult> results)
    {
        var needs = SupportNeeds.None;
        foreach (var result in results)
        {
            needs |= result.Emitted?.Needs ?? SupportNeeds.None;
        }

        return needs;
    }

    private static SupportNeeds OfObject(ObjectModel page)
    {
        var needs = page.IsUnionMember ? SupportNeeds.Unions : SupportNeeds.None;
        needs |= page.Equality == EqualityKind.Members ? SupportNeeds.Equality : SupportNeeds.None;
        needs |= page.Reading == ReadingMode.Tolerant ? SupportNeeds.Tolerance : SupportNeeds.None;
        foreach (var field in page.Fields)
        {
            needs |= Of(field.Type);
            needs |= field.Presence is FieldPresence.ThreeState or FieldPresence.RequiredThreeState
                ? SupportNeeds.ThreeStates
                : SupportNeeds.None;
        }

        return needs;
    }

    private static SupportNeeds OfUnion(UnionModel page)
    {
        var needs = SupportNeeds.Unions;
        foreach (var member in page.Members)
        {
            needs |= Of(member.Type);
        }

        return needs;
    }

    private static SupportNeeds Of(CSharpType type) => type.Shape switch
    {
        TypeShape.Int64 => SupportNeeds.Int64,
        TypeShape.QuotedInt64 => SupportNeeds.Int64 | SupportNeeds.QuotedInt64,
        TypeShape.Int32 => SupportNeeds.Int32,
        TypeShape.Double => SupportNeeds.Double,
        TypeShape.Single => SupportNeeds.Single,
        TypeShape.Boolean => SupportNeeds.Boolean,
        TypeShape.BigInteger => SupportNeeds.BigInteger,
        TypeShape.Decimal => SupportNeeds.Decimal,
        TypeShape.DateTimeOffset => SupportNeeds.DateTimeOffset,
        TypeShape.DateOnly => SupportNeeds.Date,
        TypeShape.DateTime => SupportNeeds.DateTime,
        TypeShape.TimeOnly => SupportNeeds.Time,
        TypeShape.TimeSpan => SupportNeeds.Duration,
        TypeShape.Guid => SupportNeeds.Guid,
        TypeShape.Uri => SupportNeeds.Uri,
        TypeShape.Bytes => SupportNeeds.Bytes,
        TypeShape.List or TypeShape.Map or TypeShape.Nullable => Of(type.Argument!),

        // Every project has what strings and any JSON take. A model's own page says what it needs.
        TypeShape.String or TypeShape.JsonElement => SupportNeeds.None,
        TypeShape.Object or TypeShape.Enum or TypeShape.Constant or TypeShape.NumericEnum or TypeShape.Union => SupportNeeds.None,
        TypeShape.HttpResponse or TypeShape.Stream => SupportNeeds.None,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Shape, null),
    };
}
