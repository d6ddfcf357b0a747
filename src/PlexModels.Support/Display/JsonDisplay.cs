#if USES_UNIONS
namespace PlexModels.Support;

internal static partial class PlexModelsJson
{
    /// <summary>JSON as text: as it is in the document, or without the values of members that are named like secrets.</summary>
    /// <param name="json">The JSON.</param>
    internal static string Show(Json::JsonElement json)
    {
        if (json.ValueKind == Json::JsonValueKind.Undefined)
        {
            return "";
        }

        return HoldsSecret(json) ? Mask(json, new System::Text.StringBuilder()).ToString() : json.GetRawText();
    }

    private static bool HoldsSecret(Json::JsonElement json)
    {
        if (json.ValueKind == Json::JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                if (HidesValue(member) || HoldsSecret(member.Value))
                {
                    return true;
                }
            }
        }
        else if (json.ValueKind == Json::JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                if (HoldsSecret(item))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static System::Text.StringBuilder Mask(Json::JsonElement json, System::Text.StringBuilder text)
    {
        var separator = "";
        switch (json.ValueKind)
        {
            case Json::JsonValueKind.Object:
                text.Append('{');
                foreach (var member in json.EnumerateObject())
                {
                    text.Append(separator).Append('"').Append(Json::JsonEncodedText.Encode(member.Name)).Append("\":");
                    _ = HidesValue(member) ? text.Append("***") : Mask(member.Value, text);
                    separator = ",";
                }

                return text.Append('}');
            case Json::JsonValueKind.Array:
                text.Append('[');
                foreach (var item in json.EnumerateArray())
                {
                    Mask(item, text.Append(separator));
                    separator = ",";
                }

                return text.Append(']');
            default:
                return text.Append(json.GetRawText());
        }
    }

    // Of a Boolean, and of null, there is nothing to hide.
    private static bool HidesValue(Json::JsonProperty member) =>
        IsSecret(member.Name)
        && member.Value.ValueKind is not (Json::JsonValueKind.Null
            or Json::JsonValueKind.True
            or Json::JsonValueKind.False);
}
#endif
