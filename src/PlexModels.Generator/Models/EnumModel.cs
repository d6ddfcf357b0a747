namespace PlexModels.Generator.Models;

/// <summary>The struct of an enum page.</summary>
/// <param name="Identity">Its names.</param>
/// <param name="IsNumeric">All documented values are integers.</param>
/// <param name="Values">The documented values.</param>
internal sealed record EnumModel(ModelIdentity Identity, bool IsNumeric, EquatableArray<EnumValueModel> Values) : TypeModel(Identity);
