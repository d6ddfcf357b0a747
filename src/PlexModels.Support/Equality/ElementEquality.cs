#if USES_EQUALITY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>JSON of the same value.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ElementEquality : IEquality<Json::JsonElement>
    {
        public bool AreEqual(Json::JsonElement left, Json::JsonElement right) => JsonValue.AreEqual(left, right);

        public int HashOf(Json::JsonElement value) => JsonValue.HashOf(value);
    }
}
#endif
