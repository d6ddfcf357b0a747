using Microsoft.AspNetCore.Http;

namespace PlexModels.Cli.Serving;

/// <summary>Keeps other sites out that a browser of this machine has open.</summary>
internal static class RequestGuard
{
    /// <summary>
    /// Whether a request is of the page that this server sent: not of a name that somebody had lead here, nor of another site's script.
    /// </summary>
    public static bool IsOfThisPage(HttpContext context)
    {
        var host = context.Request.Host;
        return host.Port == context.Connection.LocalPort
            && host.Host is "localhost" or "127.0.0.1"
            && (context.Request.Headers.Origin is not [{ } origin] || origin == "http://" + host.Value)
            && (context.Request.Headers["Sec-Fetch-Site"] is not [{ } site]
                || site is "same-origin" or "none"
                || context.Request.Headers["Sec-Fetch-Mode"] == "navigate");
    }

    public static void AddHeaders(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
