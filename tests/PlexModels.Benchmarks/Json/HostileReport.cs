using PlexModels.Benchmarks.Documents;
using PlexModels.Benchmarks.Generator;

namespace PlexModels.Benchmarks.Json;

/// <summary>
/// How long the direct door takes over documents that keep it from what makes it fast, a byte, against the friendly document; in turn.
/// </summary>
internal static class HostileReport
{
    public static int Print()
    {
        var friendly = HostileDocument.Friendly;
        var table = new ReportTable("document", "bytes", "ns a byte", "friendly", "ratio");
        foreach (var (name, json) in HostileDocument.All)
        {
            if (json.Length < friendly.Length || LibraryListing.FromJson(json)?.MediaContainer?.Metadata is not { Count: > 0 })
            {
                throw new InvalidOperationException($"The document with {name} is not what it should be.");
            }

            var (hostile, own) = Measurement.WarmInTurn(
                () => () => LibraryListing.FromJson(json),
                () => () => LibraryListing.FromJson(friendly));
            var ofByte = hostile.Milliseconds * 1e6 / json.Length;
            var ofFriendly = own.Milliseconds * 1e6 / friendly.Length;
            table.Add(name, new[] { json.Length, ofByte, ofFriendly, ofByte / ofFriendly }.Select(ReportTable.Number));
        }

        Console.WriteLine(table);
        return 0;
    }
}
