using System.Net;
using System.Text;

namespace PlexModels.Cli.Tests.Serving;

public sealed class ServeTests
{
    [Fact]
    public async Task Pages_are_listed_with_their_types_and_how_much_there_is_to_say()
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);

        var list = (await served.Get("api/pages")).GetProperty("pages");

        Assert.Equal(["Pin.md", "geo/Place.md"], list.EnumerateArray().Select(static page => page.GetProperty("path").GetString()));
        Assert.Equal("Api.Pin", list[0].GetProperty("types")[0].GetString());
        Assert.Equal(1, list[0].GetProperty("warnings").GetInt32());
        Assert.Equal("Api.Geo.Place", list[1].GetProperty("types")[0].GetString());
    }

    [Fact]
    public async Task A_diagnostic_stands_under_the_member_that_its_line_declares()
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);

        var page = await served.Get("api/page?path=Pin.md");

        var diagnostic = page.GetProperty("diagnostics")[0];
        Assert.Equal("PLX0013", diagnostic.GetProperty("id").GetString());
        Assert.Equal(9, diagnostic.GetProperty("line").GetInt32());
        Assert.Equal("Api.Pin.Name", diagnostic.GetProperty("subject").GetString());
        Assert.Equal("*Strnig*", diagnostic.GetProperty("marked").GetString());
        var marked = page.GetProperty("code")[0].GetProperty("lines").EnumerateArray().SelectMany(static line => line.EnumerateArray()).Single(static piece => piece.GetArrayLength() == 3);
        Assert.Equal("""["P","Name",0]""", marked.GetRawText());
    }

    [Fact]
    public async Task Types_and_properties_are_found_by_name()
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);

        var found = (await served.Get("api/search?q=ci")).EnumerateArray().ToList();

        Assert.Equal("City", Assert.Single(found).GetProperty("member").GetString());
        Assert.Equal("geo/Place.md", found[0].GetProperty("path").GetString());
        Assert.Equal("Api.Geo.Place", (await served.Get("api/search?q=PLACE"))[0].GetProperty("type").GetString());
        Assert.Equal(0, (await served.Get("api/search?q=")).GetArrayLength());
    }

    [Fact]
    public async Task A_search_finds_first_what_is_called_so_then_what_begins_so_and_a_hundred_at_most()
    {
        using var pages = new PageDirectory()
            .WriteObject("Flags.md", [.. Enumerable.Range(0, 150).Select(static i => $"`isFlag{i}` | *long* | yes"), "`flagged` | *long* | yes", "`flag` | *long* | yes"]);
        await using var served = await ServedPages.Start(pages.Folder);

        var found = (await served.Get("api/search?q=flag")).EnumerateArray().Select(static result => result.GetProperty("member").GetString()).ToList();

        Assert.Equal(["", "Flag", "Flagged", "IsFlag0", "IsFlag1"], found[..5]);
        Assert.Equal(100, found.Count);
    }

    [Fact]
    public async Task The_line_of_a_diagnostic_is_sent_as_far_as_there_is_room_for_it()
    {
        using var pages = new PageDirectory().WriteObject("Pin.md", $"`id` | *Strnig* | yes | {new string('x', 5_000)}");
        await using var served = await ServedPages.Start(pages.Folder);

        var diagnostic = (await served.Get("api/page?path=Pin.md")).GetProperty("diagnostics")[0];

        var excerpt = diagnostic.GetProperty("before").GetString() + diagnostic.GetProperty("marked").GetString() + diagnostic.GetProperty("after").GetString();
        Assert.Contains("*Strnig*", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("x\u2026", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 100, 170);
    }

    [Fact]
    public async Task A_document_is_said_to_bind_to_lack_and_to_mismatch()
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);

        var reading = await served.Read("Api.Pin", """{"name":{"any":1},"place":{"city":7,"zip":"x"},"other":null}""");

        Assert.Equal(
            ["$.name Bound Name", "$.place Bound Place", "$.place.city Bound City", "$.place.zip Mismatch Zip", "$.other Unknown ", "$.id Missing Id"],
            reading.GetProperty("rows").EnumerateArray().Select(static row => $"{row.GetProperty("path").GetString()} {row.GetProperty("kind").GetString()} {row.GetProperty("property").GetString()}"));
        Assert.Equal(2, reading.GetProperty("problems").GetInt32());
        Assert.Equal(1, reading.GetProperty("unknown").GetInt32());
        Assert.StartsWith("This is no JSON", (await served.Read("Api.Pin", "{")).GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_an_atomic_replacement_a_new_and_a_removed_page_are_seen()
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);
        var file = pages.Folder + "/Pin.md";

        pages.WriteObject("Pin.md", "`size` | *long* | :heavy_check_mark:");
        await served.WaitFor(static current => current.Documentation.Facts.AsArray().Any(static fact => fact.Name == "Api.Pin.Size"));

        await File.WriteAllTextAsync(file + ".tmp", (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("size", "gone", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        File.Move(file + ".tmp", file, overwrite: true);
        await served.WaitFor(static current => current.Documentation.Facts.AsArray().Any(static fact => fact.Name == "Api.Pin.Gone"));

        pages.WriteObject("new/Fresh.md", "`id` | *long* | :heavy_check_mark:");
        await served.WaitFor(static current => current.Documentation.Models.ContainsKey("Api.New.Fresh"));

        Directory.Delete(pages.Folder + "/new", recursive: true);
        await served.WaitFor(static current => !current.Documentation.Models.ContainsKey("Api.New.Fresh"));
    }

    [Fact]
    public async Task A_folder_that_goes_is_said_and_read_again_when_it_is_back()
    {
        using var pages = Pages();
        var folder = pages.Folder + "/geo";
        await using var served = await ServedPages.Start(folder);

        Directory.Move(folder, pages.Folder + "/away");
        var gone = await served.WaitFor(static current => current.Problem is not null);
        Assert.Contains("is not there any more", gone.Problem, StringComparison.Ordinal);
        Assert.Contains("Api.Place", gone.Documentation.Models.Keys);
        Assert.Contains("is not there any more", (await served.Get("api/pages")).GetProperty("problem").GetString(), StringComparison.Ordinal);

        pages.WriteObject("geo/Place.md", "`street` | *String* | :heavy_check_mark:");
        var back = await served.WaitFor(static current => current.Problem is null);
        Assert.Contains("Api.Place.Street", back.Documentation.Facts.AsArray().Select(static fact => fact.Name));

        pages.WriteObject("geo/Place.md", "`country` | *String* | :heavy_check_mark:");
        await served.WaitFor(static current => current.Documentation.Facts.AsArray().Any(static fact => fact.Name == "Api.Place.Country"));
    }

    [Theory]
    [InlineData("Host", "attacker.example")]
    [InlineData("Host", "attacker.example:{port}")]
    [InlineData("Host", "127.0.0.1:1")]
    [InlineData("Origin", "http://attacker.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Requests_of_other_sites_are_refused(string header, string value)
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);

        using var answer = await served.Send(HttpMethod.Get, "api/pages", (header, value.Replace("{port}", $"{served.Address.Port}", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("api/page?path=../secret.md")]
    [InlineData("api/page?path=%2e%2e%2fsecret.md")]
    [InlineData("api/page?path=/etc/passwd")]
    [InlineData("../page.js/../../secret.md")]
    [InlineData("%2e%2e/secret.md")]
    [InlineData("api/page")]
    [InlineData("api/example?type=System.String")]
    public async Task Nothing_but_the_pages_can_be_asked_for(string path)
    {
        using var pages = Pages();
        pages.WriteObject("secret.md", "`id` | *long* | :heavy_check_mark:");
        await using var served = await ServedPages.Start(pages.Folder + "/geo");

        using var answer = await served.Send(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Scripts_and_styles_are_of_the_server_itself_and_nothing_is_kept()
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);

        foreach (var path in (string[])["/", "/page.css", "/page.js", "/api/pages", "/none"])
        {
            using var answer = await served.Send(HttpMethod.Get, path);
            Assert.Equal(
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.DoesNotContain("://", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(served.Address.Host)));
    }

    [Fact]
    public async Task Documents_are_JSON_of_a_limited_size()
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);
        // A body that is sent before it is asked for may meet a connection that the refusal has closed.
        using var handler = new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan };
        using var http = new HttpClient(handler);
        http.DefaultRequestHeaders.ExpectContinue = true;
        using var text = new StringContent("{}", Encoding.UTF8, "text/plain");
        using var large = new StringContent(new string(' ', 2_000_000), Encoding.UTF8, "application/json");
        var address = new Uri(served.Address, "api/reading?type=Api.Pin");

        using var noJson = await http.PostAsync(address, text, TestContext.Current.CancellationToken);
        using var tooLarge = await http.PostAsync(address, large, TestContext.Current.CancellationToken);
        using var get = await served.Send(HttpMethod.Get, "api/reading?type=Api.Pin");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, noJson.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, get.StatusCode);
    }

    [Fact]
    public async Task A_page_of_20_MB_is_shown_in_part_while_others_are_answered()
    {
        using var pages = Pages();
        await using var served = await ServedPages.Start(pages.Folder);
        var rows = new StringBuilder("# Huge\n\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n");
        for (var i = 0; rows.Length < 20_000_000; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `field{i}` | *Strnig* | :heavy_check_mark: | {new string('x', 2_000)} |\n");
        }

        pages.Write("Huge.md", rows.ToString());
        var wait = served.WaitFor(static current => current.Documentation.Models.ContainsKey("Api.Huge"));
        do
        {
            Assert.Equal("Pin.md", (await served.Get("api/page?path=Pin.md")).GetProperty("path").GetString());
        }
        while (!wait.IsCompleted);

        await wait;
        using var answer = await served.Send(HttpMethod.Get, "api/page?path=Huge.md");
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1_000, 2_000_000);
        var page = await served.Get("api/page?path=Huge.md");
        Assert.Equal(200, page.GetProperty("diagnostics").GetArrayLength());
        Assert.True(page.GetProperty("moreDiagnostics").GetInt32() > 1_000);
        Assert.True(page.GetProperty("moreCode").GetBoolean());
    }

    [Fact]
    public void A_port_that_is_taken_and_a_folder_that_is_not_there_are_said()
    {
        using var pages = Pages();
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var (exitCode, output) = Tool.Run("serve", pages.Folder, "--port", port);

        Assert.Equal(2, exitCode);
        Assert.StartsWith($"plexmodels: Port {port} is not to be had", output, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("serve", pages.Folder + "/none").ExitCode);
    }

    internal static PageDirectory Pages() => new PageDirectory()
        .WriteObject("Pin.md", "`id` | *long* | :heavy_check_mark:", "`name` | *Strnig* | :heavy_minus_sign:", "`place` | [Place](geo/Place.md) | :heavy_minus_sign:")
        .WriteObject("geo/Place.md", "`city` | *String* | :heavy_check_mark:", "`zip` | *long* | :heavy_minus_sign:");
}
