using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlexModels.Sample;

/// <summary>An auth token that is absent, null or a value stays that on its way to JSON and back.</summary>
internal static class AuthTokenStates
{
    private const string Member = "authToken";

    public static void Check(GetPinAuthPinContainer pin, Checklist checklist)
    {
        JsonNullable<string>[] read =
        [
            Check("absent", JsonNullable<string>.Absent, wire => !wire.ContainsKey(Member)),
            Check("null", JsonNullable<string>.Null, wire => wire.TryGetPropertyValue(Member, out var token) && token is null),
            Check("a value", pin.AuthToken, wire => pin.AuthToken.HasValue && wire[Member]?.GetValue<string>() == pin.AuthToken.Value),
        ];
        checklist.Add(
            "the three tokens read back differ",
            read.Distinct().Count() == read.Length,
            string.Join(", ", read.Select(Describe)));

        JsonNullable<string> Check(string state, JsonNullable<string> token, Func<JsonObject, bool> isOnTheWire)
        {
            var json = JsonSerializer.Serialize(WithAuthToken(pin, token), PlexModelsJsonContext.Default.GetPinAuthPinContainer);
            var readBack = JsonSerializer.Deserialize(json, PlexModelsJsonContext.Default.GetPinAuthPinContainer)!.AuthToken;
            checklist.Add(
                $"an {Member} that is {state} is {state} on the wire and when read back",
                isOnTheWire(JsonNode.Parse(json)!.AsObject()) && readBack == token,
                $"{EndOf(json)} -> {Describe(readBack)}");
            return readBack;
        }
    }

    // The token is the last member of the page that is set here, so the end of the JSON shows it, or that it is not there.
    private static string EndOf(string json) => $"...{json[^Math.Min(json.Length, 110)..]}";

    private static string Describe(JsonNullable<string> token) => token switch
    {
        { HasValue: true } => $"value '{token.Value}'",
        { IsNull: true } => "null",
        _ => "absent",
    };

    private static GetPinAuthPinContainer WithAuthToken(GetPinAuthPinContainer pin, JsonNullable<string> authToken) => new()
    {
        Id = pin.Id,
        Code = pin.Code,
        Product = pin.Product,
        Qr = pin.Qr,
        ClientIdentifier = pin.ClientIdentifier,
        Location = pin.Location,
        CreatedAt = pin.CreatedAt,
        ExpiresAt = pin.ExpiresAt,
        AuthToken = authToken,
    };
}
