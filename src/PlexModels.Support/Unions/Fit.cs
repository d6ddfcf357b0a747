#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>How well a scalar, a list or a map fits: not at all, loosely, or as if made for it.</summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal static class Fit
    {
        public const int None = 0;
        public const int Loose = 1;
        public const int Good = 2;
        public const int Exact = 3;

        // Objects are compared by what they have in common with a page; any of them is a better match than a map.
        private const int Object = 1000;
        private const int KnownMember = 2;
        private const int DocumentedValue = 20;

        public static int Number(Json::JsonElement json, bool isInteger) =>
            json.ValueKind != Json::JsonValueKind.Number ? None
            : !isInteger ? Good
            : json.TryGetInt64(out _) ? Exact
            : json.TryGetDecimal(out var number) && number == decimal.Truncate(number) && number >= long.MinValue && number <= long.MaxValue
                ? Loose
            : None;

        public static int Boolean(Json::JsonElement json) =>
            json.ValueKind == Json::JsonValueKind.True || json.ValueKind == Json::JsonValueKind.False
                ? Exact
                : None;

        public static int Text(Json::JsonElement json) => json.ValueKind == Json::JsonValueKind.String ? Loose : None;

        /// <param name="json">The JSON.</param>
        /// <param name="isValue">Whether text is in the type's format.</param>
        public static int Text(Json::JsonElement json, System::Func<Json::JsonElement, bool> isValue) =>
            json.ValueKind == Json::JsonValueKind.String && isValue(json) ? Good : None;

        public static int Enum(Json::JsonElement json, System::Func<string, bool> isDocumented) =>
            json.ValueKind != Json::JsonValueKind.String ? None
            : isDocumented(json.GetString()!) ? Exact
            : Loose;

        public static int NumericEnum(Json::JsonElement json, System::Func<decimal, bool?> isDocumented) =>
            json.ValueKind != Json::JsonValueKind.Number || !json.TryGetDecimal(out var number) ? None
            : isDocumented(number) switch
            {
                null => None,
                true => Exact,
                false => Loose,
            };

        public static int List(Json::JsonElement json, System::Func<Json::JsonElement, int> item)
        {
            if (json.ValueKind != Json::JsonValueKind.Array)
            {
                return None;
            }

            var worst = int.MaxValue;
            foreach (var element in json.EnumerateArray())
            {
                worst = System::Math.Min(worst, item(element));
            }

            return worst == int.MaxValue ? Loose : worst;
        }

        public static int Map(Json::JsonElement json, System::Func<Json::JsonElement, int> value)
        {
            if (json.ValueKind != Json::JsonValueKind.Object)
            {
                return None;
            }

            foreach (var member in json.EnumerateObject())
            {
                if (value(member.Value) == None)
                {
                    return None;
                }
            }

            return Loose;
        }

        /// <summary>
        /// An object fits a model when it has what the model requires, and all the better the more members it has that the model
        /// knows. A value that is documented for a member counts most; one that is not, where there is but one, rules the model out.
        /// </summary>
        /// <param name="json">The JSON.</param>
        /// <param name="members">The model's members.</param>
        /// <param name="compare">
        /// What the text of a member's value says, by the member's position: nothing (null), whether it is documented, and whether it had
        /// to be.
        /// </param>
        public static int Model(
            Json::JsonElement json,
            MemberTable members,
            System::Func<int, string, TextMatch>? compare = null)
        {
            if (json.ValueKind != Json::JsonValueKind.Object)
            {
                return None;
            }

            var bound = new bool[members.Count];
            var fit = Object;
            foreach (var member in json.EnumerateObject())
            {
                var position = Find(members, member);
                if (position < 0 || bound[position])
                {
                    fit--;
                    continue;
                }

                bound[position] = true;
                var match = compare is not null && member.Value.ValueKind == Json::JsonValueKind.String
                    ? compare(position, member.Value.GetString()!)
                    : TextMatch.SaysNothing;
                if (match == TextMatch.RulesOut)
                {
                    return None;
                }

                fit += KnownMember + (match == TextMatch.IsDocumented ? DocumentedValue : 0);
            }

            for (var i = 0; i < bound.Length; i++)
            {
                if (!bound[i] && members.IsIndispensable(i))
                {
                    return None;
                }
            }

            return System::Math.Max(fit, Good);
        }
    }
}
#endif
