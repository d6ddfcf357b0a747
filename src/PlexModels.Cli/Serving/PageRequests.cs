using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PlexModels.Cli.Readings;
using PlexModels.Cli.Reports;

namespace PlexModels.Cli.Serving;

/// <summary>
/// Answers the requests of the page. What a request names is looked up among what was read, so that no file is reached through one.
/// </summary>
internal sealed class PageRequests(LiveDocumentation documentation, CancellationToken stopping)
{
    public async Task Answer(HttpContext context)
    {
        RequestGuard.AddHeaders(context.Response);
        if (!RequestGuard.IsOfThisPage(context))
        {
            await Refuse(context, StatusCodes.Status421MisdirectedRequest, "This server answers to its own address alone.");
            return;
        }

        var isReading = context.Request.Path == "/api/reading";
        if (isReading
            ? !HttpMethods.IsPost(context.Request.Method)
            : !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await Refuse(context, StatusCodes.Status405MethodNotAllowed, "The method is none of this address.");
            return;
        }

        await Find(context);
    }

    private Task Find(HttpContext context)
    {
        var current = documentation.Current;
        return context.Request.Path.Value switch
        {
            "/api/pages" => Json(context, PageListJson.Of(documentation.Folder, current)),
            "/api/page" => current.Pages.TryGetValue(Query(context, "path"), out var page)
                ? Json(context, PageJson.Of(current, Query(context, "path"), page, Query(context, "type"), context.RequestAborted))
                : Refuse(context, StatusCodes.Status404NotFound, "There is no such page."),
            "/api/example" => current.Documentation.Models.ContainsKey(Query(context, "type"))
                ? Json(context, ExampleJson(current, Query(context, "type")))
                : Refuse(context, StatusCodes.Status404NotFound, "There is no such type."),
            "/api/reading" => current.Documentation.Models.ContainsKey(Query(context, "type"))
                ? Read(context, current, Query(context, "type"))
                : Refuse(context, StatusCodes.Status404NotFound, "There is no such type."),
            "/api/search" => Json(context, SearchJson.Of(current, Query(context, "q"))),
            "/api/events" => SendEvents(context),
            { } path => PageAssets.Find(path) is var (content, type)
                ? Send(context, type, content)
                : Refuse(context, StatusCodes.Status404NotFound, "There is nothing here."),
            null => Refuse(context, StatusCodes.Status404NotFound, "There is nothing here."),
        };
    }

    private static string ExampleJson(Snapshot current, string type) => JsonText.Compact(json =>
    {
        var example = ExampleDocument.Of(current.Documentation, type, Limits.Example);
        json.WriteStartObject();
        json.WriteString("json", example is null ? null : JsonText.Indented(example));
        json.WriteEndObject();
    });

    private static async Task Read(HttpContext context, Snapshot current, string type)
    {
        // Another site's page can send no JSON here without asking, and is not answered.
        if (!context.Request.HasJsonContentType())
        {
            await Refuse(context, StatusCodes.Status415UnsupportedMediaType, "A document is JSON.");
            return;
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            await Json(
                context,
                ReadingJson.Of(DocumentReading.Of(current.Documentation, type, document.RootElement, Limits.Rows, context.RequestAborted)));
        }
        catch (JsonException problem)
        {
            await Json(context, ReadingJson.OfNoJson(problem));
        }
        catch (BadHttpRequestException problem)
        {
            await Refuse(context, problem.StatusCode, "The document is too long to be read here.");
        }
    }

    // One line a change. A browser that lost the connection asks again by itself.
    private async Task SendEvents(HttpContext context)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            var version = -1;
            while (true)
            {
                version = (await documentation.WaitForChange(version, ends.Token)).Version;
                await context.Response.WriteAsync(
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"data: {version}\n\n"),
                    ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser or the server went.
        }
    }

    private static string Query(HttpContext context, string name) => context.Request.Query[name].ToString();

    private static Task Json(HttpContext context, string json) =>
        Send(context, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(json));

    private static Task Refuse(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        return Send(context, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(why + "\n"));
    }

    private static async Task Send(HttpContext context, string type, byte[] content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }
}
