#if USES_EQUALITY || USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The one way to write a JSON number that all ways to write its value come to, however large or precise it is.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    private static class NumberText
    {
        private static readonly char[] s_exponentMarks = new[] { 'e', 'E' };

        /// <summary>
        /// Digits that neither begin nor end with a zero, and the power of ten that they are multiplied with: <c>-12E2</c> of
        /// <c>-1.2e3</c>.
        /// </summary>
        /// <param name="json">A number as JSON writes it.</param>
        public static string Of(string json)
        {
            var exponentAt = json.IndexOfAny(s_exponentMarks);
            var exponent = 0;
            if (exponentAt >= 0
                && !int.TryParse(
                    json.Remove(0, exponentAt + 1),
                    System::Globalization.NumberStyles.AllowLeadingSign,
                    System::Globalization.CultureInfo.InvariantCulture,
                    out exponent))
            {
                // Nothing can be said of a number of so many digits but how it is written.
                return json;
            }

            var number = exponentAt < 0 ? json : json.Substring(0, exponentAt);
            var pointAt = number.IndexOf('.');
            var fraction = pointAt < 0 ? 0 : number.Length - pointAt - 1;
            var all = number.Replace(".", "").TrimStart('-');
            var digits = all.TrimEnd('0');
            return digits.Length == 0
                ? "0"
                : (number[0] == '-' ? "-" : "")
                    + digits.TrimStart('0')
                    + "E"
                    + ((long)exponent + all.Length - digits.Length - fraction).ToString(
                        System::Globalization.CultureInfo.InvariantCulture);
        }
    }
}
#endif
