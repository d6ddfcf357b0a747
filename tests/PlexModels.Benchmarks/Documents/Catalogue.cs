using System.Text.Encodings.Web;

namespace PlexModels.Benchmarks.Documents;

/// <summary>The documents that are measured.</summary>
internal static class Catalogue
{
    private const int ItemsOfListing = 1000;
    private const int ItemsOfForeignListing = 20;

    public static Document Pin { get; } = Document.Of<GetPinAuthPinContainer, RequiredInit.GetPinAuthPinContainer, GetSet.GetPinAuthPinContainer>(
        "pin", PinDocument.Json, PlexModelsJsonContext.Default, GetPinAuthPinContainer.JsonDocuments());

    /// <summary>What a server of films answers: nested lists, 2 MB.</summary>
    public static Document Listing { get; } = Document.Of<LibraryListing, RequiredInit.LibraryListing, GetSet.LibraryListing>(
        "listing", ListingDocument.Json(ItemsOfListing, Wording.English), PlexModelsJsonContext.Default, LibraryListing.JsonDocuments());

    /// <summary>A hundred bytes, where what every call costs counts most.</summary>
    public static Document Small { get; } = Document.Of<ServerIdentity, RequiredInit.ServerIdentity, GetSet.ServerIdentity>(
        "small",
        """{"size":4,"claimed":true,"machineIdentifier":"0123456789abcdef0123456789abcdef01","version":"1.40.2.8395"}""",
        PlexModelsJsonContext.Default, ServerIdentity.JsonDocuments());

    /// <summary>Text that is escaped or not ASCII.</summary>
    public static Document Escaped { get; } = Document.Of<LibraryListing, RequiredInit.LibraryListing, GetSet.LibraryListing>(
        "escaped", ListingDocument.Json(ItemsOfForeignListing, Wording.Foreign), PlexModelsJsonContext.Default, LibraryListing.JsonDocuments(), JavaScriptEncoder.Default);

    /// <summary>A third of the members is not documented; everyone but Newtonsoft.Json keeps them.</summary>
    public static Document Unknown { get; } = Document.Of<PlayerDevice, RequiredInit.PlayerDevice, GetSet.PlayerDevice>(
        "unknown",
        """
        {
          "name": "Living room", "product": "Player for Television", "presence": true, "productVersion": "8.1.0", "platform": "Android",
          "publicAddress": "203.0.113.7", "clientIdentifier": "f3a9c2e4b5d60718", "lastSeenAt": "2024-07-16T17:03:05Z", "owned": true,
          "connections": [{ "protocol": "https", "port": 32500, "local": true }], "httpsRequired": false, "natLoopbackSupported": false
        }
        """,
        PlexModelsJsonContext.Default, PlayerDevice.JsonDocuments());

    public static IEnumerable<Document> All => [Pin, Listing, Small, Escaped, Unknown];
}
