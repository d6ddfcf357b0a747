#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>Chooses the type of a union that JSON fits best; of several that fit alike, the first.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal struct UnionChoice
    {
        /// <summary>The number of the type, counted from 1, or 0 when the JSON fits none.</summary>
        public int Member { get; private set; }

        /// <summary>How well the JSON fits that type.</summary>
        public int BestFit { get; private set; }

        /// <param name="member">The number of the type.</param>
        /// <param name="fit">How well the JSON fits it: nothing below 1 does.</param>
        public void Consider(int member, int fit)
        {
            if (fit > BestFit)
            {
                BestFit = fit;
                Member = member;
            }
        }
    }
}
#endif
