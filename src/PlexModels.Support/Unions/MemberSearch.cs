#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>The member of a model that a member of JSON is, in its own spelling or another; -1 when there is none.</summary>
    private static int Find(MemberTable members, global::System.Text.Json.JsonProperty json)
    {
        global::System.ReadOnlySpan<byte> name = global::System.Text.Encoding.UTF8.GetBytes(json.Name);
        var member = members.Find(name);
        if (member >= 0 || !members.HasGuesses)
        {
            return member;
        }

        var token = json.Value.ValueKind switch
        {
            global::System.Text.Json.JsonValueKind.Object => global::System.Text.Json.JsonTokenType.StartObject,
            global::System.Text.Json.JsonValueKind.Array => global::System.Text.Json.JsonTokenType.StartArray,
            global::System.Text.Json.JsonValueKind.Null => global::System.Text.Json.JsonTokenType.Null,
            _ => global::System.Text.Json.JsonTokenType.String,
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
