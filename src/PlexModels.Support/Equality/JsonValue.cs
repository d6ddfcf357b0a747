#if USES_EQUALITY || USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>
    /// Compares JSON by its value: blanks, escapes, the order of members and the way in which a number is written make no difference.
    /// JsonElement has this from version 9 of System.Text.Json on, without a hash code.
    /// </summary>
    [DebuggerNonUserCode, ExcludeFromCodeCoverage]
    internal static class JsonValue
    {
        // What tells values of one type apart is seldom deeper, and documents may be large.
        private const int HashedLevels = 2;

        public static bool AreEqual(Json::JsonElement left, Json::JsonElement right)
        {
            if (left.ValueKind != right.ValueKind)
            {
                return false;
            }

            System::Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            return left.ValueKind switch
            {
                Json::JsonValueKind.String => left.GetString() == right.GetString(),
                Json::JsonValueKind.Number => NumberText.Of(left.GetRawText()) == NumberText.Of(right.GetRawText()),
                Json::JsonValueKind.Array => AreEqualArrays(left, right),
                Json::JsonValueKind.Object => AreEqualObjects(left, right),
                _ => true,
            };
        }

        public static int HashOf(Json::JsonElement json) => HashOf(json, HashedLevels);

        private static int HashOf(Json::JsonElement json, int levels)
        {
            var hash = default(MemberHash);
            hash.Add((int)json.ValueKind);
            switch (json.ValueKind)
            {
                case Json::JsonValueKind.String:
                    hash.Add(json.GetString());
                    break;
                case Json::JsonValueKind.Number:
                    hash.Add(NumberText.Of(json.GetRawText()));
                    break;
                case Json::JsonValueKind.Array when levels > 0:
                    foreach (var item in json.EnumerateArray())
                    {
                        hash.Add(HashOf(item, levels - 1));
                    }

                    break;
                case Json::JsonValueKind.Object when levels > 0:
                    hash.Add(HashOfMembers(json, levels - 1));
                    break;
            }

            return hash.Value;
        }

        private static bool AreEqualArrays(Json::JsonElement left, Json::JsonElement right)
        {
            if (left.GetArrayLength() != right.GetArrayLength())
            {
                return false;
            }

            using var others = right.EnumerateArray();
            foreach (var item in left.EnumerateArray())
            {
                if (!others.MoveNext() || !AreEqual(item, others.Current))
                {
                    return false;
                }
            }

            return true;
        }

        // Of a name that stands there twice, the last value counts, as it does for whoever reads it.
        private static bool AreEqualObjects(Json::JsonElement left, Json::JsonElement right)
        {
            var members = Members(left);
            var others = Members(right);
            if (members.Count != others.Count)
            {
                return false;
            }

            foreach (var member in members)
            {
                if (!others.TryGetValue(member.Key, out var value) || !AreEqual(member.Value, value))
                {
                    return false;
                }
            }

            return true;
        }

        private static Collections::Dictionary<string, Json::JsonElement> Members(Json::JsonElement json)
        {
            var members = new Collections::Dictionary<string, Json::JsonElement>(System::StringComparer.Ordinal);
            foreach (var member in json.EnumerateObject())
            {
                members[member.Name] = member.Value;
            }

            return members;
        }

        // The order of the members decides nothing.
        private static int HashOfMembers(Json::JsonElement json, int levels)
        {
            var sum = 0;
            foreach (var member in Members(json))
            {
                var hash = default(MemberHash);
                hash.Add(member.Key);
                hash.Add(HashOf(member.Value, levels));
                sum = unchecked(sum + hash.Value);
            }

            return sum;
        }
    }
}
#endif
