#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The member of a model that a member of JSON is, in its own spelling or another; -1 when there is none.</summary>
    private static int Find(MemberTable members, Json::JsonProperty json)
    {
        System::ReadOnlySpan<byte> name = System::Text.Encoding.UTF8.GetBytes(json.Name);
        var member = members.Find(name);
        if (member >= 0 || !members.HasGuesses)
        {
            return member;
        }

        var token = json.Value.ValueKind switch
        {
            Json::JsonValueKind.Object => Json::JsonTokenType.StartObject,
            Json::JsonValueKind.Array => Json::JsonTokenType.StartArray,
            Json::JsonValueKind.Null => Json::JsonTokenType.Null,
            _ => Json::JsonTokenType.String,
        };
        var folded = MemberTable.Fold(name);
        for (member = members.Spellings!.Find(folded); member >= 0; member = members.Spellings.FindNext(member, folded))
        {
            if (members.CanBe(member, token))
            {
                return member;
            }
        }

        return -1;
    }
}
#endif
