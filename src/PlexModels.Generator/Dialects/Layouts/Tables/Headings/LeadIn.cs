using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Headings;

/// <summary>What the line right before a table says of it, where no heading does: <c>The following response attributes:</c>.</summary>
/// <param name="Text">The line; empty where there is none.</param>
/// <param name="Field">The field that it begins with in code: <c>`files`: array of objects, each containing:</c>; else empty.</param>
/// <param name="Kind">What the table is of.</param>
internal sealed record LeadIn(string Text, string Field, LeadInKind Kind)
{
    private const int Longest = 300;

    // "Request body" is a label; a sentence may speak of anything.
    private const int MostWords = 4;

    public static LeadIn None { get; } = new("", "", LeadInKind.None);

    private static readonly string[] s_requests =
        ["supported attributes", "parameters", "request attributes", "arguments", "request parameters", "attributes to send"];

    private static readonly string[] s_methods = ["GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD ", "OPTIONS "];

    /// <param name="page">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="before">What stands before the table below the same heading, or null.</param>
    public static LeadIn Of(PageText page, PageBlock table, PageBlock? before) => OfComponent(page, table) ?? before switch
    {
        PageProse { IsList: false } prose => OfProse(LastLine(page.Text.Substring(prose.Start, prose.End - prose.Start))),
        PageCode code => OfCode(page.Text.Substring(code.Start, code.End - code.Start)),
        _ => None,
    };

    // What is sent has a component of its own.
    private static LeadIn? OfComponent(PageText page, PageBlock table) =>
        table is PageTable { Syntax: TableSyntax.Components }
        && MdxTag.Read(page.Text, table.Start, table.End) is { } tag
        && ComponentTableReader.IsParameter(tag)
            ? new LeadIn(tag.Name, "", LeadInKind.Request)
            : null;

    private static LeadIn OfProse(string line)
    {
        var combined = line.Trim(' ', '*', '_', '.') switch
        {
            "allOf" or "and" => LeadInKind.Parts,
            "oneOf" or "anyOf" or "xor" or "or" => LeadInKind.Alternatives,
            _ => LeadInKind.None,
        };
        if (combined != LeadInKind.None)
        {
            return new LeadIn(line, "", combined);
        }

        // Only what ends with a colon is about the table below it.
        var text = InlineText.Plain(line).TrimEnd();
        if (line.Length > Longest || !text.EndsWith(":", StringComparison.Ordinal))
        {
            return None;
        }

        // "The `stats` object:", and not "`a` or `b`:".
        var open = line.IndexOf('`');
        var close = open < 0 ? -1 : line.IndexOf('`', open + 1);
        var field = close > open + 1 && line.IndexOf('`', close + 1) is var other && (open == 0 || other < 0)
            ? line.Substring(open + 1, close - open - 1)
            : "";
        return new LeadIn(text, field, KindOf(text.TrimEnd(':')));
    }

    private static LeadInKind KindOf(string text)
    {
        var lower = text.ToLowerInvariant();
        return HeadingWords.IsNoModel(text) ? LeadInKind.NoModel
            : HeadingWords.IsResponse(text)
                || lower.Contains("response")
                || lower.StartsWith("returns ", StringComparison.Ordinal) ? LeadInKind.Response
            : HeadingWords.IsRequest(text) && text.Split(' ').Length <= MostWords ? LeadInKind.Request
            : Array.Exists(s_requests, ending => lower.EndsWith(ending, StringComparison.Ordinal)) ? LeadInKind.Request
            : LeadInKind.None;
    }

    // "GET /projects/:id": what stands below that is sent with it.
    private static LeadIn OfCode(string code)
    {
        var start = code.IndexOf('\n') + 1;
        var text = code.Substring(start).TrimStart();
        var end = text.IndexOf('\n');
        var line = (end < 0 ? text : text.Substring(0, end)).Trim();
        var method = Array.Find(s_methods, method => line.StartsWith(method, StringComparison.Ordinal));
        return method is not null && line.Substring(method.Length).TrimStart() is ['/' or 'h' or '{', ..]
            ? new LeadIn(line, "", LeadInKind.Operation)
            : None;
    }

    private static string LastLine(string text)
    {
        text = text.TrimEnd();
        return text.Substring(text.LastIndexOf('\n') + 1).Trim();
    }
}
