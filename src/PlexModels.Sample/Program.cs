using System.Text.Json;
using PlexModels.Sample;

var output = Console.Out;
try
{
    await using var server = await PinServer.StartAsync();
    using var client = new PinClient(server.Address);
    var created = await client.CreatePinAsync();
    var pin = await client.GetPinAsync(created.Id);
    PinReport.Print(pin, output);

    var checklist = new Checklist(output);
    SamePin.Check(created, pin, checklist);
    AuthTokenStates.Check(pin, checklist);
    UndocumentedMembers.Check(await client.GetPinTextAsync(pin.Id), checklist);
    MissingMembers.Check(pin, checklist);
    checklist.PrintTotal();
    return checklist.AllHeld ? 0 : 1;
}
catch (Exception e) when (e is HttpRequestException or JsonException or IOException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
