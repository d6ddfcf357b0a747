#if USES_THREE_STATES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A <c>JsonNullable</c> of any type.</summary>
    internal interface IThreeState
    {
        /// <summary>A converter for the value's own type.</summary>
        public global::System.Text.Json.Serialization.JsonConverter CreateConverter();
    }
}
#endif
