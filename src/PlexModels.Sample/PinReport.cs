using System.Globalization;
using System.Text.Json;

namespace PlexModels.Sample;

/// <summary>Shows a person what a pin says, and where in the world it was asked for.</summary>
internal static class PinReport
{
    public static void Print(GetPinAuthPinContainer pin, TextWriter output)
    {
        var table = new TablePrinter("Pin", "Value");
        table.Add("Id", pin.Id.ToString(CultureInfo.InvariantCulture));
        table.Add("Code", pin.Code);
        table.Add("Product", pin.Product);
        table.Add("Trusted", YesOrNo(pin.Trusted));
        table.Add("QR code", pin.Qr);
        table.Add("Client identifier", pin.ClientIdentifier);
        table.Add("Expires in", pin.ExpiresIn is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"{seconds} s") : "-");
        table.Add("Created at", Moment(pin.CreatedAt));
        table.Add("Expires at", Moment(pin.ExpiresAt));
        table.Add("Auth token", Describe(pin.AuthToken));
        table.Add("New registration", Describe(pin.NewRegistration));
        foreach (var (name, value) in pin.AdditionalProperties ?? new Dictionary<string, JsonElement>())
        {
            table.Add($"{name} (on no page)", value.GetRawText());
        }

        table.Print(output);
        Print(pin.Location, output);
    }

    private static void Print(GeoData location, TextWriter output)
    {
        var table = new TablePrinter("Location", "Value");
        table.Add("City", location.City);
        table.Add("Subdivisions", location.Subdivisions);
        table.Add("Postal code", location.PostalCode);
        table.Add("Country", $"{location.Country} ({location.Code})");
        table.Add("Continent", location.ContinentCode);
        table.Add("Coordinates", location.Coordinates);
        table.Add("Time zone", location.TimeZone);
        table.Add("In the European Union", YesOrNo(location.EuropeanUnionMember));
        table.Add("Privacy law: country", YesOrNo(location.InPrivacyRestrictedCountry));
        table.Add("Privacy law: region", YesOrNo(location.InPrivacyRestrictedRegion));
        table.Print(output);
    }

    private static string Describe<T>(JsonNullable<T> member) => member.IsPresent ? member.ToString() : "- (absent)";

    private static string YesOrNo(bool? answer) => answer switch
    {
        true => "yes",
        false => "no",
        null => "-",
    };

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
