#if USES_EQUALITY
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>JSON of the same value.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal readonly struct ElementEquality : IEquality<global::System.Text.Json.JsonElement>
    {
        public bool AreEqual(global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right) =>
            JsonValue.AreEqual(left, right);

        public int HashOf(global::System.Text.Json.JsonElement value) => JsonValue.HashOf(value);
    }
}
#endif
