namespace PlexModels.Generator.Models;

/// <summary>The struct of an enum page.</summary>
/// <param name="Identity">Its names.</param>
/// <param name="IsNumeric">All documented values are numbers.</param>
/// <param name="Values">The documented values.</param>
internal sealed record EnumModel(ModelIdentity Identity, bool IsNumeric, EquatableArray<EnumValueModel> Values) : TypeModel(Identity)
{
    /// <summary>Whether the documented values are numbers and not all of them are integers.</summary>
    public bool HasFractions { get; } = IsNumeric && Values.AsArray().Any(static value => !EnumValues.IsInteger(value.Value));
}
