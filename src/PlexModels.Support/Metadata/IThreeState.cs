#if USES_THREE_STATES
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>A <c>JsonNullable</c> of any type.</summary>
    internal interface IThreeState
    {
        /// <summary>Whether the member is in the JSON.</summary>
        public bool IsPresent { get; }

        /// <summary>The value, or null where there is none.</summary>
        public object? Held { get; }

        /// <summary>A converter for the value's own type.</summary>
        public Serialization::JsonConverter CreateConverter();
    }
}
#endif
